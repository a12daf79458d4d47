import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Finding, findingOf } from '../../../pipeline/model/finding.js'
import { readSidecar } from '../../../pipeline/validation/silences/read-sidecar.js'
import { settled } from '../../../pipeline/validation/silences/settled.js'
import { unusedSilences } from '../../../pipeline/validation/silences/silence-findings.js'

const read = (text: string) => readSidecar({ path: 'a.silence.yml', bytes: new TextEncoder().encode(text) })

const BYLINE: Finding = {
  file: 'a.txt',
  line: 3,
  column: 1,
  endLine: 4,
  endColumn: 2,
  severity: 'warning',
  rule: 'house/author-by',
  message: 'Unexpected `By Jo Reyes`',
  layer: 'house',
  pointer: '/author/1/name',
}

/** Bits of YAML, in any order: what a slip of the hand makes of a sidecar. */
const slips = fc
  .array(
    fc.constantFrom(
      ...[
        'silence:',
        'author-missing',
        'rule: ',
        'reason: ',
        'at: ',
        '12',
        '/author/0',
        '\n',
        '\n  ',
        '  - ',
      ],
      ...[
        '{',
        '}',
        '[',
        ']',
        ': ',
        ', ',
        '"',
        "'",
        '&a ',
        '*a',
        '!!str ',
        '? ',
        '|\n',
        '>\n',
        '---\n',
        '#',
        '\t',
        '\u0000',
      ],
    ),
    { maxLength: 40 },
  )
  .map((bits) => bits.join(''))

test('no text makes it fail, and what is a silence has a rule and a reason, at a place in the text', () => {
  fc.assert(
    fc.property(fc.oneof(slips, fc.string({ unit: 'binary' })), (text) => {
      const { silences, faults } = read(text)
      const lines = text.split(/\r\n|\n|\r/).length
      for (const { rule, reason } of silences) expect([rule, reason]).not.toContain('')
      for (const { place } of [...silences, ...faults]) {
        expect(place.line).toBeGreaterThanOrEqual(1)
        expect(place.line).toBeLessThanOrEqual(lines)
        expect(place.column).toBeGreaterThanOrEqual(1)
      }
      // What cannot be read is told.
      expect(silences.length + faults.length).toBeGreaterThan(text.trim() === '' ? 0 : -1)
    }),
  )
})

describe('`at` narrows a silence', () => {
  test.each([
    ['3', true],
    ['4', true],
    ['5', false],
    ['/author', true],
    ['/author/1', true],
    ['/author/1/name', true],
    ['/author/10', false],
    ['/auth', false],
  ])('%s', (at, isAbout) => {
    const files = [read(`- {rule: house/author-by, reason: So it is signed, at: ${at}}`)]
    const found = settled([BYLINE], { files })
    expect(found).toEqual([
      isAbout ? { ...BYLINE, silenced: { by: 'sidecar', reason: 'So it is signed' } } : BYLINE,
    ])
    expect(unusedSilences(found, { files }, () => true).map(({ rule }) => rule)).toEqual(
      isAbout ? [] : ['silence-unused'],
    )
  })
})

test('a rule that is off leaves its silence without use, and errors of the catalogue stay as they are', () => {
  const missing = findingOf('a.txt', 'author-missing', {})
  const empty = findingOf('a.txt', 'input-empty', {})
  const files = [read('author-missing: none\ninput-empty: none')]
  const rules = { 'author-missing': 'off', 'input-empty': 'info', 'silence-unused': 'error' } as const
  expect(settled([missing, empty], { files, rules })).toEqual([empty])
  expect(settled([missing], { files })).toMatchObject([{ silenced: { reason: 'none' } }])
  expect(unusedSilences([empty], { files, rules }, () => true)).toMatchObject([
    { rule: 'silence-unused', severity: 'error', file: 'a.silence.yml', line: 1 },
  ])
})
