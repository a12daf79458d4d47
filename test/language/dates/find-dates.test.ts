import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DateOptions, findDates } from '../../../pipeline/language/dates/index.js'

/** Each date of a line: its value, label and text, with what is missing. */
function told(line: string, options?: DateOptions): string[] {
  return findDates(line, options).map((reading) => {
    const text = line.slice(reading.start, reading.end)
    if (reading.kind === 'ambiguous') return `? [${text}]`
    const { value, label, zoneMissing } = reading
    return `${value}${label ? ` ${label}` : ''}${zoneMissing ? ' no zone' : ''} [${text}]`
  })
}

describe('a day', () => {
  it.each([
    ['24 February 2017', '2017-02-24'],
    ['February 24, 2017', '2017-02-24'],
    ['Feb. 24, 2017', '2017-02-24'],
    ['Feb. 24th 2017', '2017-02-24'],
    ['24th February 2017', '2017-02-24'],
    ['24th of February, 2017', '2017-02-24'],
    ['Sept. 5, 2017', '2017-09-05'],
    ['Tues., Sept. 5, 2017', '2017-09-05'],
    ['FRIDAY, FEBRUARY 24, 2017', '2017-02-24'],
    ['on Friday, the 24th of February 2017', '2017-02-24'],
    ['24 February 2017, Friday', '2017-02-24'],
    ['24.02.2017 (Freitag)', '2017-02-24'],
    ['Thursday, February 24, 2017', '2017-02-24'],
    ['24-Feb-2017', '2017-02-24'],
    ['2017-Feb-24', '2017-02-24'],
    ['24FEB2017', '2017-02-24'],
    ['2017-02-24', '2017-02-24'],
    ['2017/02/24', '2017-02-24'],
    ['24.02.2017', '2017-02-24'],
    ['24. 2. 2017', '2017-02-24'],
    ['24 / 02 / 2017', '2017-02-24'],
    ['02/24/2017', '2017-02-24'],
    ['24. Februar 2017', '2017-02-24'],
    ['Mittwoch, den 1. März 2017', '2017-03-01'],
    ['3. Jänner 2017', '2017-01-03'],
    ['le 24 février 2017', '2017-02-24'],
    ['24 fevrier 2017', '2017-02-24'],
    ['mar. 28 févr. 2017', '2017-02-28'],
    ['1er mars 2017', '2017-03-01'],
    ['24 de febrero de 2017', '2017-02-24'],
    ['24 de febrero del 2017', '2017-02-24'],
    ['venerdì 24 febbraio 2017', '2017-02-24'],
    ['di 28 februari 2017', '2017-02-28'],
    ['sexta-feira, 24 de fevereiro de 2017', '2017-02-24'],
    ['sexta, 24 fev. 2017', '2017-02-24'],
    ['1º de março de 2017', '2017-03-01'],
    ["24 d'agost de 2017", '2017-08-24'],
    ['den 24 februari 2017', '2017-02-24'],
    ['24 lutego 2017', '2017-02-24'],
  ])('%s is %s, whole', (line, value) => {
    expect(told(line)).toEqual([`${value} [${line}]`])
  })

  it.each([
    ['no year', 'Oct. 4'],
    ['a year of two digits', '24/02/17'],
    ['a month alone', 'February 2017'],
    ['no such day', '31 February 2017'],
    ['no leap year', '29/02/2017'],
    ['no such month', '2017-13-01'],
    ['before 1700', '24 February 1699'],
    ['after 2199', '24 February 2200'],
    ['several days', '23–24 February 2017'],
    ['an address', 'https://example.org/2017/02/24/story'],
    ['a file name', 'story-2017-02-24.jpg'],
    ['a slug', '2017-02-24-the-story'],
    ['longer figures', '124.02.2017'],
    ['figures that go on', '24.02.2017.5'],
    ['unlike marks', '24.02/2017'],
    ['a year that goes on', 'February 24, 20175'],
  ])('%s is no date: %s', (_, line) => {
    expect(told(line)).toEqual([])
  })

  it('takes two-letter weekdays for such only where they are right or marked', () => {
    expect(told('Jornal do 24 de fevereiro de 2017')).toEqual(['2017-02-24 [24 de fevereiro de 2017]'])
    expect(told('Do, 24.02.2017')).toEqual(['2017-02-24 [Do, 24.02.2017]'])
  })

  it('leaves the sentence about it', () => {
    expect(told('It opened on May 6, 1999, in two halls.')).toEqual(['1999-05-06 [on May 6, 1999]'])
  })

  it('finds both ends of a span', () => {
    expect(told('24.02.2017–26.02.2017')).toEqual(['2017-02-24 [24.02.2017]', '2017-02-26 [26.02.2017]'])
  })
})

describe('day and month in figures', () => {
  it.each([
    [undefined, '? [04/05/2024]'],
    ['en', '? [04/05/2024]'],
    ['en-US', '2024-04-05 [04/05/2024]'],
    ['en-GB', '2024-05-04 [04/05/2024]'],
    ['en-CA', '? [04/05/2024]'],
    ['fr-CA', '2024-05-04 [04/05/2024]'],
    ['de', '2024-05-04 [04/05/2024]'],
    ['fr', '2024-05-04 [04/05/2024]'],
    ['es', '2024-05-04 [04/05/2024]'],
    ['it', '2024-05-04 [04/05/2024]'],
    ['nl', '2024-05-04 [04/05/2024]'],
    ['pt', '2024-05-04 [04/05/2024]'],
  ])('are read as %s writes them', (language, reading) => {
    expect(told('04/05/2024', language === undefined ? {} : { language })).toEqual([reading])
  })

  it('need no language where they are one number or one is above 12', () => {
    expect(told('05/05/2024 and 13/05/2024 and 05/13/2024')).toEqual([
      '2024-05-05 [05/05/2024]',
      '2024-05-13 [13/05/2024]',
      '2024-05-13 [05/13/2024]',
    ])
  })

  it('put the day first between full stops, but not in English', () => {
    expect(told('04.05.2024')).toEqual(['2024-05-04 [04.05.2024]'])
    expect(told('04.05.2024', { language: 'en' })).toEqual(['? [04.05.2024]'])
  })

  it('keep the label, the time and the zone of an ambiguous date in its range', () => {
    const line = 'Published: 04/05/2024 at 5:23 p.m. ET'
    expect(told(line)).toEqual([`? [${line}]`])
  })
})

describe('a time of day', () => {
  it.each([
    ['Fri 24 Feb 2017 09.12 GMT', '2017-02-24T09:12:00Z'],
    ['February 24, 2017 at 5:23 p.m. ET', '2017-02-24T17:23:00-05:00'],
    ['July 5, 2017 at 1:30 p.m. (PT)', '2017-07-05T13:30:00-07:00'],
    ['Feb. 24, 2017 5:23pm EST', '2017-02-24T17:23:00-05:00'],
    ['Feb. 24, 2017 | 5 PM E.S.T.', '2017-02-24T17:00:00-05:00'],
    ['Feb. 24, 2017 @ 5:23 p.m. Eastern', '2017-02-24T17:23:00-05:00'],
    ['Feb. 24, 2017 – 5:23 p.m. Central Daylight Time', '2017-02-24T17:23:00-05:00'],
    ['24 Feb 2017 · 12:30 a.m. UTC', '2017-02-24T00:30:00Z'],
    ['24 Feb 2017 12:30 p.m. UTC', '2017-02-24T12:30:00Z'],
    ['24. Februar 2017 um 17:23 Uhr MEZ', '2017-02-24T17:23:00+01:00'],
    ['24.02.2017, 17.23 Uhr MEZ', '2017-02-24T17:23:00+01:00'],
    ['24 Feb 2017 12:00 UTC+2', '2017-02-24T12:00:00+02:00'],
    ['24 Feb 2017 12:00 GMT-0530', '2017-02-24T12:00:00-05:30'],
    ['24 February 2017 (17:23 GMT)', '2017-02-24T17:23:00Z'],
    ['24 February 2017 1723 GMT', '2017-02-24T17:23:00Z'],
    ['24 February 2017 17:23 [BST]', '2017-02-24T17:23:00+01:00'],
    ['Fri, 24 Feb 2017 17:23:05 +0200', '2017-02-24T17:23:05+02:00'],
    ['Fri, 24 Feb 2017 17:23:05 -0500 (EST)', '2017-02-24T17:23:05-05:00'],
    ['Fri Feb 24 17:23:05 EST 2017', '2017-02-24T17:23:05-05:00'],
    ['2017-02-24T17:23Z', '2017-02-24T17:23:00Z'],
    ['2017-02-24T17:23:05.678+01:00', '2017-02-24T17:23:05+01:00'],
    ['2017-02-24t17:23:05-05:00', '2017-02-24T17:23:05-05:00'],
    ['5:23 p.m. EST, Feb. 24, 2017', '2017-02-24T17:23:00-05:00'],
    ['5:23 PM EST, Fri February 24, 2017', '2017-02-24T17:23:00-05:00'],
    ['17:23 GMT 24 February 2017', '2017-02-24T17:23:00Z'],
    ['at 17:23 GMT on 24 February 2017', '2017-02-24T17:23:00Z'],
  ])('%s is %s, whole', (line, value) => {
    expect(told(line)).toEqual([`${value} [${line}]`])
  })

  it.each([
    '24.02.2017, 17:23',
    '24.02.2017, 17.23',
    '24.02.2017 17.23 Uhr',
    'le 24 février 2017 à 17h23',
    '24 de febrero de 2017 a las 17:23 h.',
    '24 febbraio 2017 alle ore 17:23',
    '24 februari 2017 om 17:23 uur',
    '24/02/2017 às 17h23',
    'den 24 februari 2017 kl. 17.23',
    'a las 17:23 del 24/02/2017',
  ])('%s has no zone, unless one is given', (line) => {
    expect(told(line)).toEqual([`2017-02-24 no zone [${line}]`])
    expect(told(line, { timeZone: 'Europe/Berlin' })).toEqual([`2017-02-24T17:23:00+01:00 [${line}]`])
  })

  it.each([
    ['24 February 2017 25:00', '24 February 2017'],
    ['24 February 2017 17:60', '24 February 2017'],
    ['24 February 2017 13:05 a.m.', '24 February 2017'],
    ['24 February 2017, 12.50 euros', '24 February 2017'],
    ['24 February 2017 12.5 million', '24 February 2017'],
    ['24 February 2017 · 5h read', '24 February 2017'],
    ['24 February 2017 17 hours ago', '24 February 2017'],
    ['24 February 2017 1723 people', '24 February 2017'],
    ['5 min read | 24 February 2017', '24 February 2017'],
  ])('is not read in %s', (line, date) => {
    expect(told(line)).toEqual([`2017-02-24 [${date}]`])
  })

  it('ends where words follow that are a zone in capitals only', () => {
    const line = '24 février 2017 à 17h23 est arrivé'
    expect(told(line)).toEqual(['2017-02-24 no zone [24 février 2017 à 17h23]'])
  })

  it('is that of the beginning where an event has two', () => {
    expect(told('24 February 2017 09:00-10:00')).toEqual(['2017-02-24 no zone [24 February 2017 09:00]'])
  })

  it('keeps an abbreviation that means three zones apart, unless the writer is in one of them', () => {
    const line = '24 February 2017 17:23 IST'
    expect(told(line)).toEqual([`2017-02-24 no zone [${line}]`])
    expect(told(line, { timeZone: 'Europe/Berlin' })).toEqual([`2017-02-24 no zone [${line}]`])
    expect(told(line, { timeZone: 'Asia/Kolkata' })).toEqual([`2017-02-24T17:23:00+05:30 [${line}]`])
    expect(told('24 February 2017 17:23 CST', { timeZone: 'Asia/Shanghai' })).toEqual([
      '2017-02-24T17:23:00+08:00 [24 February 2017 17:23 CST]',
    ])
  })

  it.each([
    ['12 March 2017 2:30 a.m. ET', undefined, '2017-03-12T02:30:00-05:00'],
    ['12 March 2017 3:00 a.m. ET', undefined, '2017-03-12T03:00:00-04:00'],
    ['5 November 2017 1:30 a.m. ET', undefined, '2017-11-05T01:30:00-04:00'],
    ['5 November 2017 2:00 a.m. ET', undefined, '2017-11-05T02:00:00-05:00'],
    ['29 October 2017 02:30', 'Europe/Berlin', '2017-10-29T02:30:00+02:00'],
    ['29 October 2017 03:00', 'Europe/Berlin', '2017-10-29T03:00:00+01:00'],
  ])('%s (%s) is %s where clocks change', (line, timeZone, value) => {
    expect(told(line, timeZone === undefined ? {} : { timeZone })).toEqual([`${value} [${line}]`])
  })

  it('refuses a zone that the platform does not know', () => {
    expect(() => findDates('24 February 2017 17:23', { timeZone: 'Mars/Olympus' })).toThrow(RangeError)
  })
})

describe('any line', () => {
  const days = fc
    .date({
      min: new Date('1700-01-01T00:00:00Z'),
      max: new Date('2199-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10))
  const locales = [
    'en-US',
    'en-GB',
    'de',
    'de-AT',
    'fr',
    'es',
    'es-MX',
    'it',
    'nl',
    'pt',
    'pt-PT',
    'ca',
    'da',
    'nb',
    'pl',
    'sv',
  ]
  const formats: Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'full' },
    { dateStyle: 'long' },
    { day: 'numeric', month: 'short', year: 'numeric' },
    { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
    { day: '2-digit', month: '2-digit', year: 'numeric' },
  ]
  const templates: ((date: string) => string)[] = [
    (date) => date,
    (date) => date.toUpperCase(),
    (date) => `Published: ${date}`,
    (date) => `${date}, 17:23`,
    (date) => `17:23 | ${date}`,
  ]

  it('holds the day that a locale wrote into it', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...locales),
        fc.constantFrom(...formats),
        fc.constantFrom(...templates),
        (day, language, format, template) => {
          const written = new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC' }).format(
            new Date(day),
          )
          const line = template(written)
          const [reading, ...more] = findDates(line, { language })
          expect(more).toEqual([])
          expect(reading).toMatchObject({ kind: 'date', value: day, start: 0, end: line.length })
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('gives ranges in order and within the line, whatever it is', () => {
    const pieces = fc.constantFrom(
      ...[
        '24',
        '1',
        '2017',
        '02',
        '17:23',
        'p.m.',
        'ET',
        'Feb',
        'mars',
        'Fri',
        'on',
        'le',
        'published',
        'updated',
      ],
      ...[
        'and',
        ' ',
        ' ',
        ' ',
        ', ',
        '/',
        '-',
        '.',
        ':',
        '(',
        ')',
        'T',
        'Z',
        '+',
        'é',
        '\u{1F4F0}',
        '\ud800',
        "'",
      ],
    )
    const lines = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(lines, fc.constantFrom(undefined, 'en', 'en-US', 'de'), (line, language) => {
        let from = 0
        for (const { start, end } of findDates(line, language === undefined ? {} : { language })) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          from = end
        }
        expect(from).toBeLessThanOrEqual(line.length)
      }),
      { numRuns: 3000 },
    )
  })

  it('is read to its end, however long', () => {
    const line = `${'2017 on the '.repeat(20_000)}24 February 2017`
    expect(told(line)).toEqual(['2017-02-24 [on the 24 February 2017]'])
  })
})
