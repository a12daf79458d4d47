import { describe, expect, it } from 'vitest'
import { readDate } from '../../../pipeline/language/dates/index.js'

const valueOfDate = (value: string, timeZone?: string) => {
  const reading = readDate(value, timeZone === undefined ? {} : { timeZone })
  return reading?.kind === 'date' ? reading.value : reading?.kind
}

describe('readDate', () => {
  it.each([
    ['2017-02-24', '2017-02-24'],
    ['20170224', '2017-02-24'],
    ['20170224T172305Z', '2017-02-24T17:23:05Z'],
    ['20170224T1723+0100', '2017-02-24T17:23:00+01:00'],
    ['2017-02-24T17:23-05:00', '2017-02-24T17:23:00-05:00'],
    ['2017-02-24T17:23:05.000Z', '2017-02-24T17:23:05Z'],
    ['2017-02-24T17:23:05+00:00', '2017-02-24T17:23:05Z'],
    ['2017-02-24 17:23:05 -0500', '2017-02-24T17:23:05-05:00'],
    ['Fri, 24 Feb 2017 17:23:05 GMT', '2017-02-24T17:23:05Z'],
    ['Fri, 24 Feb 2017 17:23:05 +0100', '2017-02-24T17:23:05+01:00'],
    ['Fri Feb 24 2017 17:23:05 GMT-0500 (Eastern Standard Time)', '2017-02-24T17:23:05-05:00'],
    ['24 de febrero de 2017', '2017-02-24'],
    ['Published: Feb. 24, 2017', '2017-02-24'],
    ['04/05/2024', 'ambiguous'],
  ])('reads %s as %s', (text, value) => {
    expect(valueOfDate(text)).toBe(value)
  })

  it.each([
    '',
    'soon',
    '2017',
    '2017-02',
    '2017-02-30',
    '2017-02-24T25:00',
    '2017-02-24x',
    '201702240',
    '20170224172305',
    '2017-02-24, or later',
    '2017-02-24 2017-02-25',
    'about 2017-02-24',
  ])('refuses what is not wholly a date: "%s"', (text) => {
    expect(readDate(text)).toBeUndefined()
  })

  it('gives the place of the value without the white space about it', () => {
    expect(readDate(' 20170224 ')).toEqual({
      kind: 'date',
      value: '2017-02-24',
      label: undefined,
      zoneMissing: false,
      start: 1,
      end: 9,
    })
  })

  it('puts a time without a zone in the one given', () => {
    expect(readDate('2017-07-24T17:23')).toMatchObject({ value: '2017-07-24', zoneMissing: true })
    expect(valueOfDate('2017-07-24T17:23', 'America/New_York')).toBe('2017-07-24T17:23:00-04:00')
    expect(valueOfDate('2017-07-24T17:23Z', 'America/New_York')).toBe('2017-07-24T17:23:00Z')
  })
})
