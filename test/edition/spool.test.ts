import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryOutputFolder } from '../../pipeline/adapters/memory-output-folder.js'
import { isEntry } from '../../pipeline/edition/is-catalogue.js'
import { prefixes, shardKey } from '../../pipeline/edition/sharding.js'
import { spool, spooled } from '../../pipeline/edition/spool.js'
import type { Entry } from '../../pipeline/model/edition.js'
import type { Scratch } from '../../pipeline/model/ports.js'

const entry = (id: string, version: number): Entry => ({ id, version, status: 'withheld' })

const anyEntries = fc.array(
  fc
    .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), fc.nat(9))
    .map(([id, version]) => entry(id, version)),
  { maxLength: 60 },
)

test('gives back what was added, part by part, in its order, whether on the disk or not', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyEntries,
      fc.integer({ min: 0, max: 2_000 }),
      fc.nat(3),
      async (entries, most, digits) => {
        const heap = spool<Entry>({ is: isEntry, scratch: memoryOutputFolder().scratch, most })
        for (const one of entries) {
          await heap.add(one)
          // What was asked for before is not what is told after.
          await heap.below(shardKey(one.id).slice(0, 2))
        }
        expect(heap.size).toBe(entries.length)
        const few = spooled(entries)
        // Of three digits there are many, and few are of any.
        const asked = digits < 3 ? [...prefixes(digits)] : entries.map(({ id }) => shardKey(id).slice(0, 3))
        for (const prefix of asked) {
          const ofPart = entries.filter(({ id }) => shardKey(id).startsWith(prefix))
          const ids = new Set(ofPart.map(({ id }) => id))
          const told = await heap.below(prefix)
          expect(told.length).toBe(ofPart.length)
          for (const id of ids)
            expect(told.filter((one) => one.id === id)).toEqual(ofPart.filter((one) => one.id === id))
          expect(await few.below(prefix)).toEqual(ofPart)
        }
        const all: Entry[] = []
        for await (const one of heap.all()) all.push(one)
        expect(all.length).toBe(entries.length)
        await heap.close()
      },
    ),
  )
})

test('touches the disk only for what is too much to hold, and leaves nothing there', async () => {
  const asked: string[] = []
  const scratch = async (): Promise<Scratch> => {
    asked.push('open')
    return {
      append: async (name) => void asked.push(name),
      read: async () => '',
      remove: async () => void asked.push('remove'),
    }
  }
  const heap = spool<Entry>({ is: isEntry, scratch, most: 150 })
  await heap.add(entry('a', 1))
  await heap.add(entry('b', 1))
  expect(asked).toEqual([])
  await heap.add(entry('c', 1))
  await heap.add(entry('d', 1))
  expect(asked[0]).toBe('open')
  expect(asked.slice(1).sort()).toEqual(['a', 'b', 'c', 'd'].map((id) => shardKey(id).slice(0, 2)).sort())
  await heap.close()
  expect(asked.at(-1)).toBe('remove')
})

test('says that what comes back otherwise than it went is damaged', async () => {
  const scratch = async (): Promise<Scratch> => ({
    append: async () => {},
    read: async () => '{"version": 1}\n',
    remove: async () => {},
  })
  const heap = spool<Entry>({ is: isEntry, scratch, most: 0 })
  await heap.add(entry('a', 1))
  await expect(heap.below(shardKey('a').slice(0, 2))).rejects.toMatchObject({ code: 'EDAMAGED' })
})
