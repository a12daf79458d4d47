import { describe, expect, test } from 'vitest'
import { automatedReadabilityIndex } from '../../../pipeline/language/formulas/automated-readability-index.js'
import { colemanLiau } from '../../../pipeline/language/formulas/coleman-liau.js'
import { daleChall, daleChallGrade } from '../../../pipeline/language/formulas/dale-chall.js'
import { fleschKincaidGrade } from '../../../pipeline/language/formulas/flesch-kincaid-grade.js'
import { fleschReadingEase } from '../../../pipeline/language/formulas/flesch-reading-ease.js'
import { gunningFog } from '../../../pipeline/language/formulas/gunning-fog.js'
import { formulasFor } from '../../../pipeline/language/formulas/index.js'
import { lix } from '../../../pipeline/language/formulas/lix.js'
import { newDaleChall, newDaleChallGrade } from '../../../pipeline/language/formulas/new-dale-chall.js'
import { smog } from '../../../pipeline/language/formulas/smog.js'
import { spache } from '../../../pipeline/language/formulas/spache.js'
import type { EnglishCounts } from '../../../pipeline/model/readability.js'

/** The text that the worked examples speak of. */
const example: EnglishCounts = {
  sentences: 5,
  wholeSentences: 5,
  words: 100,
  letters: 470,
  characters: 490,
  syllables: 150,
  polysyllables: 10,
  monosyllables: 60,
  longWords: 25,
  complexWords: 8,
  unfamiliarWords: 10,
  notPrimaryWords: 15,
}

describe('the worked examples', () => {
  test.each([
    ['Flesch Reading Ease', fleschReadingEase, 59.635],
    ['Flesch–Kincaid', fleschKincaidGrade, 9.91],
    ['Gunning Fog', gunningFog, 11.2],
    ['ARI', automatedReadabilityIndex, 10.707],
    ['Coleman–Liau', colemanLiau, 10.356],
    ['Dale–Chall', daleChall, 6.2075],
    ['Spache', spache, 4.309],
    ['LIX', lix, 45],
  ])('%s', (_name, formula, value) => {
    expect(formula(example)).toBeCloseTo(value, 10)
  })

  test('new Dale–Chall', () => {
    expect(newDaleChall({ ...example, wholeSentences: 8, unfamiliarWords: 3 })).toBeCloseTo(52.525, 10)
  })

  test('SMOG', () => {
    expect(smog({ ...example, sentences: 30, polysyllables: 49 })).toBeCloseTo(10.4301, 10)
  })
})

test('Dale–Chall adds its constant always, as its authors do', () => {
  expect(daleChall({ ...example, unfamiliarWords: 5 })).toBeCloseTo(0.7895 + 0.992 + 3.6365, 10)
})

test.each([
  [3.9, '4 and below'],
  [6.2, '7–8'],
  [10, '16 and above'],
])('Dale–Chall’s %d is for the grades %s', (score, grade) => {
  expect(daleChallGrade(score)).toBe(grade)
})

test.each([
  [64, '1'],
  [52.525, '3'],
  [44, '5–6'],
  [16.95, '13–15'],
  [15, '16 and above'],
  [-6, '16 and above'],
])('a cloze score of %d is for the grades %s', (cloze, grade) => {
  expect(newDaleChallGrade(cloze)).toBe(grade)
})

describe('formulasFor', () => {
  test('asks all of an English text, in two decimals, and says that SMOG lacks sentences', () => {
    expect(formulasFor('en-GB', example, 0)).toEqual({
      fleschReadingEase: { value: 59.64, valid: true },
      fleschKincaidGrade: { value: 9.91, valid: true },
      gunningFog: { value: 11.2, valid: true },
      smog: { value: 11.21, valid: false, reason: 'SMOG needs 30 sentences, there are 5' },
      automatedReadabilityIndex: { value: 10.71, valid: true },
      colemanLiau: { value: 10.36, valid: true },
      daleChall: { value: 6.21, grade: '7–8', valid: true },
      newDaleChall: { value: 40.7, grade: '5–6', valid: true },
      spache: { value: 4.31, valid: true },
      forcast: { value: 11, valid: true },
      lix: { value: 45, valid: true },
      rix: { value: 5, valid: true },
    })
  })

  test('takes SMOG from thirty sentences on', () => {
    expect(formulasFor('en', { ...example, words: 600, sentences: 29 }, 0).smog?.valid).toBe(false)
    expect(formulasFor('en', { ...example, words: 600, sentences: 30 }, 0).smog?.valid).toBe(true)
  })

  test('takes none below a hundred words', () => {
    const results = formulasFor('en', { ...example, words: 99 }, 0)
    expect(new Set(Object.values(results).map((result) => !result.valid && result.reason))).toEqual(
      new Set(['A formula needs 100 words, there are 99']),
    )
  })

  test.each([
    [
      'de',
      [
        'amstad',
        'wienerSachtextformel1',
        'wienerSachtextformel2',
        'wienerSachtextformel3',
        'wienerSachtextformel4',
      ],
    ],
    [
      'de-AT',
      [
        'amstad',
        'wienerSachtextformel1',
        'wienerSachtextformel2',
        'wienerSachtextformel3',
        'wienerSachtextformel4',
      ],
    ],
    ['es', ['fernandezHuerta', 'szigrisztPazos']],
    ['fr', ['kandelMoles']],
    ['it', ['fleschVacca', 'gulpease']],
    ['nl', ['fleschDouma', 'brouwer']],
    ['fi', []],
    ['eng', []],
    [undefined, []],
  ])('asks of %s its own formulas %j, LIX and RIX', (language, names) => {
    expect(Object.keys(formulasFor(language, example, 0))).toEqual([...names, 'lix', 'rix'])
  })

  test('says that LIX is not for a script without blanks and letters', () => {
    expect(formulasFor('ja', example, 0)).toEqual({
      lix: { value: 45, valid: false, reason: 'LIX needs Latin, Greek or Cyrillic script, there is Jpan' },
      rix: { value: 5, valid: false, reason: 'RIX needs Latin, Greek or Cyrillic script, there is Jpan' },
    })
    expect(formulasFor('uk', example, 0).lix).toEqual({ value: 45, valid: true })
  })

  test('says nothing of no text', () => {
    expect(formulasFor('en', { ...example, words: 0, sentences: 0 }, 0)).toEqual({})
  })

  test('takes none of a text that is mostly quotations', () => {
    const reason = '51 words in 100 are quoted, see what it is without quotations'
    expect(formulasFor('en', example, 0.51).fleschKincaidGrade).toEqual({ value: 9.91, valid: false, reason })
    expect(formulasFor('en', example, 0.5).fleschKincaidGrade).toEqual({ value: 9.91, valid: true })
  })

  test('takes Spache for the first grades alone', () => {
    expect(formulasFor('en', { ...example, notPrimaryWords: 30 }, 0).spache).toEqual({
      value: 5.54,
      valid: false,
      reason: 'Spache tells grades 1 to 4 apart, this text is above them',
    })
  })
})
