import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readByline } from '../../../pipeline/language/byline/index.js'

const names = (line: string) => readByline(line)?.names.map(({ name }) => name)

describe('names of people', () => {
  test.each([
    ['By Mara Ellison', ['Mara Ellison']],
    ['by Mara Ellison', ['Mara Ellison']],
    ['BY MARA D. ELLISON AND JO MCDONALD', ['Mara D. Ellison', 'Jo McDonald']],
    ["BY SHANE O'BRIEN-SMITH III", ["Shane O'Brien-Smith III"]],
    ['Mara Ellison', ['Mara Ellison']],
    [
      'Mara Ellison, Jo de la Cruz and Tim van der Berg',
      ['Mara Ellison', 'Jo de la Cruz', 'Tim van der Berg'],
    ],
    ['By Mara Ellison, Jo Brand, and Tim Ott', ['Mara Ellison', 'Jo Brand', 'Tim Ott']],
    ['Written by J.K. Ellison', ['J.K. Ellison']],
    ['By George T. Ellison III', ['George T. Ellison III']],
    ['By Mara Ellison, Jr., and Jo Brand, Ph.D.', ['Mara Ellison, Jr.', 'Jo Brand, Ph.D.']],
    ['By Dr. Mara Ellison', ['Mara Ellison']],
    ['Von Friederike Haas und Jonas von Thelen', ['Friederike Haas', 'Jonas von Thelen']],
    ['Por Maite Urrecha Soler', ['Maite Urrecha Soler']],
    ['Par Élodie Lefèvre et Jean-Luc d’Arc', ['Élodie Lefèvre', 'Jean-Luc d’Arc']],
    ['Di Giulia Conti e Marco Bassi', ['Giulia Conti', 'Marco Bassi']],
    ['By Omar al-Masri', ['Omar al-Masri']],
    ['By Madonna', ['Madonna']],
    ['Lexi G', ['Lexi G']],
    ['Will Brandt', ['Will Brandt']],
    ['By Mara Ellison in Madrid and Jo Brand in London', ['Mara Ellison', 'Jo Brand']],
    ['Reporting by Mara Ellison in Paris; Editing by Jo Brand', ['Mara Ellison']],
    ['By Mara Ellison on ', ['Mara Ellison']],
    ['Mara Ellison, ', ['Mara Ellison']],
  ])('%j', (line, expected) => {
    expect(names(line)).toEqual(expected)
  })

  test('a role and a house are no authors', () => {
    expect(readByline('By Mara Ellison, Staff Writer')?.names).toMatchObject([
      { name: 'Mara Ellison', jobTitle: 'Staff Writer' },
    ])
    expect(readByline('By Mara Ellison | The Daily Record')).toMatchObject({
      affiliation: 'The Daily Record',
    })
    expect(names('By Mara Ellison, Reuters')).toEqual(['Mara Ellison'])
    expect(names('By Mara Ellison for The Record')).toEqual(['Mara Ellison'])
    expect(names('Mara Ellison • BBC News')).toEqual(['Mara Ellison'])
  })
})

test.each([
  ['By The Harbour Record Business Desk', 'The Harbour Record Business Desk'],
  ['Associated Press', 'Associated Press'],
  ['The Citizen', 'The Citizen'],
  ['University of Tokyo', 'University of Tokyo'],
  ['Team EBONY', 'Team EBONY'],
  ['Example.com Staff', 'Example.com Staff'],
  ['By AFP', 'AFP'],
])('%j is an organisation', (line, name) => {
  expect(readByline(line)?.names).toMatchObject([{ name, kind: 'Organization' }])
})

test.each([
  ['Photos by Mara Ellison', 'photographer'],
  ['Additional reporting by Odile Marchetti.', 'contributor'],
  ['Translated by Mara Ellison', 'translator'],
  ['Edited by Mara Ellison', 'editor'],
  ['Foto: Max Muster', 'photographer'],
])('%j credits a %s', (line, credit) => {
  expect(readByline(line)?.credit).toBe(credit)
})

test.each([
  'By the numbers: how the vote went',
  'By Tuesday, the river had risen',
  'By train to Lisbon',
  'Von wegen Ruhe',
  'Por qué sube el pan',
  'Par ici la sortie',
  'Di Maria scores twice',
  'Executive Content Editor',
  'Staff Writer',
  'Advertisement',
  'Strength in numbers',
  'Ana Brandt, the head of the harbour’s office for trade and',
  'Report: Ana Brandt, Jo Ott Agree to All Terms',
  'Opinion: The Ferry',
  'Artificial inelegance?',
  'The mayor said no.',
  'Will the River Rise Again',
  'How Jellyfish Grow Back',
])('%j is no byline', (line) => {
  expect(readByline(line)).toBeUndefined()
})

test('reads back generated names, and points at each', () => {
  const given = fc.constantFrom('Ana', 'Jean-Luc', 'J.', 'Siân', 'Ngozi', 'Björn')
  const family = fc.constantFrom('Brandt', "O'Shea", 'de la Cruz', 'van Dijk', 'Okafor', 'Müller')
  const name = fc.tuple(given, family).map((parts) => parts.join(' '))
  const mark = fc.constantFrom('By ', 'by ', 'Written by ', '')
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 3 }), mark, (list, marker) => {
      const line = `${marker}${list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`}`
      const byline = readByline(line)
      expect(byline?.names.map((one) => one.name)).toEqual(list)
      for (const { name, start, end } of byline?.names ?? []) expect(line.slice(start, end)).toBe(name)
    }),
  )
})

test('never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (line) => void readByline(line)))
})

test.each([
  ['Special to The Harbour Record by Ana Brandt', 'Ana Brandt'],
  ['Ana Brandt reports', 'Ana Brandt'],
  ['Ana Brandt und Ion Popa berichten', 'Ana Brandt, Ion Popa'],
  ['By University of Port Ellery for The Harbour Record', 'University of Port Ellery'],
])('%j names %s', (line, names) => {
  expect(
    readByline(line)
      ?.names.map(({ name }) => name)
      .join(', '),
  ).toBe(names)
})
