import { expect, test } from 'vitest'
import type { Differences } from '../../../pipeline/model/differences.js'
import { randomNumbers } from './generated-edits.js'
import { told } from './versions.js'

// Each of these would take minutes, not seconds, if anything in it were quadratic: the limit is the tests' own.

const random = randomNumbers(41)

function word(): string {
  return `w${Math.floor(random() * random() * 5_000).toString(36)}`
}

function words(count: number): string[] {
  return Array.from({ length: count }, word)
}

function countsOf({ paragraphs }: Differences): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of paragraphs) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

const LINES = Array.from({ length: 10_000 }, (_, index) => `Line ${index}`)

test('ten thousand paragraphs in reversed order', () => {
  expect(countsOf(told(LINES, LINES.toReversed()))).toEqual({ same: 1, moved: 9_999 })
})

test('ten thousand equal paragraphs, of which some went', () => {
  const equal = Array.from({ length: 10_000 }, () => 'The boat is late.')
  expect(countsOf(told(equal, equal.slice(0, 9_000)))).toEqual({ same: 9_000, removed: 1_000 })
})

test('ten thousand paragraphs of one word each, and none the same', () => {
  const others = LINES.map((_, index) => `other${index}`)
  const ones = LINES.map((_, index) => `one${index}`)
  expect(countsOf(told(ones, others))).toEqual({ added: 10_000, removed: 10_000 })
})

test('one paragraph of forty thousand words without a full stop, half of which changed', () => {
  const from = words(40_000)
  const to = from.map((one) => (random() < 0.5 ? word() : one))
  expect(countsOf(told([from.join(' ')], [to.join(' ')]))).toEqual({ edited: 1 })
})

test('a paragraph of twenty thousand words that was parted into many, and put together again', () => {
  const sentences = Array.from({ length: 1_500 }, () => `So ${words(12).join(' ')}.`)
  const parts = Array.from({ length: 500 }, (_, index) => sentences.slice(3 * index, 3 * index + 3).join(' '))
  expect(countsOf(told([sentences.join(' ')], parts))).toEqual({ split: 1 })
  expect(countsOf(told(parts, [sentences.join(' ')]))).toEqual({ merged: 1 })
})

test('quotations, names and figures by the thousand', () => {
  const facts = (): string =>
    Array.from({ length: 5_000 }, () => `“${word()}” A${word()} ${random()}`).join(' x ')
  expect(told([facts()], [facts()]).verdict.kind).toBe('update')
})

test('marks and blanks alone', () => {
  const marks = ['"', '“', '\u00a0', "'", '-', '.', '(', '1', ' ']
  const text = (): string =>
    Array.from({ length: 50_000 }, () => marks[Math.floor(random() * marks.length)]).join('')
  expect(told([text()], [text()]).paragraphs.length).toBeGreaterThan(0)
})
