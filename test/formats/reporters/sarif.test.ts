import draft04 from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sarif } from '../../../pipeline/formats/reporters/index.js'
import { anyFindings, DATE, EMPTY, HOSTILE, IMAGE, madeReport } from './made-report.js'

// The schema says nothing in which draft 04 and draft 07 differ, but for how it names itself.
const { $schema: _, id: __, ...schema } = draft04
const ajv = new Ajv({
  strict: false,
  // One of its patterns has a bracket that Unicode mode refuses.
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => /^(?:[\w\-.~!$&'()*+,;=:@/?#]|%[0-9A-F]{2})*$/.test(text),
    'date-time': true,
  },
})
const validate = ajv.compile(schema)

function resultsOf(text: string) {
  const log: {
    runs: {
      tool: { driver: { rules: { id: string; helpUri?: string }[] } }
      columnKind: string
      results: {
        ruleId: string
        ruleIndex: number
        level: string
        message: { text: string }
        locations: {
          physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region?: object }
        }[]
        partialFingerprints: Record<string, string>
        suppressions?: unknown
      }[]
    }[]
  } = JSON.parse(text)
  const [run] = log.runs
  if (!run) throw new Error('There is no run')
  return run
}

/** The names that one finding after another is known by. */
function namesOf(findings: Parameters<typeof madeReport>[0]): (string | undefined)[] {
  return resultsOf(sarif(madeReport(findings))).results.map(
    ({ partialFingerprints }) => partialFingerprints['presswrightFinding/v1'],
  )
}

describe('sarif', () => {
  test('is a log of one run with its rules and their addresses', () => {
    const { tool, columnKind, results } = resultsOf(sarif(madeReport([EMPTY, DATE, IMAGE, DATE])))
    expect(columnKind).toBe('utf16CodeUnits')
    expect(tool.driver).toMatchObject({ name: 'Presswright', version: '1.2.3' })
    expect(tool.driver.rules.map(({ id, helpUri }) => [id, helpUri])).toEqual([
      ['input-empty', 'https://presswright.example/#input-empty'],
      ['date-ambiguous', 'https://presswright.example/#date-ambiguous'],
      ['google/article-image', 'https://presswright.example/rules.md#google/article-image'],
    ])
    expect(results.map(({ ruleIndex, level }) => [ruleIndex, level])).toEqual([
      [0, 'error'],
      [1, 'warning'],
      [2, 'note'],
      [1, 'warning'],
    ])
    expect(results[1]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'input/h%C3%A4fen/night%20ferry.txt', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 4, endLine: 3, endColumn: 10 },
        },
      },
    ])
    expect(results[2]?.locations).toMatchObject([{ logicalLocations: [{ fullyQualifiedName: '/image' }] }])
  })

  test.each([
    ['./a b.txt', 'a%20b.txt', true],
    ['../wire/50%.txt', '../wire/50%25.txt', true],
    ['a:b.txt', 'a%3Ab.txt', true],
    ['<stdin>', '%3Cstdin%3E', true],
    ['half\ud800', 'half%EF%BF%BD', true],
    ['/srv/news/ü', 'file:///srv/news/%C3%BC', false],
    ['C:\\news\\a b.txt', 'file:///C:/news/a%20b.txt', false],
    ['\\\\host\\news\\a.txt', 'file://host/news/a.txt', false],
    ['back\\slash.txt', 'back%5Cslash.txt', true],
    ['.', '.', true],
  ])('%s is at %s', (file, uri, isRelative) => {
    const { results } = resultsOf(sarif(madeReport([{ ...EMPTY, file }])))
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation).toEqual({
      uri,
      ...(isRelative && { uriBaseId: '%SRCROOT%' }),
    })
  })

  test('a message is shown as it is: no placeholder, no link, nothing hidden', () => {
    const { results } = resultsOf(sarif(madeReport([HOSTILE])))
    expect(results[0]?.message.text).toBe(
      '50% of ::error::`a|b` ]]> <b>&amp;</b>\nsecond, {{0}} [x\\](1) \\u0007 \\ud800 \\u202etxt\\ufffe 🛥 @desk #12 www.example.org',
    )
  })

  test('a fingerprint stays where lines and counts change, and no two are the same', () => {
    const moved = { ...DATE, line: 80, column: 1, endLine: 81 }
    expect(namesOf([DATE])).toEqual(namesOf([moved]))
    const large = { ...EMPTY, message: 'Unexpected 1,200,000 bytes at line 3, expected at most 1,000,000' }
    const larger = { ...EMPTY, message: 'Unexpected 1,300,001 bytes at line 44, expected at most 1,000,000' }
    expect(namesOf([large])).toEqual(namesOf([larger]))
    const other = { ...DATE, message: DATE.message.replace('3/4/21', '5/6/21') }
    const all = namesOf([DATE, moved, other, { ...DATE, file: 'b' }, { ...DATE, rule: 'r' }, EMPTY, larger])
    expect(new Set(all).size).toBe(7)
    expect(all[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(all[0]).toBe(namesOf([DATE])[0])
  })

  test('what is silenced is suppressed, and then every result says whether it is', () => {
    const silenced = { ...DATE, silenced: { by: 'source', reason: 'as printed' } } as const
    const outside = { ...DATE, silenced: { by: 'configuration' } } as const
    const { results } = resultsOf(sarif(madeReport([silenced, outside, EMPTY])))
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'inSource', justification: 'as printed' }],
      [{ kind: 'external' }],
      [],
    ])
    expect(sarif(madeReport([DATE]))).not.toContain('suppressions')
  })

  test('obeys the official schema whatever is found', () => {
    expect(validate({ version: '2.1.0' })).toBe(false)
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const isValid = validate(JSON.parse(sarif(madeReport(findings))))
        expect(isValid ? [] : validate.errors).toEqual([])
      }),
    )
    expect(validate(JSON.parse(sarif(madeReport([EMPTY, DATE, IMAGE, HOSTILE]))))).toBe(true)
  })
})
