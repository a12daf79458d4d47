import { expect, test } from 'vitest'
import { inOrder } from '../../pipeline/edition/in-order.js'

const later = (turns: number) =>
  new Promise<void>((resolve) => {
    const wait = (left: number): void => void (left === 0 ? resolve() : setImmediate(() => wait(left - 1)))
    wait(turns)
  })

test('gives results in the order of the items, however long each takes, and so many at a time', async () => {
  let running = 0
  let most = 0
  const results: number[] = []
  const work = async (item: number) => {
    running++
    most = Math.max(most, running)
    await later(item % 3 === 0 ? 20 : 1)
    running--
    return item * 10
  }
  for await (const one of inOrder([0, 1, 2, 3, 4, 5, 6, 7], 3, work)) results.push(one)
  expect(results).toEqual([0, 10, 20, 30, 40, 50, 60, 70])
  expect(most).toBe(3)
})

test('fails with the first failure, after what came before it', async () => {
  const results: number[] = []
  const all = async () => {
    for await (const one of inOrder([1, 2, 3, 4], 4, async (item) => {
      if (item === 3) throw new Error('three')
      await later(3)
      return item
    }))
      results.push(one)
  }
  await expect(all()).rejects.toThrow('three')
  expect(results).toEqual([1, 2])
})

test('takes no more items than are asked for', async () => {
  const taken: number[] = []
  function* items() {
    for (let i = 0; i < 100; i++) {
      taken.push(i)
      yield i
    }
  }
  for await (const one of inOrder(items(), 2, async (item) => item)) if (one === 3) break
  expect(taken.length).toBeLessThan(8)
})
