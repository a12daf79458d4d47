import { daleChall } from 'dale-chall'
import fc from 'fast-check'
import type { Root } from 'nlcst'
import retextReadability from 'retext-readability'
import { spache } from 'spache'
import { syllable } from 'syllable'
import { problematic } from 'syllable/problematic.js'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { knownAnswers } from '../../../pipeline/stages/judge/known-answers.js'
import { parsed } from '../parsed.js'

const LISTS = [daleChall, spache]
const withKnownAnswers = knownAnswers()

describe('the lists', () => {
  test('say the same with an index and without', () => {
    const word = fc.oneof(fc.constantFrom(...daleChall, ...spache), fc.string())
    fc.assert(
      fc.property(word, (one) => {
        const plain = LISTS.map((list) => list.includes(one))
        withKnownAnswers([], () => expect(LISTS.map((list) => list.includes(one))).toEqual(plain))
      }),
    )
  })

  test('have an index of their own during the call, which no loop sees, and none after it', () => {
    const before = LISTS.map((list) => Object.getOwnPropertyNames(list))
    withKnownAnswers([], () => {
      expect(LISTS.map((list) => Object.hasOwn(list, 'includes'))).toEqual([true, true])
      expect(LISTS.flatMap((list) => Object.keys(list).filter((key) => key === 'includes'))).toEqual([])
    })
    expect(LISTS.map((list) => Object.getOwnPropertyNames(list))).toEqual(before)
    expect(LISTS.map((list) => list.includes)).toEqual([Array.prototype.includes, Array.prototype.includes])
  })

  test('have none after a call that throws', () => {
    expect(() =>
      withKnownAnswers([], () => {
        throw new Error('broken')
      }),
    ).toThrow('broken')
    expect(LISTS.map((list) => Object.hasOwn(list, 'includes'))).toEqual([false, false])
  })
})

describe('the syllables', () => {
  const counts = () => ['tests', 'Subsidies', 'subsidies', 'every', 'don’t'].map(syllable)

  test('of the given words are those that were given, and after the call what they were', () => {
    const before = counts()
    withKnownAnswers(
      [
        ['tests', 7],
        ['subsidies', 8],
        ['subsidies', 8],
        ['every', 9],
        ['dont', 6],
      ],
      () => {
        expect(counts()).toEqual([7, 8, 8, 9, 6])
      },
    )
    expect(counts()).toEqual(before)
    expect(Object.hasOwn(problematic, 'subsidies')).toBe(false)
  })

  test('are what they were after a call that throws', () => {
    const before = counts()
    expect(() =>
      withKnownAnswers([['every', 9]], () => {
        throw new Error('broken')
      }),
    ).toThrow('broken')
    expect(counts()).toEqual(before)
  })
})

test('retext-readability asks these lists, and says the same of a text', () => {
  const text = [
    'The ferry carried the mail for forty-one years.',
    'Municipal representatives subsequently reconsidered the transportation subsidies of the islands.',
    'Nobody asked the people who live there, and they are angry about it, as anyone would be.',
  ].join(' ')
  const judge = retextReadability({ threshold: 1 / 7, age: 10 })
  const messagesOf = (run: (act: () => void) => void) => {
    const { tree, file } = parsed(text, 'en')
    run(() => judge(tree, file))
    return file.messages.map(({ reason, place }) => ({ reason, place }))
  }
  const plain = messagesOf((act) => act())
  expect(plain.map(({ reason }) => reason)).not.toEqual([])
  expect(messagesOf((act) => withKnownAnswers([], act))).toEqual(plain)

  let asked = 0
  const { tree }: { tree: Root } = parsed('The ferry carried the mail.', 'en')
  withKnownAnswers([], () => {
    for (const list of LISTS) {
      const includes = list.includes.bind(list)
      Object.defineProperty(list, 'includes', {
        configurable: true,
        value: (word: string) => {
          asked++
          return includes(word)
        },
      })
    }
    judge(tree, new VFile())
  })
  // Five words, two lists.
  expect(asked).toBe(10)
})
