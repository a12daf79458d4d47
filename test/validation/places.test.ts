import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schemaOrgTable } from '../../pipeline/adapters/schema-org-table.js'
import { lineIndex } from '../../pipeline/language/line-index.js'
import { vocabularyOf } from '../../pipeline/language/schema-org/vocabulary-of.js'
import { checkName } from '../../pipeline/validation/house/check-name.js'
import { validator } from '../../pipeline/validation/index.js'
import { validatePage, validateText } from '../../pipeline/validation/validate-text.js'

const validate = validator({ checkName, vocabulary: vocabularyOf(schemaOrgTable()) })

/** An article that keeps all rules of the layers json and schema.org, with a mark where a defect can stand. */
const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'The ferry: “stops” \\ {at} [once], and\nthen?',
  datePublished: '2024-05-09',
  author: [
    { '@type': 'Person', name: 'Nora Quist' },
    { '@type': 'Organization', name: 'Harbour: Record' },
  ],
  image: { '@type': 'ImageObject', url: 'https://example.org/a.jpg', width: 1200 },
}

interface Planted {
  readonly what: string
  /** Changes a copy of the article. */
  readonly plant: (article: Record<string, unknown>) => void
  readonly rule: string
  readonly pointer: string
  /** What stands at the place, as it is printed. */
  readonly there: string
}

const PLANTED: readonly Planted[] = [
  {
    what: 'an unknown property',
    plant: (one) => Object.assign(one, { headlin: 'x' }),
    rule: 'schema.org/property-unknown',
    pointer: '/headlin',
    there: '"headlin"',
  },
  {
    what: 'an unknown type',
    plant: (one) => Object.assign(one, { '@type': 'NewArticle' }),
    rule: 'schema.org/type-unknown',
    pointer: '/@type',
    there: '"NewArticle"',
  },
  {
    what: 'a date that there is not',
    plant: (one) => Object.assign(one, { dateModified: '2024-02-30' }),
    rule: 'schema.org/date',
    pointer: '/dateModified',
    there: '"2024-02-30"',
  },
  {
    what: 'a value of another type, deep',
    plant: (one) => Object.assign(one, { author: [{ '@type': 'Person' }, { '@type': 'Place' }] }),
    rule: 'schema.org/value-type',
    pointer: '/author/1',
    there: '{',
  },
  {
    what: 'a name with a slash and a tilde',
    plant: (one) => Object.assign(one, { 'a/b~c': 1 }),
    rule: 'schema.org/property-unknown',
    pointer: '/a~1b~0c',
    there: '"a/b~c"',
  },
  {
    what: 'a name of Object.prototype',
    plant: (one) => Object.assign(one, { constructor: 1 }),
    rule: 'schema.org/property-unknown',
    pointer: '/constructor',
    there: '"constructor"',
  },
  {
    what: 'a number that is none, in an object',
    plant: (one) => Object.assign(one, { image: { '@type': 'ImageObject', copyrightYear: 'last' } }),
    rule: 'schema.org/number',
    pointer: '/image/copyrightYear',
    there: '"last"',
  },
]

describe.each(PLANTED)('$what', ({ plant, rule, pointer, there }) => {
  test('is found where it stands, however the document is printed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom('\n', '\r\n'),
        async (indent, lineEnd) => {
          const article: Record<string, unknown> = structuredClone(ARTICLE)
          plant(article)
          const text = JSON.stringify(article, null, indent).replaceAll('\n', lineEnd)
          const { problems } = await validateText(text, validate)
          const found = problems.filter(({ layer }) => layer === 'schema.org')
          expect(found.map((one) => [one.rule, one.pointer])).toEqual([[rule, pointer]])
          expect(text.slice(found[0]?.offset).startsWith(there)).toBe(true)
        },
      ),
      { numRuns: 20 },
    )
  })
})

test('a sound document has no problem in json and schema.org', async () => {
  const { problems } = await validateText(JSON.stringify(ARTICLE), validate)
  expect(problems.filter(({ layer }) => layer === 'json' || layer === 'schema.org')).toEqual([])
})

describe('a name that stands twice', () => {
  test('is found at its second place, escapes aside', async () => {
    const text = '{"@context": "https://schema.org", "@type": "Thing", "name": "a",\n "n\\u0061me": "b"}'
    const { problems } = await validateText(text, validate)
    expect(problems.map(({ rule, pointer }) => [rule, pointer])).toEqual([['json/name-twice', '/name']])
    expect(lineIndex(text)(problems[0]?.offset ?? 0)).toMatchObject({ line: 2, column: 2 })
  })

  test('is no alarm in objects beside each other, or in a text', async () => {
    const text =
      '[{"@context": "https://schema.org", "@type": "Thing", "name": "a: \\"b\\": c"}, {"@context": "https://schema.org", "@type": "Thing", "name": "a"}]'
    expect((await validateText(text, validate)).problems).toEqual([])
  })
})

describe('a page', () => {
  test('has the places of its own lines', async () => {
    const page = `<!doctype html>
<html><head><title>“Ferry”</title>
<SCRIPT nonce="a" type="application/ld+json; charset=utf-8">
{"@context": "https://schema.org", "@type": "Thing"}
</SCRIPT>
<script>var a = {"@type": "Thng"}</script>
<script type='application/ld+json'>{
  "@context": "https://schema.org",
  "@type": "Thng"
}</script></head></html>`
    const { problems } = await validatePage(page, validate)
    expect(problems.map(({ rule }) => rule)).toEqual(['schema.org/type-unknown'])
    expect(lineIndex(page)(problems[0]?.offset ?? 0)).toMatchObject({ line: 9, column: 12 })
  })
})

describe('hostile documents end in a finding', () => {
  test.each([
    ['deep lists', '['.repeat(100_000), 'json/too-deep'],
    ['deep objects', '{"a":'.repeat(100_000), 'json/too-deep'],
    ['nothing but brackets', ']'.repeat(100_000), 'json/unexpected-text'],
    ['a text that never ends', `"${'a'.repeat(100_000)}`, 'json/unclosed-string'],
    ['backslashes', `"${'\\'.repeat(100_001)}`, 'json/unclosed-string'],
  ])('%s', async (_what, text, rule) => {
    const { problems } = await validateText(text, validate)
    expect(problems[0]?.rule).toBe(rule)
  })

  test('a million errors are counted, and a thousand told', async () => {
    const text = `{"@context": "https://schema.org", "@type": "Thing", "name": [${'null,'.repeat(999_999)}null]}`
    const { problems, counts } = await validateText(text, validate)
    expect(counts).toEqual({ error: 0, warning: 1_000_000, info: 0 })
    expect(problems).toHaveLength(1000)
  })

  test('a hundred thousand names that mean nothing are not all searched for', async () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `"headlin${index}": 1`).join(',')
    const text = `{"@context": "https://schema.org", "@type": "NewsArticle", ${names}}`
    const { problems, counts } = await validateText(text, validate)
    expect(counts.error).toBe(100_000)
    expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(1000)
  })

  test('an error behind a thousand notes is told', async () => {
    const articles = Array.from({ length: 600 }, () => ({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
    }))
    const text = JSON.stringify([...articles, { '@context': 'https://schema.org', '@type': 'NewArticle' }])
    const { problems, counts } = await validateText(text, validate)
    expect(counts.error).toBe(1)
    expect(problems.filter(({ severity }) => severity === 'error').map(({ pointer }) => pointer)).toEqual([
      '/600/@type',
    ])
  })

  test('slips beside each other are told one by one', async () => {
    const { problems } = await validateText('{"@context": x, "@type": y, "name": z}', validate)
    expect(problems.map(({ rule, offset }) => [rule, offset])).toEqual([
      ['json/unexpected-text', 13],
      ['json/unexpected-text', 25],
      ['json/unexpected-text', 36],
    ])
  })

  test('any text at all', async () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '\\',
      '@type',
      '__proto__',
      '/*',
      '//',
      "'",
      '1e',
      '-',
      'null',
      '\ud800',
      '\u0000',
      '\ufeff',
      ' ',
      '\n',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((list) => list.join('')),
        ),
        async (text) => {
          const { problems, counts } = await validateText(text, validate)
          expect(counts.error + counts.warning + counts.info).toBeGreaterThanOrEqual(problems.length)
          for (const { offset, endOffset } of problems) {
            expect(offset).toBeGreaterThanOrEqual(0)
            expect(endOffset).toBeLessThanOrEqual(text.length + 1)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('any JSON at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        const { problems } = await validateText(text, validate)
        expect(problems.filter(({ layer, rule }) => layer === 'json' && rule !== 'json/name-twice')).toEqual(
          [],
        )
      }),
    )
  })
})

describe('JSON-LD as others write it raises no alarm in the layer of schema.org', () => {
  test.each([
    [
      'a role',
      {
        '@type': 'SportsTeam',
        member: {
          '@type': 'OrganizationRole',
          member: { '@type': 'Person', name: 'Ana Brandt' },
          startDate: '1979',
          roleName: 'Goalkeeper',
        },
      },
    ],
    [
      'an action with what has to be given',
      {
        '@type': 'WebSite',
        potentialAction: {
          '@type': 'SearchAction',
          target: 'https://example.org/?q={search_term}',
          'query-input': 'required name=search_term',
        },
      },
    ],
    [
      'members with an address, without, and of another vocabulary',
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Sunday', 'Monday', 'http://purl.org/goodrelations/v1#Tuesday'],
        opens: '09:00',
        closes: 'T17:00:00',
      },
    ],
    [
      'texts for things, and numbers as texts',
      {
        '@type': 'Product',
        brand: 'Harbour',
        aggregateRating: { '@type': 'AggregateRating', ratingValue: '3.5', reviewCount: '11' },
        offers: { '@type': 'Offer', price: '55.00', availability: 'InStock' },
      },
    ],
    [
      'lists, sets and values',
      {
        '@type': 'ItemList',
        name: { '@value': 'Ferries', '@language': 'en' },
        itemListElement: {
          '@list': [{ '@type': 'ListItem', position: 1, item: { '@id': 'https://example.org/a' } }],
        },
      },
    ],
    [
      'aliases and names of other vocabularies',
      { type: 'Person', id: '#a', 'foaf:nick': 'Nora', name: 'Nora Quist' },
    ],
    ['several types', { '@type': ['NewsArticle', 'Report'], reportNumber: '7', dateline: 'SKARHOLM' }],
    [
      'a more general type than the range',
      { '@type': 'NewsArticle', author: { '@type': 'Thing', name: 'Nora Quist' } },
    ],
  ])('%s', async (_what, thing) => {
    const document = { '@context': 'https://schema.org', ...thing }
    const { problems } = await validateText(JSON.stringify(document), validate)
    const alarms = problems.filter(({ severity }) => severity !== 'info')
    expect(alarms.filter(({ layer }) => layer === 'schema.org')).toEqual([])
  })

  test.each([
    [{ '@vocab': 'http://schema.org/' }, 'name'],
    [['http://schema.org/', { dc: 'http://purl.org/dc/terms/' }], 'name'],
    [{ s: 'https://schema.org/', name: 's:name', '@vocab': 'https://example.org/' }, 'name'],
    [{ schema: 'https://schema.org/' }, 'schema:name'],
  ])('a context such as %j', async (context, name) => {
    const type = name.includes(':') ? 'schema:Thing' : 'https://schema.org/Thing'
    const text = JSON.stringify({ '@context': context, '@type': type, [name]: 'Ferry' })
    expect((await validateText(text, validate)).problems).toEqual([])
  })

  test('a graph', async () => {
    const text = JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', '@id': '#p', mainEntity: { '@id': '#a' } },
        { '@type': 'Person', '@id': '#a', name: 'Nora Quist' },
      ],
    })
    expect((await validateText(text, validate)).problems).toEqual([])
  })
})
