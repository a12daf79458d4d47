import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schemaOrgTable } from '../../../pipeline/adapters/schema-org-table.js'
import { vocabularyOf } from '../../../pipeline/language/schema-org/vocabulary-of.js'

const table = schemaOrgTable()
const vocabulary = vocabularyOf(table)
const nameOf = (line: string) => line.split('/')[0] ?? ''

/** Names that an object of JavaScript has without being asked, and some that would break a line of the table. */
const NO_TERMS = ['constructor', '__proto__', 'toString', 'hasOwnProperty', '', ' ', '/', 'author/', 'Thing/']

test('knows its release', () => {
  expect(vocabulary.release).toBe('30.0')
})

describe('type', () => {
  test.each([
    ['NewsArticle', { isEnumeration: false, isDataType: false }],
    ['EventStatusType', { isEnumeration: true, isDataType: false }],
    ['Text', { isEnumeration: false, isDataType: true }],
    ['URL', { isEnumeration: false, isDataType: true }],
    ['Integer', { isEnumeration: false, isDataType: true }],
    ['CssSelectorType', { isEnumeration: false, isDataType: true, stage: 'pending' }],
    ['UserComments', { isEnumeration: false, isDataType: false, supersededBy: ['InteractionCounter'] }],
    ['StupidType', { isEnumeration: false, isDataType: false, stage: 'attic' }],
    ['Class', { isEnumeration: false, isDataType: false, stage: 'meta' }],
    ['3DModel', { isEnumeration: false, isDataType: false, stage: 'pending' }],
  ])('%s', (name, facts) => {
    expect(vocabulary.type(name)).toEqual({ name, ...facts })
  })

  test.each([...NO_TERMS, 'newsarticle', 'headline', 'EventScheduled'])('%j is none', (name) => {
    expect(vocabulary.type(name)).toBeUndefined()
  })
})

describe('isA', () => {
  test.each([
    ['NewsArticle', 'NewsArticle', true],
    ['NewsArticle', 'CreativeWork', true],
    ['NewsArticle', 'Thing', true],
    ['CreativeWork', 'NewsArticle', false],
    ['LocalBusiness', 'Place', true],
    ['LocalBusiness', 'Organization', true],
    ['URL', 'Text', true],
    // Said to be a MedicalSpecialty alone, and a type because it stands below one.
    ['Dermatology', 'Organization', true],
    ['Nonsense', 'Nonsense', false],
    ['constructor', 'Thing', false],
    ['Thing', 'constructor', false],
  ])('%s is a %s: %s', (type, ancestor, expected) => {
    expect(vocabulary.isA(type, ancestor)).toBe(expected)
  })
})

describe('property', () => {
  test.each([
    ['author', { ranges: ['Organization', 'Person'] }],
    ['datePublished', { ranges: ['Date', 'DateTime'] }],
    ['isPartOf', { ranges: ['CreativeWork', 'URL'], inverseOf: 'hasPart' }],
    ['authors', undefined],
    ['actors', { ranges: ['Person'], supersededBy: ['actor'] }],
    ['variablesMeasured', { ranges: ['PropertyValue', 'Text'], stage: 'attic' }],
    ['correction', { ranges: ['CorrectionComment', 'Text', 'URL'], stage: 'pending' }],
  ])('%s', (name, facts) => {
    expect(vocabulary.property(name)).toEqual(facts && { name, ...facts })
  })

  test.each([...NO_TERMS, 'Headline', 'NewsArticle'])('%j is none', (name) => {
    expect(vocabulary.property(name)).toBeUndefined()
  })
})

describe('hasProperty', () => {
  test.each([
    ['NewsArticle', 'headline', true],
    ['NewsArticle', 'dateline', true],
    ['NewsArticle', 'name', true],
    ['Article', 'dateline', false],
    ['Person', 'headline', false],
    ['Nonsense', 'name', false],
    ['Thing', 'constructor', false],
  ])('%s.%s: %s', (type, property, expected) => {
    expect(vocabulary.hasProperty(type, property)).toBe(expected)
  })

  test('agrees with the list of a type’s properties, those in use first', () => {
    const list = vocabulary.propertiesOf('NewsArticle')
    expect(list).toContain('headline')
    expect(list.filter((name) => !vocabulary.hasProperty('NewsArticle', name))).toEqual([])
    const isOld = list.map((name) => vocabulary.property(name)?.supersededBy !== undefined)
    expect(isOld).toEqual(isOld.toSorted())
    expect(isOld).toContain(true)
    expect(vocabulary.propertiesOf('constructor')).toEqual([])
  })
})

describe('accepts', () => {
  test.each([
    ['author', 'Person', true],
    ['author', 'Organization', true],
    ['author', 'NewsMediaOrganization', true],
    ['author', 'Place', false],
    ['author', 'Thing', false],
    ['eventStatus', 'EventStatusType', true],
    ['version', 'Integer', true],
    ['timeRequired', 'Duration', true],
    ['author', 'constructor', false],
    ['constructor', 'Person', false],
  ])('%s, a %s: %s', (property, type, expected) => {
    expect(vocabulary.accepts(property, type)).toBe(expected)
  })
})

describe('members', () => {
  test('of an enumeration, and of those below it', () => {
    expect(vocabulary.members('EventStatusType')).toEqual([
      'EventCancelled',
      'EventMovedOnline',
      'EventPostponed',
      'EventRescheduled',
      'EventScheduled',
    ])
    expect(vocabulary.members('StatusEnumeration')).toEqual(
      expect.arrayContaining(['EventScheduled', 'OrderDelivered']),
    )
    expect(vocabulary.members('Boolean')).toEqual(['False', 'True'])
    expect(vocabulary.members('NewsArticle')).toEqual([])
    expect(vocabulary.members('constructor')).toEqual([])
  })

  test.each([
    ['EventScheduled', { enumerations: ['EventStatusType'] }],
    ['Radiography', { enumerations: ['MedicalImagingTechnique', 'MedicalSpecialty'] }],
    ['CompilationAlbum', { enumerations: ['MusicAlbumProductionType'] }],
    ['Dermatologic', { enumerations: ['MedicalSpecialty'], supersededBy: ['Dermatology'] }],
    [
      'ProductReturnUnspecified',
      {
        enumerations: ['ProductReturnEnumeration'],
        supersededBy: ['MerchantReturnUnspecified'],
        stage: 'attic',
      },
    ],
    // In use, in an enumeration that is pending.
    ['Cash', { enumerations: ['PaymentMethodType'] }],
    ['MerchantReturnUnspecified', { enumerations: ['MerchantReturnEnumeration'], stage: 'pending' }],
  ])('%s', (name, facts) => {
    expect(vocabulary.member(name)).toEqual({ name, ...facts })
    expect(vocabulary.memberOf(name)).toEqual(facts.enumerations)
  })

  test.each([...NO_TERMS, 'EventStatusType', 'headline'])('%j is none', (name) => {
    expect(vocabulary.member(name)).toBeUndefined()
    expect(vocabulary.memberOf(name)).toEqual([])
  })
})

describe('what was meant', () => {
  test.each([
    ['NewsArtcle', 'NewsArticle'],
    ['newsarticle', 'NewsArticle'],
    ['Organisation', 'Organization'],
    ['Xyzzyxyzzy', undefined],
  ])('%s is the type %s', (typed, type) => {
    expect(vocabulary.closestType(typed)).toBe(type)
  })

  test.each([
    ['headlin', 'NewsArticle', 'headline'],
    ['datepublished', 'NewsArticle', 'datePublished'],
    ['authors', 'NewsArticle', 'author'],
    // A property, but of events: the article has another that begins so.
    ['location', 'NewsArticle', 'locationCreated'],
    // A property, and nothing near it that the type has.
    ['sku', 'Quantity', undefined],
    // The type has nothing like it, others do.
    ['headlne', 'Person', 'headline'],
    ['headlne', undefined, 'headline'],
    ['headlne', 'Nonsense', 'headline'],
    ['xyzzyxyzzy', 'NewsArticle', undefined],
  ])('%s on %s is %s', (typed, type, property) => {
    expect(vocabulary.closestProperty(typed, type)).toBe(property)
  })

  test('a name in use is nearer than one as near that is superseded', () => {
    expect(vocabulary.property('review')).not.toHaveProperty('supersededBy')
    expect(vocabulary.property('reviews')).toHaveProperty('supersededBy', ['review'])
    expect(vocabulary.closestProperty('review-', 'Product')).toBe('review')
  })

  test('finds nothing near a name without end', () => {
    expect(vocabulary.closestType('N'.repeat(2 ** 20))).toBeUndefined()
    expect(vocabulary.closestProperty('é'.repeat(2 ** 20), 'NewsArticle')).toBeUndefined()
  })
})

describe('the table', () => {
  test.each(['types', 'properties', 'members'] as const)(
    '%s are sorted by name, and each is found by its own',
    (list) => {
      const names = table[list].map(nameOf)
      expect(names).toEqual([...new Set(names)].toSorted())
      const look = { types: vocabulary.type, properties: vocabulary.property, members: vocabulary.member }[
        list
      ]
      expect(names.filter((name) => look(name)?.name !== name)).toEqual([])
    },
  )

  test('names no type that it does not have', () => {
    const types = table.types.map(nameOf)
    const parents = table.types.flatMap((line) => (line.split('/')[1] ?? '').split(' '))
    const domainsAndRanges = table.properties.flatMap((line) =>
      line.split('/').slice(1, 3).join(' ').split(' '),
    )
    const known = new Set(['', ...types])
    expect([...table.dataTypes, ...parents, ...domainsAndRanges].filter((name) => !known.has(name))).toEqual(
      [],
    )
  })

  test('a name that it does not have is found nowhere', () => {
    const names = new Set([...table.types, ...table.properties].map(nameOf))
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z]{1,12}[ -~]?$/)), (name) => {
        fc.pre(!names.has(name))
        expect(vocabulary.type(name)).toBeUndefined()
        expect(vocabulary.property(name)).toBeUndefined()
        expect(vocabulary.isA(name, 'Thing')).toBe(false)
      }),
    )
  })
})
