import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sortFindings } from '../../pipeline/api/sort-findings.js'
import { findingsLines } from '../../pipeline/cli/findings-lines.js'
import { painter } from '../../pipeline/cli/painter.js'
import type { Finding } from '../../pipeline/model/finding.js'

const URL = 'https://presswright.example/#rule'
const PLACED: Finding = {
  file: 'input/ferry.txt',
  line: 3,
  column: 14,
  severity: 'warning',
  rule: 'date-ambiguous',
  message: 'Cannot tell day from month in `3/4/21`',
  url: URL,
}
const WHOLE: Finding = {
  file: 'input/a.txt',
  severity: 'error',
  rule: 'input-empty',
  message: 'Empty file',
  url: URL,
}
const plain = painter({ write: () => {} }, {})

describe('findingsLines', () => {
  test('a line each, with as much of the place as is known', () => {
    const { column: _, ...lineOnly } = PLACED
    expect(findingsLines([PLACED, WHOLE, lineOnly], { paint: plain, align: false })).toBe(
      'input/ferry.txt:3:14 warning Cannot tell day from month in `3/4/21` date-ambiguous\n' +
        'input/a.txt error Empty file input-empty\n' +
        'input/ferry.txt:3 warning Cannot tell day from month in `3/4/21` date-ambiguous\n',
    )
  })

  test('padded and in colour for a terminal', () => {
    const paint = painter({ isTTY: true, write: () => {} }, {})
    expect(findingsLines([PLACED, WHOLE], { paint, align: true })).toBe(
      'input/ferry.txt:3:14 \u001b[33mwarning\u001b[39m Cannot tell day from month in `3/4/21` \u001b[2mdate-ambiguous\u001b[22m\n' +
        'input/a.txt          \u001b[31merror\u001b[39m   Empty file \u001b[2minput-empty\u001b[22m\n',
    )
  })

  test('one long path does not move the others far', () => {
    const long = { ...WHOLE, file: `input/${'x'.repeat(200)}.txt` }
    const [, line] = findingsLines([long, WHOLE], { paint: plain, align: true }).split('\n')
    expect(line).toBe(`${'input/a.txt'.padEnd(48)} error Empty file input-empty`)
  })

  test('nothing for nothing', () => {
    expect(findingsLines([], { paint: plain, align: true })).toBe('')
  })

  test('whatever a file is called and a message says, a finding is one line without controls', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (file, message) => {
        const lines = findingsLines([{ ...WHOLE, file, message }], { paint: plain, align: false })
        expect(lines).toMatch(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*\n$/u)
      }),
    )
    const hostile = { ...WHOLE, file: 'a\u001b[2J.txt', message: 'one\ntwo\u202e' }
    expect(findingsLines([hostile], { paint: plain, align: false })).toBe(
      'a\\u001b[2J.txt error one\\u000atwo\\u202e input-empty\n',
    )
  })
})

describe('sortFindings', () => {
  test('by file, place, rule and message, and the whole file first', () => {
    const at = (line: number, column: number, rule = 'r', message = 'm') => ({
      ...PLACED,
      line,
      column,
      rule,
      message,
    })
    const sorted = [
      WHOLE,
      { ...WHOLE, file: PLACED.file },
      at(2, 9),
      at(10, 1, 'a'),
      at(10, 1, 'b', 'm'),
      at(10, 1, 'b', 'n'),
      at(10, 2),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
        expect(sortFindings(shuffled)).toEqual(sorted)
      }),
    )
  })

  test('names by code unit, as no locale does', () => {
    const names = sortFindings(['ä', 'z', 'Z', 'a'].map((file) => ({ ...WHOLE, file }))).map(
      ({ file }) => file,
    )
    expect(names).toEqual(['Z', 'a', 'z', 'ä'])
  })
})
