import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shellQuote } from '../../pipeline/cli/shell-quote.js'

test.each([
  ['input', 'input'],
  ['news/2024-05.txt', 'news/2024-05.txt'],
  ['my news', "'my news'"],
  ['**/*.txt', "'**/*.txt'"],
  ["editor's", "'editor'\\''s'"],
  ['', "''"],
])('%j is written %s', (argument, quoted) => {
  expect(shellQuote(argument)).toBe(quoted)
})

test('a shell reads back what was quoted', () => {
  const argument = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'))
  fc.assert(
    fc.property(fc.array(argument, { minLength: 1, maxLength: 8 }), (given) => {
      const printed = execFileSync('/bin/sh', ['-c', `printf '%s\\0' ${given.map(shellQuote).join(' ')}`])
      expect(printed.toString('utf8').split('\0').slice(0, -1)).toEqual(given)
    }),
    { numRuns: 25 },
  )
})
