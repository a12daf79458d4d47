import { expect, test } from 'vitest'
import { memoryOutputFolder } from '../pipeline/adapters/memory-output-folder.js'
import { wrongIn } from './edition/wrong-in.js'
import { sourceOf } from './played-compile.js'
import { built, catalogueIn, VOTE } from './played-publish.js'

test('a build that looked before another wrote tells of what is there when its turn has come', async () => {
  const output = memoryOutputFolder()
  // More than are brought to the disk together, of which only the last has changed.
  const items = Array.from({ length: 70 }, (_, i) => sourceOf(`a${i + 10}`, { headline: `Item ${i}` }))
  await built(output, [...items, sourceOf('vote', VOTE)])
  const corrected = sourceOf('a10', { headline: 'Item 0', body: 'Corrected meanwhile.' })
  let isFirst = true
  const waiting = {
    ...output,
    lock: async () => {
      if (isFirst) {
        isFirst = false
        await built(output, [corrected])
      }
      return await output.lock()
    },
  }
  const { states } = await built(waiting, [...items, sourceOf('vote', { ...VOTE, body: 'It voted twice.' })])
  // What this build was given says what it said before: that is a version of its own.
  expect(states[0]).toBe('a10 built 3')
  expect(catalogueIn(output).articles[0]).toMatchObject({ id: 'a10', version: 3 })
  expect(await wrongIn(output)).toEqual([])
})
