import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Changes, changeQueue } from '../../../pipeline/api/watch/change-queue.js'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Wait for changes, and tell them and after how many milliseconds they came. */
function asked(queue: ReturnType<typeof changeQueue>, signal?: AbortSignal) {
  const start = performance.now()
  const told: { paths?: string[]; isAll?: boolean; after?: number } = {}
  void queue.next(signal).then((changes: Changes | undefined) => {
    told.after = performance.now() - start
    if (changes) Object.assign(told, { paths: [...changes.paths], isAll: changes.isAll })
  })
  return told
}

describe('changes', () => {
  test('of one file come soon', async () => {
    const queue = changeQueue()
    const told = asked(queue)
    queue.add({ path: '/a', isSaved: true })
    await vi.advanceTimersByTimeAsync(15)
    expect(told).toEqual({ paths: ['/a'], isAll: false, after: 15 })
  })

  test('of a burst come together, when it has come to rest', async () => {
    const queue = changeQueue()
    const told = asked(queue)
    for (let at = 0; at < 200; at++) {
      queue.add({ path: `/${at}`, isSaved: true })
      await vi.advanceTimersByTimeAsync(8)
    }
    expect(told).toEqual({})
    await vi.advanceTimersByTimeAsync(100)
    expect(told.paths).toHaveLength(200)
  })

  test('that never come to rest come all the same', async () => {
    const queue = changeQueue()
    const told = asked(queue)
    for (let at = 0; at < 60; at++) {
      queue.add({ path: `/${at}`, isSaved: false })
      await vi.advanceTimersByTimeAsync(50)
    }
    expect(told.after).toBeGreaterThanOrEqual(2000)
    expect(told.after).toBeLessThan(2200)
  })

  test('of a file that was emptied, or is new, wait for what is written to it', async () => {
    const queue = changeQueue()
    const told = asked(queue)
    queue.add({ path: '/a', isSaved: false })
    await vi.advanceTimersByTimeAsync(50)
    expect(told).toEqual({})
    queue.add({ path: '/a', isSaved: true })
    await vi.advanceTimersByTimeAsync(15)
    expect(told).toMatchObject({ paths: ['/a'], after: 65 })
  })

  test('that came while nobody asked are kept, and those put back wait for others', async () => {
    const queue = changeQueue()
    queue.putBack({ paths: new Set(['/a']), isAll: true })
    const told = asked(queue)
    await vi.advanceTimersByTimeAsync(5000)
    expect(told).toEqual({})
    queue.add({ path: '/b', isSaved: true })
    await vi.advanceTimersByTimeAsync(100)
    expect(told).toMatchObject({ paths: ['/a', '/b'], isAll: true })
    queue.add({ path: '/c', isSaved: true })
    const later = asked(queue)
    await vi.advanceTimersByTimeAsync(15)
    expect(later).toEqual({ paths: ['/c'], isAll: false, after: 15 })
  })

  test('are none where the signal is given', async () => {
    const queue = changeQueue()
    const controller = new AbortController()
    const told = asked(queue, controller.signal)
    await vi.advanceTimersByTimeAsync(10)
    controller.abort()
    await vi.advanceTimersByTimeAsync(20)
    expect(told).toEqual({ after: expect.any(Number) })
    expect(await queue.next(controller.signal)).toBeUndefined()
  })
})
