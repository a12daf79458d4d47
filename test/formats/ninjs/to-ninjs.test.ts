import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toNinjs } from '../../../pipeline/formats/ninjs/to-ninjs.js'
import { anyArticle, KILLED, QUAY, SWAN } from '../played-articles.js'
import { GEO_JSON_SCHEMA } from './geo-json-schema.js'

const SUITE = join(import.meta.dirname, '../../../../shared/suites/ninjs')
const URI = 'https://example.org/news/trade/quay'

function validator(version: string) {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(GEO_JSON_SCHEMA)
  const path = join(SUITE, `specification/ninjs-schema_${version}.json`)
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')))
}

describe('toNinjs', () => {
  test('tells all that an article holds, and nothing else', () => {
    const context = {
      uri: URI,
      slugline: 'trade/quay',
      firstCreated: '2024-05-09T15:00:00Z',
      versionCreated: '2024-05-11T00:00:00Z',
    }
    expect(JSON.parse(toNinjs(QUAY, context))).toEqual({
      uri: URI,
      standard: {
        name: 'ninjs',
        version: '3.1',
        schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
      },
      type: 'text',
      representationType: 'full',
      version: '3',
      firstCreated: '2024-05-09T15:00:00Z',
      versionCreated: '2024-05-11T00:00:00Z',
      contentCreated: '2024-05-09T16:30:00+02:00',
      pubStatus: 'usable',
      language: 'en-GB',
      title: QUAY.headline,
      slugline: 'trade/quay',
      headlines: [
        { role: 'main', contentType: 'text/plain', value: QUAY.headline },
        { role: 'alternative', contentType: 'text/plain', value: 'A port waits' },
      ],
      by: 'Ada Quill, Data desk',
      located: 'East Quay',
      descriptions: [
        { role: 'summary', contentType: 'text/plain', value: QUAY.description },
        { role: 'correction', contentType: 'text/plain', value: 'The crane stood for 11 days, not 12.' },
      ],
      bodies: [
        {
          role: 'main',
          contentType: 'text/plain',
          value: QUAY.articleBody,
          wordCount: 15,
          charCount: QUAY.articleBody.length,
        },
        {
          role: 'richtext',
          contentType: 'application/xhtml+xml',
          value:
            '<p>EAST QUAY (TNA) — Nothing moves.</p><p>“Not a box,” said a &lt;docker&gt; &amp; his friend.<br/>Not one. ]]&gt;</p>',
          wordCount: 15,
        },
      ],
      people: [
        { name: 'Ada Quill', rel: 'author' },
        { name: 'Bo Lind', rel: 'contributor' },
        { name: 'Cy Marr', rel: 'translator' },
        { name: 'Di Nord', rel: 'editor' },
      ],
      organisations: [{ name: 'Data desk', rel: 'author', uri: 'https://example.org/data' }],
      places: [{ name: 'East Quay', rel: 'located' }],
      subjects: [
        { name: 'Trade', rel: 'section' },
        { name: 'ports', rel: 'keyword' },
        { name: 'cranes', rel: 'keyword' },
      ],
      genres: [{ name: 'Analysis', uri: 'http://cv.iptc.org/newscodes/genre/Analysis' }],
      infoSources: [
        { name: 'TNA', role: 'source' },
        { name: 'The Gull', role: 'publisher', uri: 'https://example.org' },
      ],
      copyrightHolder: 'Gull Press',
      copyrightNotice: '© 2024 Gull Press',
      rightsInfo: { linkedRights: 'https://example.org/licence' },
      associations: [
        {
          name: 'picture-1',
          uri: 'https://example.org/quay.jpg',
          type: 'picture',
          descriptions: [{ role: 'caption', contentType: 'text/plain', value: 'The crane' }],
          by: 'Photo: Ed Orr',
          renditions: [{ name: 'original', href: 'https://example.org/quay.jpg' }],
        },
        {
          name: 'picture-2',
          uri: 'https://example.org/boxes.jpg',
          type: 'picture',
          renditions: [{ name: 'original', href: 'https://example.org/boxes.jpg' }],
        },
      ],
    })
  })

  test('takes the time of the update where nobody says when the version was made', () => {
    expect(JSON.parse(toNinjs(QUAY, { uri: URI })).versionCreated).toBe('2024-05-10T08:00:00Z')
  })

  test('makes no instant of a day', () => {
    const ninjs = JSON.parse(toNinjs(SWAN, { uri: 'urn:example:swan' }))
    expect([ninjs.contentCreated, ninjs.versionCreated, ninjs.firstCreated]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test('tells of a killed article that it is canceled and why, and the time of that', () => {
    const context = {
      uri: 'urn:example:sinks',
      status: 'canceled',
      reason: 'It floats.',
      versionCreated: '2024-05-12T00:00:00Z',
    } as const
    const ninjs = JSON.parse(toNinjs(KILLED, context))
    expect(ninjs).toMatchObject({
      uri: 'urn:example:sinks',
      pubStatus: 'canceled',
      edNote: 'It floats.',
      version: '2',
      versionCreated: '2024-05-12T00:00:00Z',
      representationType: 'partial',
    })
    expect(ninjs.bodies).toBeUndefined()
  })

  test('of a withheld article it gives no word of the body away', () => {
    const json = toNinjs(QUAY, { uri: URI, status: 'withheld', reason: 'Not yet.' })
    expect(JSON.parse(json)).toMatchObject({ pubStatus: 'withheld', edNote: 'Not yet.' })
    expect(json).not.toMatch(/docker|stood|crane at Quay/)
  })
})

describe.skipIf(!existsSync(SUITE))('the schema of ninjs (skipped without IPTC’s suite)', () => {
  const cases = ['3.0', '3.1'].flatMap((version) =>
    ['should_pass', 'should_fail'].flatMap((verdict) =>
      (existsSync(SUITE) ? readdirSync(join(SUITE, 'validation/test_suite', version, verdict)) : []).map(
        (name) => [version, verdict, name] as const,
      ),
    ),
  )

  test.each(cases)('is understood: %s %s %s', (version, verdict, name) => {
    const path = join(SUITE, 'validation/test_suite', version, verdict, name)
    expect(validator(version)(JSON.parse(readFileSync(path, 'utf8')))).toBe(verdict === 'should_pass')
  })

  const check = existsSync(SUITE) ? validator('3.1') : undefined
  const problemsOf = (json: string) => (check?.(JSON.parse(json)) ? [] : check?.errors)

  test('holds what is written of articles, killed and withheld ones', () => {
    expect(problemsOf(toNinjs(QUAY, { uri: URI, firstCreated: '2024-05-09T15:00:00Z' }))).toEqual([])
    expect(problemsOf(toNinjs(SWAN, { uri: 'urn:example:swan' }))).toEqual([])
    expect(problemsOf(toNinjs(QUAY, { uri: URI, status: 'withheld', reason: 'Not yet.' }))).toEqual([])
    expect(problemsOf(toNinjs(KILLED, { uri: URI, status: 'canceled', reason: 'No.' }))).toEqual([])
    expect(problemsOf(toNinjs(QUAY, { uri: 'no uri' }))).not.toEqual([])
  })

  test('holds what is written of any article', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(problemsOf(toNinjs(article, { uri: 'urn:example:any' }))).toEqual([])
      }),
    )
  })
})
