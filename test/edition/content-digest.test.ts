import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { canonicalize } from 'json-canonicalize'
import { describe, expect, test } from 'vitest'
import { contentDigest } from '../../pipeline/edition/content-digest.js'
import type { Article } from '../../pipeline/model/article.js'

const ARTICLE: Article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Snö on the “Ö” line',
  datePublished: '2024-02-03',
  dateModified: '2024-02-03',
  articleBody: 'Trains stood still.\n\nBuses did not.',
  wordCount: 6,
  timeRequired: 'PT1M',
  version: 1,
}

describe('contentDigest', () => {
  test('is SHA-256 over the canonical JSON, which is written out here by hand', () => {
    const canonical =
      '{"@context":"https://schema.org","@type":"NewsArticle",' +
      '"articleBody":"Trains stood still.\\n\\nBuses did not.","datePublished":"2024-02-03",' +
      '"headline":"Snö on the “Ö” line","timeRequired":"PT1M","wordCount":6}'
    const hex = createHash('sha256').update(canonical).digest('hex')
    expect(contentDigest(ARTICLE)).toBe(`sha256-${hex}`)
  })

  test('does not see the version, the date of change or the order of properties', () => {
    const { headline, ...rest } = ARTICLE
    const same: Article = { ...rest, version: 9, dateModified: '2025-01-01', headline }
    expect(contentDigest(same)).toBe(contentDigest(ARTICLE))
  })

  test.each<[string, Partial<Article>]>([
    ['headline', { headline: 'Snö on the “A” line' }],
    ['body', { articleBody: 'Trains stood still.\n\nBuses did not!' }],
    ['date of publication', { datePublished: '2024-02-04' }],
    ['authors', { author: [{ '@type': 'Person', name: 'Eva Dahl' }] }],
  ])('sees another %s', (_what, change) => {
    expect(contentDigest({ ...ARTICLE, ...change })).not.toBe(contentDigest(ARTICLE))
  })

  test('sees the order of authors, which is part of what is said', () => {
    const eva = { '@type': 'Person', name: 'Eva Dahl' } as const
    const per = { '@type': 'Person', name: 'Per Lund' } as const
    expect(contentDigest({ ...ARTICLE, author: [eva, per] })).not.toBe(
      contentDigest({ ...ARTICLE, author: [per, eva] }),
    )
  })
})

const SUITE = resolve(import.meta.dirname, '../../../shared/suites/jcs')

describe.skipIf(!existsSync(SUITE))(
  'canonical JSON by RFC 8785 (skipped where its suite is not beside the clone)',
  () => {
    test.each(existsSync(SUITE) ? readdirSync(join(SUITE, 'input')) : [])('%s', (name) => {
      const input: unknown = JSON.parse(readFileSync(join(SUITE, 'input', name), 'utf8'))
      expect(canonicalize(input)).toBe(readFileSync(join(SUITE, 'output', name), 'utf8'))
    })
  },
)
