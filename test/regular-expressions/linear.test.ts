import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { beforeAll, describe, expect, test } from 'vitest'
import { atMostTwice, isUnbounded } from './at-most-twice.js'
import { expressionsIn } from './expressions-in.js'
import { growthOf } from './growth-of.js'

const ROOT = resolve(import.meta.dirname, '../..')
const files = globSync('pipeline/**/*.ts', { cwd: ROOT, absolute: true }).sort()

interface Found {
  readonly place: string
  readonly pattern: string
  readonly flags: string
}

/** Say which expressions are not linear; each pattern is looked at once. */
function notLinear(expressions: readonly Found[]): string[] {
  const growth = new Map<string, string | undefined>()
  return expressions.flatMap(({ place, pattern, flags }) => {
    const written = `/${pattern}/${flags}`
    if (!growth.has(written)) growth.set(written, growthOf(pattern, flags))
    const found = growth.get(written)
    return found === undefined ? [] : [`${place} ${written} ${found}`]
  })
}

beforeAll(() => {
  // The analyser's own process of Java is faster, and not everywhere.
  process.env.RECHECK_BACKEND = 'pure'
})

describe('the check itself', () => {
  test.each([
    ['a quadratic tail', '[.!?]+$'],
    ['a quadratic search', '\\s*,'],
    ['two in a row', '^\\d+\\d+x'],
    ['one in another', '^(?:a+)+$'],
    ['alternatives that overlap', '^(?:a|a)*$'],
    ['three in a row, each bounded from below', '^a{2,}a{2,}b'],
  ])('finds %s', (_, pattern) => {
    expect(growthOf(pattern, '')).toMatch(/polynomial|exponential/)
  })

  test.each(['^\\d+x', '[.!?]{1,9}$', '\\s{0,60},', '^(?:a|b)*$', '(?:[^()]|\\(\\))x'])(
    'passes %s',
    (pattern) => {
      expect(growthOf(pattern, '')).toBeUndefined()
    },
  )

  test('a sticky expression is tried at one place', () => {
    expect(growthOf('\\s*,', 'y')).toBeUndefined()
  })

  test('counts are cut, and nothing else', () => {
    expect(atMostTwice('^\\p{L}{2,60}[{3,9}]\\{4,5\\}(?:a{7}|b{1}){0,5}?c{3,}$')).toBe(
      '^\\p{L}{2,2}[{3,9}]\\{4,5\\}(?:a{2}|b{1}){0,2}?c{2,}$',
    )
    expect(['a{2,9}', '[a+]', '\\+', '(?:a|b)?'].filter(isUnbounded)).toEqual([])
    expect(['a{2,}', '[a]+', '\\+*', '(?:a|b)+?'].filter(isUnbounded)).toHaveLength(4)
  })

  test('expressions are found where they stand, and not in strings and comments', () => {
    const lines = [
      '// /a/',
      "const a = '/b/' + 4 / 2 / 1",
      'const c = [',
      '/d+/gu,',
      `\`\${/e/.exec("")}\`]`,
      "new RegExp('f')",
    ]
    const source = lines.join('\n')
    expect(expressionsIn(source)).toEqual({
      literals: [
        { pattern: 'd+', flags: 'gu', line: 4 },
        { pattern: 'e', flags: '', line: 5 },
      ],
      made: [6],
    })
  })
})

test('every regular expression of the source takes linear time', { timeout: 600_000 }, () => {
  const literals = files.flatMap((path) => {
    const file = relative(ROOT, path)
    return expressionsIn(readFileSync(path, 'utf8')).literals.map(({ line, pattern, flags }) => ({
      place: `${file}:${line}`,
      file,
      pattern,
      flags,
    }))
  })
  expect(literals.length).toBeGreaterThan(500)
  expect(notLinear(literals)).toEqual([])
})
