import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonProblem } from '../../pipeline/language/json-problem.js'

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('jsonProblem', () => {
  test.each([
    ['[1, 2,]', { offset: 6, expected: 'a value' }],
    ['[1 2]', { offset: 3, expected: '`,` or `]`' }],
    ['{"a" 1}', { offset: 5, expected: '`:`' }],
    ['{"a": 01}', { offset: 7, expected: '`,` or `}`' }],
    ['["\\x"]', { offset: 2, expected: 'an escape such as `\\n`' }],
    ['["open', { offset: 6, expected: 'the end of the string, `"`' }],
    ['[', { offset: 1, expected: 'a value or `]`' }],
    ['[nul]', { offset: 1, expected: 'a value or `]`' }],
    ['{]', { offset: 1, expected: 'a name in double quotes or `}`' }],
    ['"a" "b"', { offset: 4, expected: 'the end of the file' }],
  ])('%j', (text, problem) => {
    expect(jsonProblem(text)).toEqual(problem)
  })

  test('finds nothing in what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 1, '\t'), (json, indent) => {
        expect(jsonProblem(JSON.stringify(JSON.parse(json), null, indent))).toBeUndefined()
      }),
    )
  })

  test('agrees with JSON.parse on what is JSON, whatever is changed', () => {
    const change = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.nat(3),
      fc.constantFrom('', ',', '"', '}', ']', '{', ':', '1', '\\', ' ', 'e', '-', '.'),
    )
    fc.assert(
      fc.property(change, ([json, at, cut, put]) => {
        const from = at % (json.length + 1)
        const text = json.slice(0, from) + put + json.slice(from + cut)
        expect(jsonProblem(text) === undefined).toBe(parses(text))
      }),
      { numRuns: 2000 },
    )
  })

  test('what stands before the place can be the start of JSON', () => {
    // A prefix is one where a value that breaks off there is mended by going on otherwise.
    expect(jsonProblem('{"a": [1, {"b": tru')?.offset).toBe(16)
    for (const rest of ['true}]}', 'null}]}', '"x"}]}']) expect(parses(`{"a": [1, {"b": ${rest}`)).toBe(true)
  })
})
