import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { englishSyllables } from '../../../pipeline/language/syllables/english.js'
import { exceptionsModule, pronounced } from '../../tables/english-syllables.js'

const syllables = englishSyllables()

describe('by rule', () => {
  test.each([
    ['ferry', 2],
    ['FERRY', 2],
    ['lighthouse', 2],
    ['mother-in-law', 4],
    ['don’t', 1],
    ['Peña', 2],
    ['GDP', 3],
    ['BBC’s', 3],
    ['NWR', 5],
    ['EU', 2],
    ['NSA', 3],
    ['MEPs', 3],
    ['U.S.', 2],
    ['a.m.', 2],
    ['Skarholm’s', 2],
    ['Maddox’s', 3],
    ['2017', 1],
    ['5', 1],
  ])('%s has %i', (word, count) => {
    expect(syllables(word)).toBe(count)
  })
})

describe('from the dictionary, where the rules err', () => {
  test.each([
    ['statesmen', 2],
    ['Statesmen', 2],
    ['sundial', 2],
    ['sledgehammer-sundial', 5],
    ['us', 1],
    ['US', 2],
  ])('%s has %i', (word, count) => {
    expect(syllables(word)).toBe(count)
  })
})

test('every word of the dictionary has the syllables of one of its pronunciations', () => {
  const wrong = [...pronounced()].filter(([word, counts]) => !counts.has(syllables(word)))
  expect(wrong.map(([word]) => word)).toEqual([])
})

test('the exceptions are fresh', () => {
  const path = new URL('../../../pipeline/language/syllables/english-exceptions.ts', import.meta.url)
  expect(readFileSync(path, 'utf8')).toBe(exceptionsModule())
})
