import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonProblemKind } from '../../../pipeline/language/json/json-problem.js'
import type { JsonValue } from '../../../pipeline/language/json/json-value.js'
import { readJson } from '../../../pipeline/language/json/read-json.js'
import { jsonValue } from './json-value.js'

/** Each problem with the text that stands at its place. */
function problemsOf(text: string) {
  const reading = readJson(text)
  if (reading.ok) return []
  return reading.problems.map(({ kind, offset, endOffset }) => [kind, offset, text.slice(offset, endOffset)])
}

function mendedOf(text: string): JsonValue | undefined {
  const reading = readJson(text)
  return reading.ok ? undefined : reading.mended?.value
}

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('each kind of problem has its place', () => {
  test.each<[string, ...[JsonProblemKind, number, string][]]>([
    ['', ['empty', 0, '']],
    [' \n', ['empty', 0, ' \n']],
    ['\ufeff', ['byte-order-mark', 0, '\ufeff'], ['empty', 0, '\ufeff']],
    ['\ufeff[]', ['byte-order-mark', 0, '\ufeff']],
    ['[1, // one\n2]', ['comment', 4, '// one']],
    ['[1 /* one */]', ['comment', 3, '/* one */']],
    ['[1] /* one', ['unclosed-comment', 4, '/* one']],
    ['[1,\u00a0\u00a02]', ['white-space', 3, '\u00a0\u00a0']],
    ['[\f1]', ['white-space', 1, '\f']],
    ['[1,2,]', ['trailing-comma', 4, ',']],
    ['{"a":1, }', ['trailing-comma', 6, ',']],
    ['[,1]', ['extra-comma', 1, ',']],
    ['[1,,2]', ['extra-comma', 3, ',']],
    ['[1,,]', ['extra-comma', 3, ',']],
    ['{,}', ['extra-comma', 1, ',']],
    ['[1 2]', ['missing-comma', 3, '2']],
    ['["a" "b"]', ['missing-comma', 5, '"']],
    ['[{} {}]', ['missing-comma', 4, '{']],
    ['{"a":1\n"b":2}', ['missing-comma', 7, '"']],
    ['{"a" 1}', ['missing-colon', 5, '1']],
    ['{"a" => 1}', ['missing-colon', 5, '=>']],
    ['["a": 1]', ['unexpected-colon', 4, ':']],
    ['{"a":: 1}', ['unexpected-colon', 5, ':']],
    ['{"a":}', ['missing-value', 5, '}']],
    ['{"a"}', ['missing-value', 4, '}']],
    ['{"a":,"b":1}', ['missing-value', 5, ',']],
    ['{"a","b":1}', ['missing-value', 4, ',']],
    ['{:1}', ['missing-name', 1, ':']],
    ['{{}}', ['missing-name', 1, '{']],
    ['{"a":1 [2]}', ['missing-name', 7, '[']],
    ["{'a': 1}", ['wrong-quotes', 1, "'"]],
    ['["a", `b`]', ['wrong-quotes', 6, '`']],
    ['[“a”, «b»]', ['wrong-quotes', 1, '“'], ['wrong-quotes', 6, '«']],
    ["['it\\'s']", ['wrong-quotes', 1, "'"]],
    ['{a: 1}', ['unquoted-name', 1, 'a']],
    ['{my name: 1, 2: 3}', ['unquoted-name', 1, 'my name'], ['unquoted-name', 13, '2']],
    ['{"a": 1 b: 2}', ['missing-comma', 8, 'b'], ['unquoted-name', 8, 'b']],
    ['["a\tb\u0000"]', ['control-character', 3, '\t'], ['control-character', 5, '\u0000']],
    ['["a\r\nb\nc"]', ['line-end', 3, '\r\n'], ['line-end', 6, '\n']],
    [
      '["\\x", "\\u12g4", "\\\n"]',
      ['bad-escape', 2, '\\x'],
      ['bad-escape', 8, '\\u12'],
      ['bad-escape', 18, '\\\n'],
    ],
    ['["\\ud800"]', ['lone-surrogate', 2, '\\ud800']],
    ['["\\uDC00\\ud83d\\ude00\\ud83d"]', ['lone-surrogate', 2, '\\uDC00'], ['lone-surrogate', 20, '\\ud83d']],
    ['["\\\\ud83d\\ude00"]', ['lone-surrogate', 9, '\\ude00']],
    ['{"a": NaN}', ['constant', 6, 'NaN']],
    [
      '[-Infinity, undefined, None]',
      ['constant', 1, '-Infinity'],
      ['constant', 12, 'undefined'],
      ['constant', 23, 'None'],
    ],
    ['[True, NULL]', ['constant', 1, 'True'], ['constant', 7, 'NULL']],
    ...[
      '+1',
      '01',
      '-01',
      '.5',
      '-.5',
      '1.',
      '1.e5',
      '1e',
      '1e+',
      '-',
      '0x1F',
      '0b1',
      '0o7',
      '1_000',
      '10n',
    ].map((number): [string, [JsonProblemKind, number, string]] => [`[0, ${number}]`, ['number', 4, number]]),
    ['[2024-01-05, tru]', ['unexpected-text', 1, '2024-01-05'], ['unexpected-text', 13, 'tru']],
    ['{"a": the old bridge, "b": 1}', ['unexpected-text', 6, 'the old bridge']],
    ['{"a": https://a.example/b, "b": 1}', ['unexpected-text', 6, 'https://a.example/b']],
    ['[1 &, 2]', ['unexpected-text', 3, '&']],
    [']', ['unexpected-text', 0, ']']],
    ['["abc]', ['unclosed-array', 0, '["abc]'], ['unclosed-string', 1, '"abc]']],
    ['{"a": "one,\n"b": 2}', ['unclosed-string', 6, '"one']],
    ['{"a": "one\n, "b": 2}', ['unclosed-string', 6, '"one']],
    ['{"a": "the "old" bridge", "b": 1}', ['unescaped-quote', 11, '"'], ['unescaped-quote', 15, '"']],
    ['{"a": [1', ['unclosed-object', 0, '{"a": [1'], ['unclosed-array', 6, '[1']],
    ['{"a": [1, 2}', ['unclosed-array', 6, '[1, 2']],
    ['[1}', ['wrong-bracket', 2, '}']],
    ['{"a": 1]}', ['wrong-bracket', 7, ']']],
    ['{"a": 1], "b": 2}', ['wrong-bracket', 7, ']']],
    ['[1}, 2]', ['wrong-bracket', 2, '}']],
    ['[[1}, 2]', ['wrong-bracket', 3, '}']],
    ['{} {}', ['text-after-end', 3, '{}']],
    ['[1]]', ['text-after-end', 3, ']']],
  ])('%j', (text, ...expected) => {
    expect(problemsOf(text)).toEqual(expected)
  })

  test('a message says what is there, then what should be', () => {
    const reading = readJson(`{"a": [1,], 'b': ${'x'.repeat(40)}\u0007}`)
    expect(reading.ok ? [] : reading.problems.map(({ message }) => message)).toEqual([
      'Unexpected comma before `]`, expected a value or nothing',
      'Unexpected `\'`, expected `"`',
      `Unexpected \`${'x'.repeat(24)}…\`, expected a value in double quotes`,
    ])
  })
})

describe('what can be read without a guess is read', () => {
  test.each<[string, JsonValue | undefined]>([
    ['\ufeff// all\n{"a": [1, /* two */ 2,],}', { a: [1, 2] }],
    ['[1,\u00a02]', [1, 2]],
    ['["a//b", "/* c */",]', ['a//b', '/* c */']],
    ['["\\ud800"]', ['\ud800']],
    ['["\\ud800",]', ['\ud800']],
    ['[1/**/2]', undefined],
    ['[1,,2]', undefined],
    ["['a']", undefined],
    ['/* none */', undefined],
  ])('%j', (text, value) => {
    expect(mendedOf(text)).toEqual(value)
  })

  test('names that are there twice are told in it too', () => {
    expect(readJson('{"a": 1, "a": 2,}')).toMatchObject({ mended: { value: { a: 2 }, duplicates: true } })
  })
})

describe('duplicates', () => {
  test.each([
    ['{"a":1,"a":1}', true],
    ['{"a":1,"\\u0061":2}', true],
    ['[{"a":{"b":1}},{"x":{"c":1,"d":2,"c":3}}]', true],
    ['{"__proto__":1,"__proto__":2}', true],
    ['{"":1, "" :2}', true],
    ['{"a\\"":1,"a\\"":2}', true],
    ['{"a":{"a":1},"b":{"a":1}}', false],
    ['{"a":":b","c":"\\":\\"", "d" \n: "\\\\"}', false],
    ['{"__proto__":1,"constructor":2,"toString":3}', false],
    ['[":",": ", "\\":"]', false],
  ])('%s: %s', (text, duplicates) => {
    expect(readJson(text)).toMatchObject({ ok: true, duplicates })
  })

  test('are told of any value with a member written once more, and of no other', () => {
    const objects = fc.dictionary(fc.string({ unit: fc.constantFrom('"', ':', '\\', 'a', ' ') }), jsonValue, {
      minKeys: 1,
    })
    fc.assert(
      fc.property(objects, fc.nat(), fc.boolean(), (object, pick, isEscaped) => {
        const text = JSON.stringify(object)
        expect(readJson(text)).toMatchObject({ ok: true, duplicates: false })
        const names = Object.keys(object)
        const name = names[pick % names.length] ?? ''
        const hex = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
        const again = isEscaped ? `"${name.split('').map(hex).join('')}"` : JSON.stringify(name)
        expect(readJson(`${text.slice(0, -1)},${again}:":"}`)).toMatchObject({ ok: true, duplicates: true })
      }),
    )
  })
})

describe('any text', () => {
  test('of a value, however it is printed, gives the value', () => {
    fc.assert(
      fc.property(jsonValue, fc.constantFrom(undefined, 1, 4, '\t', '\r\n'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text), duplicates: false })
      }),
    )
  })

  test('has problems where it is no JSON, and only there; what is mended is meant', () => {
    const change = fc.tuple(
      fc.nat(),
      fc.nat(3),
      fc.constantFrom(...',"}]{[:1\\ e-.tN\'/*\n\t“\u00a0+xu', '', '//', '/*', '*/', '""'),
    )
    fc.assert(
      fc.property(
        jsonValue,
        fc.array(change, { maxLength: 4 }),
        fc.constantFrom(undefined, 1),
        (value, changes, indent) => {
          const text = changes.reduce(
            (whole, [at, cut, put]) => {
              const from = at % (whole.length + 1)
              return whole.slice(0, from) + put + whole.slice(from + cut)
            },
            JSON.stringify(value, null, indent),
          )
          const reading = readJson(text)
          const problems = reading.ok ? [] : reading.problems
          const isGrammar = problems.every(({ kind }) => kind === 'lone-surrogate')
          expect(isGrammar).toBe(parses(text))
          const harmless = ['lone-surrogate', 'comment', 'trailing-comma', 'white-space', 'byte-order-mark']
          const isHarmless = problems.every(({ kind }) => harmless.includes(kind))
          expect(reading.ok || reading.mended !== undefined).toBe(isHarmless)
          for (const { offset, endOffset, kind } of problems) {
            expect(offset).toBeLessThanOrEqual(endOffset)
            expect(endOffset).toBeLessThanOrEqual(text.length)
            if (kind !== 'empty') expect(offset).toBeLessThan(endOffset)
          }
          expect(problems).toEqual(problems.toSorted((a, b) => a.offset - b.offset))
        },
      ),
      { numRuns: 5000 },
    )
  })

  test('at all is read to its end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(readJson(text).ok).toBe(parses(text))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('one defect is told where it is', () => {
  /** A defect between two values of an array, with what it is told as and how far behind its start. */
  const defects: [string, JsonProblemKind, number][] = [
    [', // c\n', 'comment', 2],
    [', /* c */', 'comment', 2],
    [',,', 'extra-comma', 1],
    [' ', 'missing-comma', 1],
    [': ', 'unexpected-colon', 0],
    [",'a',", 'wrong-quotes', 1],
    [',“a”,', 'wrong-quotes', 1],
    [',{a:1},', 'unquoted-name', 2],
    [',{"a" 1},', 'missing-colon', 6],
    [',{"a"},', 'missing-value', 5],
    [',{:1},', 'missing-name', 2],
    [',{"a":1,},', 'trailing-comma', 7],
    [',[1,],', 'trailing-comma', 3],
    [',"\t",', 'control-character', 2],
    [',"\n",', 'line-end', 2],
    [',"\\a",', 'bad-escape', 2],
    [',"\\ud800",', 'lone-surrogate', 2],
    [',NaN,', 'constant', 1],
    [',+1,', 'number', 1],
    [',word,', 'unexpected-text', 1],
    [',"a\n,', 'unclosed-string', 1],
    [',"a"b",', 'unescaped-quote', 3],
    [',\u00a0', 'white-space', 1],
    [',[1},', 'wrong-bracket', 3],
  ]

  test.each(defects)('%j is %s', (defect, kind, behind) => {
    const simple = fc.oneof(fc.integer(), fc.constantFrom(true, null, 'x', 'y z'), fc.constant({ n: [1] }))
    fc.assert(
      fc.property(fc.array(simple, { minLength: 1 }), fc.array(simple, { minLength: 1 }), (before, after) => {
        const head = JSON.stringify(before, null, 1).slice(0, -1).trimEnd()
        const tail = JSON.stringify(after, null, 1).slice(1).trimStart()
        const reading = readJson(head + defect + tail)
        expect(reading).toMatchObject({
          ok: false,
          count: 1,
          problems: [{ kind, offset: head.length + behind }],
        })
      }),
      { numRuns: 50 },
    )
  })
})

describe('limits', () => {
  test.each(['[', '{"a":'])('a depth of 100,000 `%s` has its place', (opening) => {
    const closing = opening === '[' ? ']' : '}'
    for (const text of [opening.repeat(100_000), `${opening.repeat(100_000)}1${closing.repeat(100_000)}`]) {
      const offset = 256 * opening.length
      expect(readJson(text)).toMatchObject({
        ok: false,
        problems: [
          {
            kind: 'too-deep',
            offset,
            endOffset: offset + 1,
            message: `Unexpected \`${opening[0]}\`, expected at most 256 levels`,
          },
        ],
      })
    }
  })

  test('the deepest that is read', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(readJson(nested(256)).ok).toBe(true)
    expect(readJson(nested(257)).ok).toBe(false)
    expect(readJson(nested(3), { depth: 3 }).ok).toBe(true)
    expect(readJson(nested(100_000), { depth: 100_000 }).ok).toBe(true)
    const long = ' '.repeat(1_100_000)
    expect(readJson(nested(256) + long).ok).toBe(true)
    expect(problemsOf(nested(257) + long)).toEqual([['too-deep', 256, '[']])
    expect(readJson(`["${'['.repeat(300)}\\"${'{'.repeat(300)}"]${long}`).ok).toBe(true)
  })

  test('the longest that is read', () => {
    expect(readJson('[1234]', { characters: 6 }).ok).toBe(true)
    expect(readJson('[12345]', { characters: 6 })).toEqual({
      ok: false,
      problems: [
        {
          kind: 'too-large',
          offset: 6,
          endOffset: 7,
          message: 'Unexpected 7 characters, expected at most 6',
        },
      ],
      count: 1,
      mended: undefined,
    })
  })

  test('a million problems are counted and the first are listed', () => {
    const reading = readJson(`[${"'',".repeat(1_000_000)}0]`)
    expect(reading).toMatchObject({ ok: false, count: 1_000_000 })
    expect(reading.ok ? [] : reading.problems.map(({ offset }) => offset)).toEqual(
      Array.from({ length: 100 }, (_, i) => 1 + 3 * i),
    )
  })

  test.each([
    '"a\n',
    '\'a\n"b\n',
    '"\n\\"\n',
    '“\n',
    '"a"b',
    '"a" b',
    "'a'b",
    '/*',
    '//',
    '[',
    '{',
    '}',
    ']',
    '[}',
    ',',
    ':',
    '"',
    "'",
    '\\',
    '\\u',
    '1',
    '1.',
    '-',
    'a ',
    'a b:',
    'a\t',
    '\u00a0',
    '\u00a0\u2003',
    '{"a" ',
    '{"a":"b"c',
    '\ud800',
    '"\\ud800',
    ' ',
    '{"a":1}',
    '"a"\n',
    '] ',
    '&',
  ])('%j again and again is read to its end', (part) => {
    const text = `[${part.repeat(Math.ceil(1_000_000 / part.length))}`
    expect(readJson(text, { depth: 1_000_000 })).toHaveProperty('ok', false)
  })
})

test('a name such as `__proto__` is like any other', () => {
  const reading = readJson('{"__proto__": 1, "constructor": {"toString": []}}')
  expect(JSON.stringify(reading.ok ? reading.value : undefined)).toBe(
    '{"__proto__":1,"constructor":{"toString":[]}}',
  )
  const mended = mendedOf('{"__proto__": 1,}')
  expect(JSON.stringify(mended)).toBe('{"__proto__":1}')
})
