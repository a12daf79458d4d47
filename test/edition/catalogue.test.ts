import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { entryOf } from '../../pipeline/edition/catalogue.js'
import { digestedFiles } from '../../pipeline/edition/digested.js'
import { isCatalogue } from '../../pipeline/edition/is-catalogue.js'
import { catalogueOf, mergeEntries } from '../../pipeline/edition/merge-entries.js'
import type { Article } from '../../pipeline/model/article.js'
import type { ArticleFiles, CatalogueEntry } from '../../pipeline/model/edition.js'

const ARTICLE: Article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Käse wins',
  articleBody: 'A cheese won.',
  wordCount: 3,
  timeRequired: 'PT1M',
  version: 2,
}
const TEXTS: ArticleFiles = {
  'article.json': 'ä',
  'article.html': '<script>',
  'readability.json': '{}',
  'evidence.json': '[]',
  'validation.json': '""',
}
const FILES = digestedFiles(TEXTS)
const integrity = (text: string) => `sha512-${createHash('sha512').update(text).digest('base64')}`

test('entryOf tells what the article has, and sizes in bytes', () => {
  const edition = { version: 2, status: 'usable' as const, article: ARTICLE, contentDigest: 'sha256-00' }
  const entry = entryOf('food/cheese', 'input/food/cheese.txt', edition, FILES)
  expect(entry).toEqual({
    id: 'food/cheese',
    version: 2,
    headline: 'Käse wins',
    source: 'input/food/cheese.txt',
    path: 'latest/food/cheese/article.json',
    contentDigest: 'sha256-00',
    files: {
      'article.json': { size: 2, integrity: integrity('ä') },
      'article.html': { size: 8, integrity: integrity('<script>') },
      'readability.json': { size: 2, integrity: integrity('{}') },
      'evidence.json': { size: 2, integrity: integrity('[]') },
      'validation.json': { size: 2, integrity: integrity('""') },
    },
  })
  const dates = { datePublished: '2024-01-02', dateModified: '2024-01-03', url: 'https://example.org/cheese' }
  const dated = entryOf(
    'food/cheese',
    'input/food/cheese.txt',
    { ...edition, article: { ...ARTICLE, ...dates } },
    FILES,
  )
  expect(dated).toEqual({ ...entry, ...dates })
})

describe('mergeEntries', () => {
  const entry = (id: string, headline: string): CatalogueEntry => ({
    id,
    version: 1,
    headline,
    source: `input/${id}.txt`,
    path: `latest/${id}/article.json`,
    contentDigest: 'sha256-00',
    files: {},
  })

  test('replaces, adds, keeps the rest, and orders by code unit', () => {
    const last = [entry('a', 'old'), entry('c', 'kept'), entry('é', 'kept')]
    const next = mergeEntries(last, [entry('a/b', 'new'), entry('Z', 'new'), entry('a', 'new')])
    const { articles } = catalogueOf(next)
    expect(articles.map(({ id, headline }) => `${id} ${headline}`)).toEqual([
      'Z new',
      'a new',
      'a/b new',
      'c kept',
      'é kept',
    ])
  })

  test('starts from nothing', () => {
    expect(catalogueOf(mergeEntries([], [entry('a', 'new')]))).toEqual({ articles: [entry('a', 'new')] })
  })
})

test('isCatalogue tells a catalogue from other JSON', () => {
  expect(isCatalogue({ articles: [{ id: 'a' }] })).toBe(true)
  expect(isCatalogue({ articles: [] })).toBe(true)
  for (const other of [null, [], {}, { articles: {} }, { articles: [null] }, { articles: [{ id: 1 }] }]) {
    expect(isCatalogue(other)).toBe(false)
  }
})
