import { describe, expect, test } from 'vitest'
import { schemaOrgTable } from '../../pipeline/adapters/schema-org-table.js'
import { vocabularyOf } from '../../pipeline/language/schema-org/vocabulary-of.js'
import { checkName } from '../../pipeline/validation/house/check-name.js'
import { validator } from '../../pipeline/validation/index.js'

const vocabulary = vocabularyOf(schemaOrgTable())
const validate = validator({ checkName, vocabulary })
const CONTEXT = { '@context': 'https://schema.org' }

/** What the layer of schema.org says of a document, notes too. */
function said(document: object): string[][] {
  return validate(document)
    .problems.filter(({ layer }) => layer === 'schema.org')
    .map(({ rule, pointer, severity }) => [rule, pointer, severity])
}

describe('is sound', () => {
  test.each([
    [
      'a map of languages',
      {
        '@context': ['https://schema.org', { called: { '@id': 'name', '@container': '@language' } }],
        '@type': 'Place',
        called: { en: 'Ferry', de: ['Fähre', 'Boot'], fr: null },
      },
    ],
    [
      'a map of languages for a name that the context leaves as it is',
      {
        '@context': ['https://schema.org', { name: { '@container': '@language' } }],
        '@type': 'Place',
        name: { en: 'Ferry' },
      },
    ],
    [
      'data of any form',
      {
        '@context': ['https://schema.org', { raw: { '@id': 'identifier', '@type': '@json' } }],
        '@type': 'Place',
        raw: { anything: [1, { '@odd': null }] },
      },
    ],
    [
      'a term for what has the thing as its author',
      {
        '@context': ['https://schema.org', { wrote: { '@reverse': 'author' } }],
        '@type': 'Person',
        wrote: [{ '@type': 'Book', name: 'Tides' }],
      },
    ],
    [
      'a nest of members',
      {
        '@context': ['https://schema.org', { about: '@nest' }],
        '@type': 'Person',
        about: { birthDate: '1950' },
        '@nest': [{ email: 'a@example.org' }],
      },
    ],
    ['a section of schema.org as its context', { '@context': 'https://bib.schema.org/', '@type': 'Thesis' }],
    ['a date by its week, by its day of the year', { '@type': 'Event', startDate: ['2024-W19', '2024-130'] }],
    ['a year without quotes', { '@type': 'NewsArticle', datePublished: 2024 }],
    ['an interval, which lasts', { '@type': 'Invoice', billingPeriod: ['2024-01-01/P30D', '2024/2025'] }],
    ['a name on a quantity', { '@type': 'Person', height: { '@type': 'Distance', name: '172 cm' } }],
    [
      'words for a thing that can have an address',
      { '@type': 'Book', license: 'Public domain', image: 'the cover' },
    ],
    [
      'what an action asks for of something else',
      { '@type': 'OrderAction', 'recipeYield-input': 'required name=portions' },
    ],
    [
      'what an action asks for',
      {
        '@type': 'ReviewAction',
        result: { '@type': 'Review', url: { '@type': 'PropertyValueSpecification' } },
      },
    ],
  ])('%s', (_what, document) => {
    expect(said({ ...CONTEXT, ...document })).toEqual([])
  })
})

describe('is still found', () => {
  test.each([
    [
      'in a map',
      { name: { en: 7 }, alternateName: { en: 'a' } },
      ['schema.org/property-unknown', '/alternateName/en'],
    ],
    ['in a nest', { '@nest': { nmae: 'a' } }, ['schema.org/property-unknown', '/@nest/nmae']],
    ['below `@reverse`', { '@reverse': { auhtor: {} } }, ['schema.org/property-unknown', '/@reverse/auhtor']],
    ['in what has the thing', { wrote: { nmae: 'a' } }, ['schema.org/property-unknown', '/wrote/nmae']],
  ])('%s', (_where, members, expected) => {
    const context = [
      'https://schema.org',
      { name: { '@container': '@language' }, wrote: { '@reverse': 'author' } },
    ]
    const document = { '@context': context, '@type': 'Person', ...members }
    expect(said(document)).toEqual([[...expected, 'error']])
  })

  test('below a property that there is not, where a type is given', () => {
    const document = { ...CONTEXT, '@type': 'Person', hasBoat: [{ '@type': 'Bote' }, { keel: 1 }] }
    expect(said(document)).toEqual([
      ['schema.org/property-unknown', '/hasBoat', 'error'],
      ['schema.org/type-unknown', '/hasBoat/0/@type', 'error'],
    ])
  })

  test('on a quantity, which has the properties of all things alone', () => {
    const document = { ...CONTEXT, '@type': 'Person', height: { '@type': 'Distance', recipeYield: '4' } }
    expect(said(document)).toEqual([['schema.org/property-domain', '/height/recipeYield', 'warning']])
  })

  test.each(['2024-W54', '2024-W00-1', '2024-366x', '2023-366', '2024-000'])(
    '%s, which is no date',
    (date) => {
      const document = { ...CONTEXT, '@type': 'NewsArticle', datePublished: date }
      expect(said(document)).toEqual([['schema.org/date', '/datePublished', 'error']])
    },
  )

  test.each(['2024-01-01/', '/P1D', 'P1D/P2D', '2024-01-01/2024-13-01'])(
    '%s, which is no interval',
    (interval) => {
      const document = { ...CONTEXT, '@type': 'NewsArticle', timeRequired: interval }
      expect(said(document)).toEqual([['schema.org/duration', '/timeRequired', 'error']])
    },
  )

  test('a blank where a form is expected; a blank text is for the house to judge', () => {
    const document = { ...CONTEXT, '@type': 'NewsArticle', headline: '', author: ' ', url: '' }
    expect(said(document)).toEqual([['schema.org/value-blank', '/url', 'warning']])
    const { problems } = validate(document)
    const house = problems.filter(({ rule }) => rule === 'house/text-blank').map(({ pointer }) => pointer)
    expect(house).toEqual(['/headline', '/author'])
  })
})

describe('a member of an enumeration', () => {
  test.each([
    ['EventCanceled', 'schema.org/enumeration-member', 'warning'],
    ['Event Cancelled', 'schema.org/enumeration-member', 'warning'],
    ['https://schema.org/Nowhere', 'schema.org/enumeration-member', 'warning'],
    ['taken off', 'schema.org/enumeration-text', 'info'],
    ['InStock', 'schema.org/enumeration-other', 'warning'],
  ])('`%s` is told as %s', (eventStatus, rule, severity) => {
    const document = { ...CONTEXT, '@type': 'Event', eventStatus }
    expect(said(document)).toEqual([[rule, '/eventStatus', severity]])
  })
})

describe('what is superseded is told, and once', () => {
  test('a property of no type any more', () => {
    const document = { ...CONTEXT, '@type': 'VideoObject', interactionCount: '7' }
    expect(said(document)).toEqual([['schema.org/property-superseded', '/interactionCount', 'warning']])
  })

  test('a type, whose properties are its successor’s', () => {
    const document = { ...CONTEXT, '@type': 'Code', codeRepository: 'https://example.org/a' }
    expect(said(document)).toEqual([['schema.org/type-superseded', '/@type', 'warning']])
  })
})

describe('notes', () => {
  test('another vocabulary is noted once with its count, where it is met first', () => {
    const document = {
      '@context': ['https://schema.org', { dc: 'http://purl.org/dc/terms/' }],
      '@type': ['Book', 'dc:Text'],
      'dc:title': 'Tides',
      'http://purl.org/dc/terms/creator': 'Nora Quist',
      'og:title': 'Tides',
      hasPart: { '@type': 'Book', 'dc:title': 'Ebb' },
    }
    const { problems, counts } = validate(document)
    expect(problems.map(({ pointer, message }) => [pointer, message])).toEqual([
      ['/@type/1', '`http://purl.org/dc/terms/` is not schema.org; 4 names of it were not checked'],
      ['/og:title', '`og` is not schema.org; one name of it was not checked'],
    ])
    expect(counts).toEqual({ error: 0, warning: 0, info: 2 })
  })

  test('a vocabulary of the whole document is noted as well', () => {
    const document = { '@context': { '@vocab': 'https://example.org/terms#' }, '@type': 'Boat', keel: 1 }
    expect(validate(document).problems.map(({ message }) => message)).toEqual([
      '`https://example.org/terms#` is not schema.org; 2 names of it were not checked',
    ])
  })

  test('a pending term is noted once, be it a type, a property or a member', () => {
    const document = {
      ...CONTEXT,
      '@graph': [
        { '@type': 'Person', jobTitle: 'Editor' },
        { '@type': 'Person', jobTitle: 'Reporter' },
        { '@type': 'NewsMediaOrganization', name: 'Harbour Record' },
      ],
    }
    expect(said(document)).toEqual([
      ['schema.org/term-pending', '/@graph/0/jobTitle', 'info'],
      ['schema.org/term-pending', '/@graph/2/@type', 'info'],
    ])
  })

  test('no pending term is noted where the house chose it', () => {
    const document = { ...CONTEXT, '@type': 'Person', jobTitle: 'Editor' }
    expect(validator({ checkName, vocabulary, pending: false })(document).problems).toEqual([])
  })
})
