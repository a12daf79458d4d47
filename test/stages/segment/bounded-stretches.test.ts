import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundedStretches } from '../../../pipeline/stages/segment/bounded-stretches.js'

const ROOT = resolve(import.meta.dirname, '../../..')

function pieces(text: string): string[] {
  return boundedStretches(text).map(({ start, end }) => text.slice(start, end))
}

describe('hard texts', () => {
  test.each(["a'", '1.', 'a-', '?!', '.?', 'a. b. ', 'a/', '. ', '1/1/', '()', '«»', 'a\u00ad', '🚢👩'])(
    '%s: no stretch has more characters or marks than the parser can take',
    (unit) => {
      const text = unit.repeat(100_000)
      const stretches = pieces(text)
      expect(stretches.join('')).toBe(text)
      // Work of the parser is at most the square of the marks of each stretch.
      for (const stretch of stretches) {
        expect(stretch.length).toBeLessThanOrEqual(16_384)
        expect(stretch.match(/[^\p{L}\p{N}\s]/gu)?.length ?? 0).toBeLessThanOrEqual(2048)
      }
    },
  )

  test('few stretches stand for many characters', () => {
    expect(pieces('a'.repeat(1_000_000))).toHaveLength(62)
    expect(pieces('?!'.repeat(500_000))).toHaveLength(489)
  })
})

test('a stretch ends with a sentence', () => {
  const sentence = 'The ferry went out to sea. '
  for (const stretch of pieces(sentence.repeat(2000)).slice(0, -1)) expect(stretch).toMatch(/ sea\. $/)
})

test('a text is the sum of its stretches, and no character is cut in two', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', ' ', '. ', '?!', '🚢', '日本', "'", '1.', '\u0301'), { maxLength: 40 }),
      fc.integer({ min: 1, max: 1500 }),
      (parts, times) => {
        const text = parts.join('').repeat(times)
        const stretches = pieces(text)
        expect(stretches.join('')).toBe(text)
        for (const stretch of stretches) expect(Buffer.from(stretch).toString()).toBe(stretch)
      },
    ),
  )
})

/** Texts of a folder and of those in it. */
function textsBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return textsBelow(path)
    return /\.(?:txt|md)$/.test(name) ? [readFileSync(path, 'utf8')] : []
  })
}

/** All strings of lines of JSON. */
function textsOfCorpora(folder: string): string[] {
  return ['news.jsonl', 'onestop.jsonl', 'wikinews.jsonl'].flatMap((name) => {
    const texts: string[] = []
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      if (line === '') continue
      JSON.parse(line, (_, value: unknown) => {
        if (typeof value === 'string') texts.push(value)
      })
    }
    return texts
  })
}

/** A paragraph that is parsed whole gives the tree that it always gave. */
function expectWhole(texts: readonly string[]): void {
  expect(texts.length).toBeGreaterThan(0)
  for (const text of texts) {
    for (const paragraph of text.split(/\n\s*\n/))
      if (paragraph !== '') expect(pieces(paragraph)).toEqual([paragraph])
  }
}

describe('ordinary articles are parsed a paragraph at a time', () => {
  test('our own samples', () => {
    expectWhole(textsBelow(join(ROOT, 'input')))
  })

  const corpora = resolve(ROOT, '../shared/corpora')
  const isThere = statSync(corpora, { throwIfNoEntry: false })?.isDirectory() ?? false
  test.skipIf(!isThere)('articles of corpora, which are not part of the project', () => {
    expectWhole(textsOfCorpora(corpora))
  })
})
