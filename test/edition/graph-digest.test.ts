import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { graphDigest } from '../../pipeline/edition/graph-digest.js'

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': 'https://example.org/snow',
  headline: 'Snow on the line',
  datePublished: '2024-02-03',
  license: 'https://example.org/licence',
  version: 2,
}

describe('graphDigest', () => {
  test('is SHA-256 over the N-Quads in order, which are written out here by hand', async () => {
    const at = (name: string, value: string) => `<https://example.org/snow> <${name}> ${value} .\n`
    const quads = [
      at('http://schema.org/datePublished', '"2024-02-03"^^<http://schema.org/Date>'),
      at('http://schema.org/headline', '"Snow on the line"'),
      at('http://schema.org/license', '<https://example.org/licence>'),
      at('http://schema.org/version', '"2"^^<http://www.w3.org/2001/XMLSchema#integer>'),
      at('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', '<http://schema.org/NewsArticle>'),
    ].join('')
    expect(await graphDigest(ARTICLE)).toBe(`sha256-${createHash('sha256').update(quads).digest('hex')}`)
  })

  test('does not see how the JSON is written, and sees what it says', async () => {
    const { headline, '@id': id, ...rest } = ARTICLE
    expect(await graphDigest({ headline: [headline], id, ...rest })).toBe(await graphDigest(ARTICLE))
    expect(await graphDigest({ ...ARTICLE, headline: 'Snow' })).not.toBe(await graphDigest(ARTICLE))
  })

  test('refuses what has no meaning there, and asks nobody for another context', async () => {
    const foreign = { ...ARTICLE, '@context': 'https://example.org/context' }
    await expect(graphDigest(foreign)).rejects.toMatchObject({
      details: { url: 'https://example.org/context' },
    })
    await expect(graphDigest({ ...ARTICLE, headlin: 1, '@id': 'no address' })).rejects.toThrow()
  })
})
