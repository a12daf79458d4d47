import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { schemaOrgTable } from '../../pipeline/adapters/schema-org-table.js'
import { vocabularyOf } from '../../pipeline/language/schema-org/vocabulary-of.js'
import { generatedSchemas } from './generated-schemas.js'
import { checkProfile, type Profile } from './profile.js'
import { schemaOrgTable as tableOfRelease, tableText } from './schema-org-table.js'

const SCHEMAS = resolve(import.meta.dirname, '../../schemas')
const RELEASE = resolve(SCHEMAS, '../../shared/vocabulary/schemaorg-all-https.jsonld')

const CONTEXT = resolve(SCHEMAS, '../../shared/vocabulary/schemaorgcontext.jsonld')

const table = schemaOrgTable()
const vocabulary = vocabularyOf(table)
const files = generatedSchemas(
  table,
  JSON.parse(
    readFileSync(existsSync(CONTEXT) ? CONTEXT : join(SCHEMAS, 'generated/article-context.json'), 'utf8'),
  ),
  JSON.parse(readFileSync(join(SCHEMAS, 'configuration.schema.json'), 'utf8')),
)
const articles = globSync('output/latest/**/article.json', {
  cwd: resolve(SCHEMAS, '..'),
  absolute: true,
}).map((path) => JSON.parse(readFileSync(path, 'utf8')))

/** Compile a published schema as any reader of it would. */
function compiled(name: string) {
  const ajv = new Ajv2020({ strict: true })
  formats.default(ajv)
  const schema: SchemaObject = createRequire(import.meta.url)(`presswright/schemas/${name}`)
  return ajv.compile(schema)
}

describe('is as `npm run schemas` would write it', () => {
  test.skipIf(!existsSync(RELEASE))(
    'schema-org.json (skipped where the release is not beside the clone)',
    () => {
      const fresh = tableText(tableOfRelease(readFileSync(RELEASE, 'utf8'), table.release))
      expect(readFileSync(join(SCHEMAS, 'generated/schema-org.json'), 'utf8')).toBe(fresh)
    },
  )

  test.each([...files])('%s', (name, text) => {
    expect(readFileSync(join(SCHEMAS, name), 'utf8')).toBe(text)
  })

  test('and nothing else lies beside it', () => {
    const written = [...files.keys()].filter((name) => name.startsWith('generated/'))
    expect(readdirSync(join(SCHEMAS, 'generated')).sort()).toEqual(
      ['schema-org.json', ...written.map((name) => name.slice('generated/'.length))].sort(),
    )
  })
})

describe('a release that is none', () => {
  test.each([
    ['{', '30.0', 'It is not JSON'],
    ['[]', '30.0', 'It has no `@graph`'],
    ['{"@graph": [{"@id": "schema:Thing", "@type": "rdfs:Class"}]}', '30.0', 'It has no type `CreativeWork`'],
    ['{"@graph": [{"@id": "schema:a/b"}]}', '30.0', 'It has a term `a/b`'],
    ['{}', 'latest', 'The release is said to be `latest`'],
  ])('%s', (text, release, message) => {
    expect(() => tableOfRelease(text, release)).toThrow(message)
  })
})

describe('a profile that schema.org does not bear out', () => {
  const text = { is: ['Text'], schema: { type: 'string' } }
  const on = (types: string[], properties: Profile['properties']) => () =>
    checkProfile({ name: 'x', title: 'x', description: 'x', types, properties, required: [] }, vocabulary)

  test.each([
    [['Newspiece'], {}, '`Newspiece`: there is no such type'],
    [['UserComments'], {}, '`UserComments`: superseded by `InteractionCounter`'],
    [['NewsArticle'], { headlines: { value: [text] } }, 'there is no property `headlines`'],
    [
      ['CreativeWork'],
      { dateline: { value: [text] } },
      '`CreativeWork.dateline`: not a property of `CreativeWork`',
    ],
    [['Product'], { reviews: { value: [text] } }, '`Product.reviews`: superseded by `review`'],
    [
      ['NewsArticle'],
      { author: { value: [text] } },
      '`NewsArticle.author`: `Text` is outside its ranges, `Organization`, `Person`',
    ],
    [['NewsArticle'], { author: { value: [{ ...text, is: ['Human'] }] } }, '`Human`: there is no such type'],
    [
      ['NewsArticle'],
      { author: { value: [{ is: ['Person'], required: [], properties: { byline: { value: [text] } } }] } },
      '`Person.byline`: there is no property `byline`',
    ],
  ] as const)('%j %j', (types, properties, message) => {
    expect(on([...types], properties)).toThrow(message)
  })
})

describe('article.schema.json', () => {
  const check = compiled('article.schema.json')
  const article = { '@type': 'NewsArticle', headline: 'A bridge opens' }

  test('holds for what we write ourselves', () => {
    expect(articles.length).toBeGreaterThan(0)
    expect(articles.filter((one) => !check(one))).toEqual([])
  })

  test.each([
    [{ '@type': ['BlogPosting', 'https://example.org/Post'] }],
    [{ '@type': 'https://example.org/Post' }],
    [{ ourOwn: { anything: 1 } }],
    [{ headline: { '@value': 'Eine Brücke', '@language': 'de' } }],
    [{ author: { '@id': '#jane' } }],
    [{ author: [{ '@type': 'Person', name: 'Jane Doe' }, { '@type': 'NewsMediaOrganization' }] }],
    [{ author: { '@type': ['Person', 'Patient'] } }],
    [{ author: { '@type': 'OrganizationRole', author: { '@id': '#jane' } } }],
    [{ author: 'https://example.org/jane' }],
    [{ datePublished: '2024-05-01' }],
    [{ datePublished: '2024-05-01T10:30Z' }],
    [{ datePublished: '2024-05-01T10:30:15.25+02:00' }],
    [{ datePublished: '2024' }],
    [{ wordCount: 300 }],
    [{ wordCount: '300' }],
    [{ isAccessibleForFree: false }],
    [{ isAccessibleForFree: 'https://schema.org/False' }],
    [{ timeRequired: 'PT4M' }],
    [{ url: '/news/bridge' }],
    [{ about: { '@type': 'Thing' } }],
    [{ digitalSourceType: 'DigitalCaptureDigitalSource' }],
  ])('takes %j', (properties) => {
    check({ ...article, ...properties })
    expect(check.errors ?? []).toEqual([])
  })

  test.each([
    [{ '@type': 'Person' }],
    [{ '@type': undefined }],
    [{ headline: 3 }],
    [{ headline: { text: 'A bridge opens' } }],
    [{ headline: ['A bridge opens', null] }],
    [{ author: 'Jane Doe' }],
    [{ author: { name: 'Jane Doe' } }],
    [{ author: { '@type': 'Place' } }],
    [{ author: [{ '@type': 'Person' }, 'Jane Doe'] }],
    [{ datePublished: 'last Tuesday' }],
    [{ datePublished: '2024-13-01' }],
    [{ datePublished: 20240501 }],
    [{ wordCount: 'many' }],
    [{ wordCount: 3.5 }],
    [{ isAccessibleForFree: 'yes' }],
    [{ timeRequired: '4 minutes' }],
    [{ url: 'not an address' }],
    [{ digitalSourceType: 'Photoshop' }],
  ])('refuses %j', (properties) => {
    expect(check({ ...article, ...properties })).toBe(false)
  })

  test('takes any of the family, and marks what is superseded', () => {
    expect(check({ ...article, '@type': 'MedicalScholarlyArticle' })).toBe(true)
    expect(JSON.parse(files.get('article.schema.json') ?? '').properties.reviews).toMatchObject({
      deprecated: true,
      $comment: 'Superseded by review.',
    })
  })
})

describe('news-article.schema.json', () => {
  test('tells the same by the code that is compiled ahead as by the schema', async () => {
    const { default: ahead } = await import('presswright/schemas/generated/check-news-article.js')
    const check = compiled('news-article.schema.json')
    const [whole] = articles
    const broken = [
      { ...whole, headline: ' two ' },
      { ...whole, wordCount: 0 },
      { ...whole, datePublished: '2024-02-30' },
      { ...whole, author: [{ '@type': 'Place', name: 'Here' }] },
      // schema.org's editors are people.
      { ...whole, editor: [{ '@type': 'Organization', name: 'The desk' }] },
      { ...whole, url: 'https://example.org/a b' },
      { ...whole, keywords: ['one', 'one'] },
      { ...whole, subject: 'bridges' },
      { ...whole, version: undefined },
      null,
      [],
    ]
    expect(articles.map((one) => [ahead(one), check(one)])).toEqual(articles.map(() => [true, true]))
    expect(broken.map((one) => [ahead(one), check(one)])).toEqual(broken.map(() => [false, false]))
  })
})
