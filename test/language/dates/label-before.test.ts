import { describe, expect, it } from 'vitest'
import { findDates } from '../../../pipeline/language/dates/index.js'

const labels = (line: string) =>
  findDates(line).map((reading) => [
    reading.kind === 'date' ? reading.label : reading.kind,
    line.slice(reading.start, reading.end),
  ])

describe('a label', () => {
  it.each([
    'Published 24 February 2017',
    'PUBLISHED: FEB 24, 2017',
    'Published on February 24, 2017',
    'Published - February 24, 2017',
    'First published on Fri 24 Feb 2017',
    'This article was originally published on 24 February 2017',
    'Publication date: 24 February 2017',
    'Posted at 5:23 PM, Feb 24, 2017',
    'Date: 24 February 2017',
    'Veröffentlicht am 24. Februar 2017',
    'Erstveröffentlichung: 24.02.2017',
    'Datum: 24.02.2017',
    'Publié le 24/02/2017',
    'Date de publication : 24.02.2017',
    'Mis en ligne le 24 février 2017',
    'Publicado el 24 de febrero de 2017',
    'Fecha de publicación: 24/02/2017',
    'Publicado em 24/02/2017',
    'Pubblicato il 24 febbraio 2017',
    'Gepubliceerd op 24 februari 2017',
    'Publicerad 24 februari 2017',
  ])('%s says published', (line) => {
    expect(labels(line)).toEqual([['published', line]])
  })

  it.each([
    'Updated February 24, 2017',
    'Last updated: 24 February 2017',
    'Last modified on Fri 24 Feb 2017',
    'Updated 11:02 p.m. ET Feb. 24, 2017',
    'Aktualisiert am 24. Februar 2017',
    'Zuletzt geändert: 24.02.2017',
    'Stand: 24.02.2017, 17:23 Uhr',
    'Mis à jour le 24/02/2017 à 17:23',
    'Dernière mise à jour : 24/02/2017',
    'Date d’actualisation : 24/02/2017',
    'Actualizado a las 17:23 h. del 24/02/2017',
    'Última actualización: 24 de febrero de 2017',
    'Atualizado em 24/02/2017',
    'Ultimo aggiornamento: 24 febbraio 2017',
    'Bijgewerkt: vr 24 feb 2017',
  ])('%s says updated', (line) => {
    expect(labels(line)).toEqual([['updated', line]])
  })

  it.each([
    ['Date of birth: 24 February 1950', '24 February 1950'],
    ['The beach opened to the public 24 February 2017', '24 February 2017'],
    ['The publisher died on 24 February 2017', 'on 24 February 2017'],
    ['Lisa Stand 24 February 2017', '24 February 2017'],
    ['The last 24 February 2017', '24 February 2017'],
    ['Published in Politics on 24 February 2017', 'on 24 February 2017'],
    ['Published by us, 24 February 2017', '24 February 2017'],
  ])('is not in %s', (line, date) => {
    expect(labels(line)).toEqual([[undefined, date]])
  })

  it.each([
    ['By Ada Quill, published on 24 February 2017', 'published on 24 February 2017'],
    ['Ada Quill Updated Feb. 24, 2017', 'Updated Feb. 24, 2017'],
    ['The Harbour Post Published Feb. 24, 2017', 'Published Feb. 24, 2017'],
    ['The list was published on 24 February 2017 and grew', 'published on 24 February 2017'],
  ])('leaves the words before it alone: %s', (line, date) => {
    expect(labels(line).map(([, text]) => text)).toEqual([date])
  })

  it('belongs to the date behind it, of two', () => {
    expect(labels('Published 24 February 2017, updated 25 February 2017')).toEqual([
      ['published', 'Published 24 February 2017'],
      ['updated', 'updated 25 February 2017'],
    ])
    expect(labels('Feb. 24, 2017Updated Feb. 25, 2017')).toEqual([
      [undefined, 'Feb. 24, 2017'],
      ['updated', 'Updated Feb. 25, 2017'],
    ])
  })

  it('takes in the word that joins it to the date before', () => {
    expect(labels('Publié le 24 février 2017 et mis à jour le 25 février 2017')).toEqual([
      ['published', 'Publié le 24 février 2017'],
      ['updated', 'et mis à jour le 25 février 2017'],
    ])
  })
})
