import { expect, test } from 'vitest'
import { progressLine } from '../../pipeline/cli/progress-line.js'
import { recorder } from './recorder.js'

const ERASE = '\r\u001b[2K'

test('is silent for a second, then speaks, and leaves nothing behind', () => {
  const world = recorder({ isTTY: true })
  const line = progressLine(world)
  world.pass(999)
  line.update(1, 40)
  expect(world.err()).toBe('')
  world.pass(1)
  line.update(2, 40)
  expect(world.err()).toBe(`${ERASE}presswright: 2 of 40 articles`)
  line.clear()
  expect(world.err()).toBe(`${ERASE}presswright: 2 of 40 articles${ERASE}`)
})

test('is written ten times a second at most', () => {
  const world = recorder({ isTTY: true })
  const line = progressLine(world)
  world.pass(1000)
  for (let done = 1; done <= 100; done++) {
    line.update(done, 100)
    world.pass(10)
  }
  const told = [...world.err().matchAll(/([0-9]+) of 100/g)].map(([, done]) => Number(done))
  expect(told).toEqual([1, 11, 21, 31, 41, 51, 61, 71, 81, 91])
})

test('writes no erasure where it never spoke, and one where it is cleared twice', () => {
  const world = recorder({ isTTY: true })
  const line = progressLine(world)
  line.clear()
  expect(world.err()).toBe('')
  world.pass(2000)
  line.update(1, 2)
  line.clear()
  line.clear()
  expect(world.err().split(ERASE)).toEqual(['', 'presswright: 1 of 2 articles', ''])
})

test('fits a narrow terminal', () => {
  const world = recorder({ isTTY: true, columns: 12 })
  const line = progressLine(world)
  world.pass(1000)
  line.update(1, 2)
  expect(world.err()).toBe(`${ERASE}presswright`)
})

test.each([
  ['a pipe', recorder({ isTTY: false })],
  ['a dumb terminal', recorder({ isTTY: true, env: { TERM: 'dumb' } })],
])('says nothing on %s', (_where, world) => {
  const line = progressLine(world)
  world.pass(5000)
  line.update(1, 2)
  line.clear()
  expect(world.err()).toBe('')
})
