import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inStep } from '../../pipeline/compiling/in-step.js'

async function taken<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of results) all.push(one)
  return all
}

test('gives results in the order of the items, whichever is done first', async () => {
  const work = async (item: number) => {
    await sleep((5 - item) * 4)
    return item * 10
  }
  expect(await taken(inStep([1, 2, 3, 4], work, 3))).toEqual([10, 20, 30, 40])
  expect(await taken(inStep([], work, 3))).toEqual([])
})

test('begins no more ahead of who takes them than it is told', async () => {
  const begun: number[] = []
  const results = inStep([1, 2, 3, 4, 5], async (item) => begun.push(item), 2)
  await results.next()
  expect(begun).toEqual([1, 2])
  await results.next()
  expect(begun).toEqual([1, 2, 3])
  await results.return(undefined)
  expect(begun).toEqual([1, 2, 3])
})

test('fails where the item stands that failed, and not before', async () => {
  const work = async (item: number) => {
    if (item === 2) throw new Error('two')
    return item
  }
  const results = inStep([1, 2, 3], work, 3)
  expect(await results.next()).toEqual({ done: false, value: 1 })
  await expect(results.next()).rejects.toThrow('two')
})
