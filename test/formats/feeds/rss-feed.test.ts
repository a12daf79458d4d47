import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rssFeed } from '../../../pipeline/formats/feeds/rss-feed.js'
import { anyArticle, QUAY, SITE, SWAN } from '../played-articles.js'
import { childrenOf, heldByMarkup, readXml, textsOf, type XmlElement } from '../read-xml.js'

const CREATOR = 'http://purl.org/dc/elements/1.1/ creator'
const ENCODED = 'http://purl.org/rss/1.0/modules/content/ encoded'

function channelOf(xml: string): XmlElement {
  const rss = readXml(xml)
  expect([rss.name, rss.attributes.version, rss.children.length]).toEqual(['rss', '2.0', 1])
  const [channel] = childrenOf(rss, 'channel')
  if (!channel) throw new Error('Expected a channel')
  return channel
}

describe('rssFeed', () => {
  test('tells the site and its articles, newest first', () => {
    const site = { ...SITE, logo: 'https://example.org/logo.png', self: 'https://example.org/feed.rss' }
    const channel = channelOf(rssFeed([QUAY, SWAN, { ...SWAN, url: 'swan' }], site))
    expect(textsOf(channel, 'title')).toEqual(['The Gull'])
    expect(textsOf(channel, 'link')).toEqual(['https://example.org'])
    expect(textsOf(channel, 'description')).toEqual(['The Gull'])
    expect(textsOf(channel, 'lastBuildDate')).toEqual(['Fri, 10 May 2024 08:00:00 GMT'])
    expect(childrenOf(channel, 'image').map((image) => image.children.map(({ text }) => text))).toEqual([
      ['https://example.org/logo.png', 'The Gull', 'https://example.org'],
    ])
    const items = childrenOf(channel, 'item')
    expect(items.map((item) => textsOf(item, 'title'))).toEqual([['Swan lands'], [QUAY.headline]])
    expect(items.map((item) => textsOf(item, 'pubDate'))).toEqual([
      ['Fri, 10 May 2024 00:00:00 GMT'],
      ['Thu, 09 May 2024 14:30:00 GMT'],
    ])
    const [, quay] = items
    if (!quay) throw new Error('Expected a second item')
    expect(childrenOf(quay, 'guid')).toMatchObject([{ text: QUAY.url, attributes: { isPermaLink: 'true' } }])
    expect(textsOf(quay, CREATOR)).toEqual(['Ada Quill', 'Data desk'])
    expect(textsOf(quay, 'category')).toEqual(['Trade', 'ports', 'cranes'])
    expect(textsOf(quay, ENCODED)).toEqual([
      '<p>EAST QUAY (TNA) — Nothing moves.</p><p>“Not a box,” said a &lt;docker&gt; &amp; his friend.<br/>Not one. ]]&gt;</p>',
    ])
    // RSS knows an author by an address of e-mail alone.
    expect(textsOf(quay, 'author')).toEqual([])
  })

  test('a description is HTML, so that its signs are written as such', () => {
    const [item] = childrenOf(channelOf(rssFeed([{ ...SWAN, description: 'a < b & c' }], SITE)), 'item')
    expect(item && textsOf(item, 'description')).toEqual(['a &lt; b &amp; c'])
  })

  test('any text that XML can hold comes back', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const [item] = childrenOf(channelOf(rssFeed([article], SITE)), 'item')
        expect(item && textsOf(item, 'title')).toEqual([heldByMarkup(article.headline)])
        expect(item && textsOf(item, CREATOR)).toEqual([heldByMarkup(article.author?.[0]?.name ?? '')])
      }),
    )
  })
})
