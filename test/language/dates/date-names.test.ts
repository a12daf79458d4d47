import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CLDR_NAMES } from '../../../pipeline/language/dates/cldr-names.js'
import { dateNames, namesOf } from '../../../pipeline/language/dates/date-names.js'
import { gatherNames, namesModule } from '../../tables/cldr-names.js'

describe('dateNames', () => {
  it.each([
    ['sept', 9],
    ['fevrier', 2],
    ['marz', 3],
    ['mrt', 3],
    ['janner', 1],
    ['setiembre', 9],
    ['set', 9],
    ['out', 10],
    ['mei', 5],
    ['lutego', 2],
    ['agost', 8],
  ])('knows %s as month %i', (name, month) => {
    expect(dateNames().months.get(name)).toBe(month)
  })

  it('knows no beginning that two months share', () => {
    expect(dateNames().months.has('jui')).toBe(false)
  })

  it('knows weekdays by their names, their beginnings and without `-feira`', () => {
    const { weekdays } = dateNames()
    expect(['tues', 'segunda', 'segunda-feira', 'di'].map((name) => [...(weekdays.get(name) ?? [])])).toEqual(
      [[2], [1], [1], [2]],
    )
    expect([...(weekdays.get('mar') ?? [])]).toEqual([2])
  })
})

describe('namesOf', () => {
  it('leaves out a name that means one month here and another there', () => {
    const { months } = namesOf(gatherNames(['cs', 'hr']))
    expect(months.has('listopad')).toBe(false)
    expect(months.get('rujan')).toBe(9)
  })

  it('adds the names that it is given', () => {
    expect(namesOf(gatherNames(['de']), [['hornung', 2]]).months.get('hornung')).toBe(2)
  })
})

describe('the table of names', () => {
  const isOfPlatform = CLDR_NAMES.cldr === process.versions.cldr
  it.skipIf(!isOfPlatform)('is what the CLDR of the same version says, as the platform has it', () => {
    const path = new URL('../../../pipeline/language/dates/cldr-names.ts', import.meta.url)
    expect(readFileSync(path, 'utf8')).toBe(namesModule())
  })
})
