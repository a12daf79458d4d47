import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { applyPatch } from 'rfc6902'
import { describe, expect, test } from 'vitest'
import { alignSequences } from '../../../pipeline/edition/differences/align-sequences.js'
import { commonSubsequence } from '../../../pipeline/edition/differences/common-subsequence.js'
import { heaviestIncreasing } from '../../../pipeline/edition/differences/heaviest-increasing.js'
import { differences } from '../../../pipeline/edition/differences/index.js'
import { wordRuns } from '../../../pipeline/edition/differences/word-runs.js'
import { wordTokens } from '../../../pipeline/language/word-tokens.js'
import type { Differences } from '../../../pipeline/model/differences.js'
import { type Json, told } from './versions.js'

const WORDS = [
  'the',
  'boat',
  'Quist',
  'said',
  'not',
  '41',
  '“no”',
  'quay,',
  'off.',
  'old',
  'crew',
  'and',
  '$5',
  'May',
]
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => `So ${words.join(' ')}.`)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '))
const body = fc.array(paragraph, { maxLength: 8 })

/** A body, and what an editor may have made of it. */
const bodies = fc.tuple(body, body, fc.array(fc.nat(), { maxLength: 8 })).map(([from, other, order]) => {
  const to = order.map((at, index) => from[at % Math.max(from.length, 1)] ?? other[index] ?? '')
  return [from, [...to, ...other.slice(0, 2)].filter((text) => text !== '')] as const
})

function indicesOf({ paragraphs }: Differences, side: 'from' | 'to'): number[] {
  return paragraphs
    .flatMap((change) => {
      if (side === 'from') return 'from' in change ? change.from : []
      return 'to' in change ? change.to : []
    })
    .sort((a, b) => a - b)
}

/** The texts of one side's sentences in the paragraphs that changed, in order of their letters. */
function sentencesOf({ paragraphs }: Differences, side: 'from' | 'to'): string[] {
  const other = side === 'from' ? 'added' : 'removed'
  return paragraphs
    .flatMap((change) => ('sentences' in change ? change.sentences : []))
    .filter(({ kind }) => kind !== other)
    .map((one) =>
      'text' in one ? one.text : one.words.map(({ kind, text }) => (kind === other ? '' : text)).join(''),
    )
    .sort()
}

function textsOf({ paragraphs }: Differences, kind: 'added' | 'removed'): string[] {
  return paragraphs
    .flatMap((change) => (change.kind === kind && 'text' in change ? [change.text] : []))
    .sort()
}

describe('differences', () => {
  test('of an article from itself are none', () => {
    fc.assert(
      fc.property(body, fc.dictionary(fc.string(), fc.jsonValue()), (paragraphs, more) => {
        const result = told(paragraphs, paragraphs, more, structuredClone(more))
        expect(result.verdict).toMatchObject({ kind: 'none', unannounced: [] })
        expect([result.fields, result.patch]).toEqual([[], []])
      }),
    )
  })

  test('hold every paragraph of both versions once', () => {
    fc.assert(
      fc.property(bodies, ([from, to]) => {
        const result = told(from, to)
        expect(indicesOf(result, 'from')).toEqual([...from.keys()])
        expect(indicesOf(result, 'to')).toEqual([...to.keys()])
      }),
      { numRuns: 150 },
    )
  })

  test('hold every sentence of the paragraphs that changed once', () => {
    fc.assert(
      fc.property(bodies, ([from, to]) => {
        const result = told(from, to)
        for (const [side, texts] of [
          ['from', from],
          ['to', to],
        ] as const) {
          const changed = result.paragraphs.filter((change) => 'sentences' in change)
          const indices = indicesOf({ ...result, paragraphs: changed }, side)
          const letters = (parts: readonly string[]): string =>
            [...parts.join('')]
              .filter((one) => one !== ' ')
              .sort()
              .join('')
          expect(letters(sentencesOf(result, side))).toBe(letters(indices.map((index) => texts[index] ?? '')))
        }
      }),
      { numRuns: 150 },
    )
  })

  test('the other way round have what was added removed, and what was removed added', () => {
    fc.assert(
      fc.property(bodies, ([from, to]) => {
        const there = told(from, to)
        const back = told(to, from)
        expect(textsOf(back, 'removed')).toEqual(textsOf(there, 'added'))
        expect(textsOf(back, 'added')).toEqual(textsOf(there, 'removed'))
      }),
      { numRuns: 150 },
    )
  })

  test('say nothing of a body that only moved but that it moved', () => {
    const unique = fc.uniqueArray(paragraph, { minLength: 2, maxLength: 8 })
    const shuffled = unique.chain((from) =>
      fc.tuple(fc.constant(from), fc.shuffledSubarray(from, { minLength: from.length })),
    )
    fc.assert(
      fc.property(shuffled, ([from, to]) => {
        const result = told(from, to)
        expect(result.paragraphs.every(({ kind }) => kind === 'same' || kind === 'moved')).toBe(true)
        expect(result.verdict.unannounced).toEqual([])
      }),
    )
  })
})

describe('the patch', () => {
  const name = fc.constantFrom('a', 'b', 'c/d', '~e', '', 'articleBody', 'headline')
  const { json } = fc.letrec<{ json: unknown }>((tie) => ({
    json: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(0, 1, 'x', 'y z', true, null),
      fc.array(tie('json'), { maxLength: 5 }),
      fc.dictionary(name, tie('json'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }))
  const article = fc.dictionary(name, json, { maxKeys: 6, noNullPrototype: true })

  test('always makes the older article the newer one', () => {
    fc.assert(
      fc.property(article, article, (from: Json, to: Json) => {
        const { patch } = differences('x', { name: 'a', article: from }, { name: 'b', article: to })
        const document = structuredClone(from)
        expect(applyPatch(document, structuredClone([...patch])).every((problem) => problem === null)).toBe(
          true,
        )
        expect(isDeepStrictEqual(document, to)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('words', () => {
  const text = fc.oneof(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom('a', ' ', '.', '船', '’', '\n', 'e\u0301') }),
  )

  test('of the runs make up both texts', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const runs = wordRuns(from, to)
        expect(runs.map((run) => (run.kind === 'added' ? '' : run.text)).join('')).toBe(from)
        expect(runs.map((run) => (run.kind === 'removed' ? '' : run.text)).join('')).toBe(to)
        expect(runs.every((run, index) => run.text !== '' && run.kind !== runs[index - 1]?.kind)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  test('and the blanks behind them are the text', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const { lead, tokens } = wordTokens(whole)
        expect(lead + tokens.map((token) => token.text + token.blank).join('')).toBe(whole)
      }),
    )
  })
})

describe('sequences', () => {
  const numbers = fc.array(fc.nat({ max: 6 }), { maxLength: 300 })

  test('are aligned where they are equal, in ascending order', () => {
    fc.assert(
      fc.property(numbers, numbers, (from, to) => {
        let last = -1
        for (const [index, place] of alignSequences(from, to).entries()) {
          if (place === -1) continue
          expect(to[place]).toBe(from[index])
          expect(place).toBeGreaterThan(last)
          last = place
        }
      }),
    )
  })

  test('that differ by few edits have their longest common subsequence found', () => {
    const short = fc.array(fc.nat({ max: 4 }), { maxLength: 40 })
    fc.assert(
      fc.property(short, short, (from, to) => {
        const pairs = commonSubsequence(from.length, to.length, (i, j) => from[i] === to[j])
        expect(pairs.every(([i, j]) => from[i] === to[j])).toBe(true)
        expect(pairs.length).toBe(longest(from, to))
      }),
    )
  })

  test('of items keep those of the most weight that ascend', () => {
    const items = fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 9 })
    fc.assert(
      fc.property(items, (places) => {
        const kept = heaviestIncreasing(
          places,
          (place) => place,
          (place) => 1 + (place % 3),
        )
        const sum = kept.reduce((total, place) => total + 1 + (place % 3), 0)
        expect(kept).toEqual([...kept].sort((a, b) => a - b))
        expect(sum).toBe(heaviest(places))
      }),
    )
  })
})

function longest(from: readonly number[], to: readonly number[]): number {
  let row = new Array<number>(to.length + 1).fill(0)
  for (const one of from) {
    const next = [0]
    for (const [j, other] of to.entries()) {
      next.push(one === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

function heaviest(places: readonly number[]): number {
  let most = 0
  for (let choice = 0; choice < 2 ** places.length; choice++) {
    const kept = places.filter((_, index) => choice & (1 << index))
    if (kept.some((place, index) => place < (kept[index - 1] ?? -1))) continue
    most = Math.max(
      most,
      kept.reduce((total, place) => total + 1 + (place % 3), 0),
    )
  }
  return most
}
