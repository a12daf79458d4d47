import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atomFeed } from '../../../pipeline/formats/feeds/atom-feed.js'
import { anyArticle, QUAY, SITE, SWAN } from '../played-articles.js'
import { childrenOf, heldByMarkup, readXml, textsOf, type XmlElement } from '../read-xml.js'

const ATOM = 'http://www.w3.org/2005/Atom'

/** How often each child may stand in its parent: `[least, most]`. Source: RFC 4287, sections 4.1.1 and 4.1.2. */
const COUNTS: Record<string, Record<string, readonly [number, number]>> = {
  feed: {
    author: [0, Infinity],
    category: [0, Infinity],
    contributor: [0, Infinity],
    generator: [0, 1],
    icon: [0, 1],
    id: [1, 1],
    link: [0, Infinity],
    logo: [0, 1],
    rights: [0, 1],
    subtitle: [0, 1],
    title: [1, 1],
    updated: [1, 1],
    entry: [0, Infinity],
  },
  entry: {
    author: [0, Infinity],
    category: [0, Infinity],
    content: [0, 1],
    contributor: [0, Infinity],
    id: [1, 1],
    link: [0, Infinity],
    published: [0, 1],
    rights: [0, 1],
    source: [0, 1],
    summary: [0, 1],
    title: [1, 1],
    updated: [1, 1],
  },
  author: { name: [1, 1], uri: [0, 1], email: [0, 1] },
  contributor: { name: [1, 1], uri: [0, 1], email: [0, 1] },
}

/** Hold a feed against the rules of the RFC. */
function brokenRules(feed: XmlElement): string[] {
  const broken: string[] = []
  const say = (isBroken: boolean, rule: string) => {
    if (isBroken) broken.push(rule)
  }
  const visit = (element: XmlElement) => {
    const local = element.name.replace(`${ATOM} `, '')
    const counts = COUNTS[local]
    for (const child of element.children) {
      const name = child.name.replace(`${ATOM} `, '')
      say(!counts?.[name], `${name} in ${local}`)
    }
    for (const [name, [least, most]] of Object.entries(counts ?? {})) {
      const { length } = childrenOf(element, `${ATOM} ${name}`)
      say(length < least || length > most, `${length} ${name} in ${local}`)
    }
    if (local === 'updated' || local === 'published')
      say(
        !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(element.text),
        `date ${element.text}`,
      )
    if (['id', 'uri', 'logo'].includes(local)) say(!URL.canParse(element.text), `address ${element.text}`)
    if (local === 'link') say(!URL.canParse(element.attributes.href ?? ''), 'link')
    if (local === 'category') say(element.attributes.term === undefined, 'category')
    if (local === 'entry' && childrenOf(element, `${ATOM} content`).length === 0)
      say(true, 'entry without content')
    element.children.forEach(visit)
  }
  visit(feed)
  const hasAuthor = childrenOf(feed, `${ATOM} author`).length > 0
  for (const entry of childrenOf(feed, `${ATOM} entry`))
    say(!hasAuthor && childrenOf(entry, `${ATOM} author`).length === 0, 'entry without author')
  return broken
}

describe('atomFeed', () => {
  test('tells the site and its articles, newest first', () => {
    const { datePublished: _, ...undated } = SWAN
    const site = { ...SITE, self: 'https://example.org/feed.atom', description: 'News & gulls' }
    const feed = readXml(atomFeed([QUAY, SWAN, undated, { ...SWAN, url: 'swan' }], site))
    expect(brokenRules(feed)).toEqual([])
    expect(feed.name).toBe(`${ATOM} feed`)
    expect(textsOf(feed, `${ATOM} updated`)).toEqual(['2024-05-10T08:00:00Z'])
    expect(textsOf(feed, `${ATOM} subtitle`)).toEqual(['News & gulls'])
    const [swan, quay, ...others] = childrenOf(feed, `${ATOM} entry`)
    expect(others).toEqual([])
    expect(swan && textsOf(swan, `${ATOM} updated`)).toEqual(['2024-05-10T00:00:00Z'])
    if (!quay) throw new Error('Expected a second entry')
    expect(quay.attributes['xml:lang']).toBe('en-GB')
    expect(
      quay.children.map(({ name, text, children, attributes }) => [
        name.replace(`${ATOM} `, ''),
        text || attributes.href || attributes.term || children.map((child) => child.text),
      ]),
    ).toEqual([
      ['id', QUAY.url],
      ['title', 'Quay & crane: why <em>nothing</em> moves'],
      ['link', QUAY.url],
      ['published', '2024-05-09T16:30:00+02:00'],
      ['updated', '2024-05-10T08:00:00Z'],
      ['author', ['Ada Quill']],
      ['author', ['Data desk', 'https://example.org/data']],
      ['contributor', ['Bo Lind']],
      ['contributor', ['Cy Marr']],
      ['category', 'Trade'],
      ['category', 'ports'],
      ['category', 'cranes'],
      ['summary', QUAY.description],
      [
        'content',
        '<p>EAST QUAY (TNA) — Nothing moves.</p><p>“Not a box,” said a &lt;docker&gt; &amp; his friend.<br/>Not one. ]]&gt;</p>',
      ],
      ['rights', '© 2024 Gull Press'],
    ])
  })

  test('is a feed without any article too', () => {
    const feed = readXml(atomFeed([], SITE))
    expect(brokenRules(feed)).toEqual([])
    expect(textsOf(feed, `${ATOM} updated`)).toEqual(['1970-01-01T00:00:00Z'])
  })

  test('any text that XML can hold comes back, and the rest of it', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const feed = readXml(atomFeed([article], { ...SITE, name: article.headline }))
        expect(brokenRules(feed)).toEqual([])
        expect(textsOf(feed, `${ATOM} title`)).toEqual([heldByMarkup(article.headline)])
        const [entry] = childrenOf(feed, `${ATOM} entry`)
        expect(entry && textsOf(entry, `${ATOM} summary`)).toEqual([heldByMarkup(article.description ?? '')])
        const terms = entry && childrenOf(entry, `${ATOM} category`).map(({ attributes }) => attributes.term)
        expect(terms).toEqual(
          [...new Set([article.articleSection ?? '', ...(article.keywords ?? [])])].map(heldByMarkup),
        )
      }),
    )
  })
})
