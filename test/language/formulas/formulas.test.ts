import { describe, expect, test } from 'vitest'
import { automatedReadabilityIndex } from '../../../pipeline/language/formulas/automated-readability-index.js'
import { colemanLiau } from '../../../pipeline/language/formulas/coleman-liau.js'
import { daleChall } from '../../../pipeline/language/formulas/dale-chall.js'
import { fleschKincaidGrade } from '../../../pipeline/language/formulas/flesch-kincaid-grade.js'
import { fleschReadingEase } from '../../../pipeline/language/formulas/flesch-reading-ease.js'
import { gunningFog } from '../../../pipeline/language/formulas/gunning-fog.js'
import { formulasFor, gradeOf } from '../../../pipeline/language/formulas/index.js'
import { lix } from '../../../pipeline/language/formulas/lix.js'
import { smog } from '../../../pipeline/language/formulas/smog.js'
import type { EnglishCounts } from '../../../pipeline/model/readability.js'

/** The text that the worked examples speak of. */
const example: EnglishCounts = {
  sentences: 5,
  words: 100,
  letters: 470,
  syllables: 150,
  polysyllables: 10,
  monosyllables: 60,
  longWords: 25,
  unfamiliarWords: 10,
}

describe('the worked examples', () => {
  test.each([
    ['Flesch Reading Ease', fleschReadingEase, 59.635],
    ['Flesch–Kincaid', fleschKincaidGrade, 9.91],
    ['Gunning Fog', gunningFog, 12],
    ['ARI', automatedReadabilityIndex, 10.707],
    ['Coleman–Liau', colemanLiau, 10.356],
    ['Dale–Chall', daleChall, 6.2075],
    ['LIX', lix, 45],
  ])('%s', (_name, formula, value) => {
    expect(formula(example)).toBeCloseTo(value, 10)
  })

  test('SMOG', () => {
    expect(smog({ ...example, sentences: 30, polysyllables: 49 })).toBeCloseTo(10.4301, 10)
  })
})

test('Dale–Chall adds its constant only above five unfamiliar words in a hundred', () => {
  expect(daleChall({ ...example, unfamiliarWords: 5 })).toBeCloseTo(0.7895 + 0.992, 10)
  expect(daleChall({ ...example, unfamiliarWords: 6 })).toBeCloseTo(0.9474 + 0.992 + 3.6365, 10)
})

describe('formulasFor', () => {
  test('asks all of an English text, in two decimals, and says that SMOG lacks sentences', () => {
    expect(formulasFor('en-GB', example)).toEqual({
      fleschReadingEase: { value: 59.64, valid: true },
      fleschKincaidGrade: { value: 9.91, valid: true },
      gunningFog: { value: 12, valid: true },
      smog: { value: 11.21, valid: false, reason: 'SMOG needs 30 sentences, there are 5' },
      automatedReadabilityIndex: { value: 10.71, valid: true },
      colemanLiau: { value: 10.36, valid: true },
      daleChall: { value: 6.21, valid: true },
      lix: { value: 45, valid: true },
    })
  })

  test('takes SMOG from thirty sentences on', () => {
    expect(formulasFor('en', { ...example, words: 600, sentences: 29 }).smog?.valid).toBe(false)
    expect(formulasFor('en', { ...example, words: 600, sentences: 30 }).smog?.valid).toBe(true)
  })

  test('takes none below a hundred words', () => {
    const results = formulasFor('en', { ...example, words: 99 })
    expect(new Set(Object.values(results).map((result) => !result.valid && result.reason))).toEqual(
      new Set(['A formula needs 100 words, there are 99']),
    )
  })

  test.each(['de', 'eng', undefined])('asks LIX alone of %s', (language) => {
    expect(formulasFor(language, example)).toEqual({ lix: { value: 45, valid: true } })
  })

  test('says that LIX is not for a script without blanks and letters', () => {
    expect(formulasFor('ja', example)).toEqual({
      lix: { value: 45, valid: false, reason: 'LIX needs Latin, Greek or Cyrillic script, there is Jpan' },
    })
    expect(formulasFor('uk', example).lix).toEqual({ value: 45, valid: true })
  })

  test('says nothing of no text', () => {
    expect(formulasFor('en', { ...example, words: 0, sentences: 0 })).toEqual({})
    expect(gradeOf({ ...example, words: 0 })).toBeUndefined()
  })
})

test('gradeOf is the Flesch–Kincaid grade', () => {
  expect(gradeOf(example)).toBe(9.91)
})
