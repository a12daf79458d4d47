import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locate } from '../../../pipeline/language/json/locate.js'
import { pointerTo } from '../../../pipeline/language/json/pointer.js'
import { jsonValue } from './json-value.js'

/** Every value within a value with its pointer and the name it has there. */
function* within(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<[string, unknown, unknown]> {
  yield [pointerTo(path), value, path.at(-1)]
  if (typeof value !== 'object' || value === null) return
  for (const [name, one] of Object.entries(value)) yield* within(one, [...path, name])
}

function textsAt(text: string, pointer: string) {
  const places = locate(text, [pointer]).get(pointer)
  const textOf = (span: { start: number; end: number } | undefined) =>
    span && text.slice(span.start, span.end)
  return (
    places && {
      kept: textOf(places.kept),
      all: places.all.map((place) => [textOf(place.name), textOf(place)]),
    }
  )
}

describe('locate', () => {
  test('finds every value of any JSON text, and the name of each member', () => {
    fc.assert(
      fc.property(jsonValue, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const all = [...within(JSON.parse(text))]
        const places = locate(
          text,
          all.map(([pointer]) => pointer),
        )
        expect(places.size).toBe(all.length)
        for (const [pointer, one, name] of all) {
          const { kept, all: found = [] } = places.get(pointer) ?? {}
          expect(found).toEqual([kept])
          expect(JSON.parse(text.slice(kept?.start, kept?.end))).toEqual(one)
          if (kept?.name) expect(JSON.parse(text.slice(kept.name.start, kept.name.end))).toBe(name)
        }
      }),
    )
  })

  test('tells names of members only', () => {
    expect(locate('{"a": [1]}', ['', '/a', '/a/0'])).toEqual(
      new Map([
        ['', { kept: { start: 0, end: 10, name: undefined }, all: [{ start: 0, end: 10, name: undefined }] }],
        [
          '/a',
          {
            kept: { start: 6, end: 9, name: { start: 1, end: 4 } },
            all: [{ start: 6, end: 9, name: { start: 1, end: 4 } }],
          },
        ],
        [
          '/a/0',
          { kept: { start: 7, end: 8, name: undefined }, all: [{ start: 7, end: 8, name: undefined }] },
        ],
      ]),
    )
  })

  test('finds all of a name that is there twice, and keeps the last as JSON.parse does', () => {
    const text = '{"a": {"b": 1, "c": 2}, "\\u0061": {"b": 3, "b": 4}}'
    expect(textsAt(text, '/a/b')).toEqual({
      kept: '4',
      all: [
        ['"b"', '1'],
        ['"b"', '3'],
        ['"b"', '4'],
      ],
    })
    expect(textsAt(text, '/a')?.all.map(([name]) => name)).toEqual(['"a"', '"\\u0061"'])
    expect(textsAt(text, '/a/c')).toEqual({ kept: undefined, all: [['"c"', '2']] })
  })

  test.each(['/x', '/a/0', '/a/b/c', '/0', '/', 'a', '/a~2', '/a/'])('%j leads nowhere', (pointer) => {
    expect(locate('{"a": {"b": 1}}', [pointer]).size).toBe(0)
  })

  test('an index is one without a zero before it', () => {
    expect([...locate('[[0]]', ['/0', '/00', '/-', '/0/0', '/1']).keys()]).toEqual(['/0', '/0/0'])
  })

  test.each([
    ['// a\n{"a": 1, /* b */ "b": [2,],}', '/b/0', '2'],
    ["{'a\\'s': {b: 'c'}}", "/a's/b", "'c'"],
    ['{"a": [1, {"b": 2', '/a/1', '{"b": 2'],
    ['{"a": "one\n, "b": 2}', '/b', '2'],
    ['\ufeff{"a": }', '', '{"a": }'],
    ['{"a": , "b": 1}', '/b', '1'],
    ['{"a": [{"b": 1, "b": 2}', '/a/0/b', '2'],
    ['{[1], "b": 2}', '/b', '2'],
  ])('finds in %j what can be made out', (text, pointer, found) => {
    expect(textsAt(text, pointer)?.kept).toBe(found)
  })

  test('names such as `__proto__` are found where they are, and only there', () => {
    expect(textsAt('{"__proto__": {"constructor": 1}}', '/__proto__/constructor')?.kept).toBe('1')
    expect(locate('{}', ['/__proto__', '/constructor', '/toString']).size).toBe(0)
  })

  test('does not go deeper than the limit', () => {
    const text = '['.repeat(100_000)
    expect([...locate(text, ['', '/0', '/0/0'], 2).keys()]).toEqual(['', '/0'])
    expect(locate(text, ['/0'.repeat(255), '/0'.repeat(256)]).size).toBe(1)
  })

  test('many pointers into many values are all found', () => {
    const count = 100_000
    const text = JSON.stringify(Array.from({ length: count }, (_, a) => ({ a })))
    const pointers = Array.from({ length: count }, (_, i) => `/${i}/a`)
    const places = locate(text, pointers)
    const { kept } = places.get(`/${count - 1}/a`) ?? {}
    expect(text.slice(kept?.start, kept?.end)).toBe(String(count - 1))
    const repeated = `{${'"a":{},'.repeat(count)}"b":1}`
    const deep = Array.from({ length: count }, (_, i) => `/a/${i}`)
    expect(locate(repeated, [...deep, '/a']).get('/a')?.all.length).toBe(count)
  })
})
