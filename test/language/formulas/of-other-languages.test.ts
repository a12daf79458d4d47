import { describe, expect, test } from 'vitest'
import { amstad } from '../../../pipeline/language/formulas/amstad.js'
import { brouwer } from '../../../pipeline/language/formulas/brouwer.js'
import { fernandezHuerta } from '../../../pipeline/language/formulas/fernandez-huerta.js'
import { fleschDouma } from '../../../pipeline/language/formulas/flesch-douma.js'
import { fleschVacca } from '../../../pipeline/language/formulas/flesch-vacca.js'
import { forcast } from '../../../pipeline/language/formulas/forcast.js'
import { gulpease } from '../../../pipeline/language/formulas/gulpease.js'
import { kandelMoles } from '../../../pipeline/language/formulas/kandel-moles.js'
import { rix } from '../../../pipeline/language/formulas/rix.js'
import { szigrisztPazos } from '../../../pipeline/language/formulas/szigriszt-pazos.js'
import {
  wienerSachtextformel1,
  wienerSachtextformel2,
  wienerSachtextformel3,
  wienerSachtextformel4,
} from '../../../pipeline/language/formulas/wiener-sachtextformeln.js'

/** A hundred words in five sentences. */
const size = { words: 100, sentences: 5 }

describe('the worked examples', () => {
  test.each([
    ['Amstad', amstad, 180, 54.7],
    ['Fernández Huerta', fernandezHuerta, 190, 72.44],
    ['Szigriszt Pazos', szigrisztPazos, 190, 68.465],
    ['Kandel and Moles', kandelMoles, 160, 68.94],
    ['Flesch–Vacca', fleschVacca, 200, 56],
    ['Flesch–Douma', fleschDouma, 170, 57.34],
    ['Brouwer', brouwer, 165, 45],
  ])('%s', (_name, formula, syllables, value) => {
    expect(formula({ ...size, syllables })).toBeCloseTo(value, 10)
  })

  test.each([
    ['first', wienerSachtextformel1, 8.595],
    ['second', wienerSachtextformel2, 8.718],
    ['third', wienerSachtextformel3, 8.6216],
    ['fourth', wienerSachtextformel4, 9.107],
  ])('%s Wiener Sachtextformel', (_name, formula, value) => {
    expect(formula({ ...size, polysyllables: 20, longWords: 30, monosyllables: 50 })).toBeCloseTo(value, 10)
  })

  test('Gulpease', () => {
    expect(gulpease({ ...size, letters: 470 })).toBeCloseTo(57, 10)
  })

  test('RIX', () => {
    expect(rix({ sentences: 5, longWords: 25 })).toBe(5)
  })

  test('FORCAST', () => {
    expect(forcast({ words: 100, monosyllables: 60 })).toBeCloseTo(11, 10)
  })
})

/** The same hundred words in ten sentences, and with ten syllables more. */
const split = { words: 100, sentences: 10, syllables: 180, letters: 470 }
const whole = { words: 100, sentences: 5, syllables: 180, letters: 470 }
const heavy = { words: 100, sentences: 5, syllables: 190, letters: 480 }

describe('shorter sentences and shorter words are easier', () => {
  test.each([
    ['Amstad', amstad],
    ['Fernández Huerta', fernandezHuerta],
    ['Szigriszt Pazos', szigrisztPazos],
    ['Kandel and Moles', kandelMoles],
    ['Flesch–Vacca', fleschVacca],
    ['Gulpease', gulpease],
    ['Flesch–Douma', fleschDouma],
    ['Brouwer', brouwer],
  ])('%s', (_name, formula) => {
    expect(formula(split)).toBeGreaterThan(formula(whole))
    expect(formula(heavy)).toBeLessThan(formula(whole))
  })
})

describe('the size of the text says nothing', () => {
  const twice = { words: 200, sentences: 10, syllables: 360, letters: 940 }
  test.each([
    ['Amstad', amstad],
    ['Fernández Huerta', fernandezHuerta],
    ['Szigriszt Pazos', szigrisztPazos],
    ['Kandel and Moles', kandelMoles],
    ['Flesch–Vacca', fleschVacca],
    ['Gulpease', gulpease],
    ['Flesch–Douma', fleschDouma],
    ['Brouwer', brouwer],
  ])('%s', (_name, formula) => {
    expect(formula(twice)).toBeCloseTo(formula(whole), 10)
  })
})
