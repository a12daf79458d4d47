import { describe, expect, test } from 'vitest'
import { contentDigest } from '../../pipeline/edition/content-digest.js'
import { nextEdition } from '../../pipeline/edition/next-edition.js'
import type { Article } from '../../pipeline/model/article.js'
import type { Edition } from '../../pipeline/model/edition.js'

function articleOf(change: Partial<Article> = {}): Article {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Swans leave the pond',
    datePublished: '2024-05-01',
    dateModified: '2024-05-01',
    articleBody: 'They went north.',
    wordCount: 3,
    timeRequired: 'PT1M',
    version: 1,
    ...change,
  }
}

function editionOf(version: number, change: Partial<Article> = {}): Edition {
  const article = articleOf({ ...change, version })
  return { version, status: 'usable', article, contentDigest: contentDigest(article) }
}

describe('nextEdition', () => {
  test('is the first where none was before', () => {
    expect(nextEdition({ article: articleOf(), namesUpdate: false }, undefined)).toEqual(editionOf(1))
  })

  test('is the last where it says the same, whatever its dates of change', () => {
    const last = editionOf(4, { dateModified: '2024-05-03' })
    expect(nextEdition({ article: articleOf(), namesUpdate: false }, last)).toBe(last)
    expect(nextEdition({ article: articleOf({ dateModified: '2024-06-01' }), namesUpdate: true }, last)).toBe(
      last,
    )
  })

  test('believes a source that names its time of update', () => {
    const change = { articleBody: 'They went south.', dateModified: '2024-05-02T09:30:00+02:00' }
    expect(nextEdition({ article: articleOf(change), namesUpdate: true }, editionOf(1))).toEqual(
      editionOf(2, change),
    )
  })

  test('keeps the date of change of the version before where the source names none', () => {
    const last = editionOf(2, { dateModified: '2024-05-03T08:00:00Z' })
    const next = nextEdition(
      { article: articleOf({ articleBody: 'They went south.' }), namesUpdate: false },
      last,
    )
    expect(next).toMatchObject({
      version: 3,
      article: { dateModified: '2024-05-03T08:00:00Z', articleBody: 'They went south.' },
    })
  })

  test('never dates a change before the publication', () => {
    const last = editionOf(1, { dateModified: '2024-05-02T01:00:00+05:00' })
    const change = { datePublished: '2024-05-01T23:00:00Z', dateModified: '2024-05-01T23:00:00Z' }
    const next = nextEdition({ article: articleOf(change), namesUpdate: false }, last)
    expect(next?.article).toMatchObject({ dateModified: '2024-05-01T23:00:00Z' })
  })

  test('invents no date where there was none', () => {
    const { datePublished: _published, dateModified: _modified, ...undated } = articleOf()
    const last: Edition = {
      version: 1,
      status: 'usable',
      article: undated,
      contentDigest: contentDigest(undated),
    }
    const next = nextEdition(
      { article: { ...undated, headline: 'Swans are back' }, namesUpdate: false },
      last,
    )
    expect(next?.article).toEqual({ ...undated, headline: 'Swans are back', version: 2 })
  })
})
