import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { duplicateNames } from '../../../pipeline/language/json/duplicate-names.js'
import { readJson } from '../../../pipeline/language/json/read-json.js'
import { jsonValue } from './json-value.js'

describe('duplicateNames', () => {
  test.each<[string, [string, string, string][]]>([
    ['{"a": 1, "b": 2, "a": 3}', [['/a', '"a"@1', '"a"@17']]],
    ['{"a": 1, "\\u0061": 2}', [['/a', '"a"@1', '"\\u0061"@9']]],
    [
      '{"a":1,"a":2,"a":3}',
      [
        ['/a', '"a"@1', '"a"@7'],
        ['/a', '"a"@1', '"a"@13'],
      ],
    ],
    ['[0, [], {"x": [{"a/b": 1, "a/b": 2}]}]', [['/2/x/0/a~1b', '"a/b"@16', '"a/b"@26']]],
    ['{"__proto__": 1, "__proto__": 2, "toString": 3}', [['/__proto__', '"__proto__"@1', '"__proto__"@17']]],
    ['{"": 1, "": 2}', [['/', '""@1', '""@8']]],
    ['{"a": {"b": 1}, "b": {"a": 1}}', []],
    ['// c\n{"a": 1, \'a\': 2,}', [['/a', '"a"@6', "'a'@14"]]],
  ])('%s', (text, expected) => {
    const { duplicates, count } = duplicateNames(text)
    const shown = ({ start, end }: { start: number; end: number }) => `${text.slice(start, end)}@${start}`
    expect(duplicates.map(({ pointer, first, again }) => [pointer, shown(first), shown(again)])).toEqual(
      expected,
    )
    expect(count).toBe(expected.length)
  })

  test('agrees with what readJson tells', () => {
    const names = fc.constantFrom('a', '\\u0061', 'b', '\\"', ':', '')
    const text = fc.letrec<{ value: string }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('1', '":"', '"\\":"', 'null'),
        fc.array(tie('value'), { maxLength: 3 }).map((values) => `[${values.join(',')}]`),
        fc
          .array(fc.tuple(names, tie('value')), { maxLength: 4 })
          .map((members) => `{${members.map(([name, value]) => `"${name}" :${value}`).join(', ')}}`),
      ),
    })).value
    fc.assert(
      fc.property(text, (json) => {
        expect(readJson(json)).toMatchObject({ ok: true, duplicates: duplicateNames(json).count > 0 })
      }),
      { numRuns: 1000 },
    )
    fc.assert(
      fc.property(jsonValue, (value) => {
        expect(duplicateNames(JSON.stringify(value))).toEqual({ duplicates: [], count: 0 })
      }),
    )
  })

  test('counts all and lists the first', () => {
    const { duplicates, count } = duplicateNames(`{${'"a":0,'.repeat(200_000)}"b":0}`)
    expect(count).toBe(199_999)
    expect(duplicates.length).toBe(100)
    expect(duplicates[99]).toEqual({
      pointer: '/a',
      first: { start: 1, end: 4 },
      again: { start: 601, end: 604 },
    })
  })
})
