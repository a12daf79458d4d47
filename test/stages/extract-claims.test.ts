import { describe, expect, test } from 'vitest'
import { articleFrom } from '../compiled.js'
import { PARAGRAPHS, page } from './parse/page.js'

const NAME = { name: 'town/bridge.html' }
const SAID = {
  '@context': 'https://schema.org',
  '@type': 'ReportageNewsArticle',
  headline: 'The footbridge opens again',
  alternativeHeadline: 'A dog is first across',
  description: 'After four months the town has its short cut back.',
  author: [{ '@type': 'Person', name: 'Nora Quist' }],
  datePublished: '2024-05-09T08:00:00+02:00',
  dateModified: '2024-05-10T10:30:00+02:00',
  articleSection: 'Town',
  keywords: ['bridges', 'dogs'],
  image: { '@type': 'ImageObject', url: 'https://example.org/dog.jpg' },
  mainEntityOfPage: { '@id': 'https://example.org/town/bridge' },
}
const script = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`

/** Compile a page whose text says no more than its paragraphs, unless `above` does. */
async function compiled(head: string, above = '', lang = 'en') {
  const html = page({ head, above, lang })
  const { article, evidence, findings } = await articleFrom(html, NAME)
  const claims = Object.fromEntries(
    evidence.properties
      .filter(({ from }) => from === 'metadata')
      .map(({ pointer, rule, places: [place] }) => [
        pointer,
        [rule, html.slice(place?.offset, place?.endOffset)],
      ]),
  )
  const told = findings.filter(({ severity }) => severity !== 'info')
  return {
    article,
    evidence,
    claims,
    html,
    findings: told.map(({ rule, line, message }) => ({ rule, line, message })),
  }
}

const HEAD = '<h1>The footbridge opens again</h1><p class="byline">By Nora Quist</p><time>9 May 2024</time>'

describe('where the text says nothing', () => {
  test('JSON-LD is believed, each value with its place', async () => {
    const { article, claims, findings } = await compiled(script(SAID))
    expect(article).toMatchObject({
      headline: SAID.headline,
      alternativeHeadline: SAID.alternativeHeadline,
      description: SAID.description,
      author: SAID.author,
      datePublished: SAID.datePublished,
      dateModified: SAID.dateModified,
      articleSection: 'Town',
      keywords: ['bridges', 'dogs'],
      image: ['https://example.org/dog.jpg'],
      url: 'https://example.org/town/bridge',
      articleBody: PARAGRAPHS.join('\n\n'),
    })
    expect(claims).toMatchObject({
      '/headline': ['claim/json-ld', SAID.headline],
      '/author/0/name': ['claim/json-ld', 'Nora Quist'],
      '/datePublished': ['claim/json-ld', SAID.datePublished],
      '/keywords/1': ['claim/json-ld', 'dogs'],
      '/image/0': ['claim/json-ld', 'https://example.org/dog.jpg'],
    })
    expect(findings).toEqual([])
  })

  test('an article is found in a graph, with an author who is told of elsewhere in it', async () => {
    const graph = [
      { '@type': 'WebSite', name: 'The Record' },
      { '@type': ['Article', 'NewsArticle'], headline: 'Bread &amp; bridges', author: { '@id': '#nora' } },
      { '@type': 'Person', '@id': '#nora', name: 'Nora Quist' },
    ]
    const { article } = await compiled(script([{ '@graph': graph }]))
    expect([article.headline, article.author]).toEqual([
      'Bread & bridges',
      [{ '@type': 'Person', name: 'Nora Quist' }],
    ])
  })

  test('microdata comes next, then Open Graph, then meta', async () => {
    const head = [
      '<meta name="author" content="Meta Writer"><meta name="description" content="Meta’s own words.">',
      meta('og:description', 'Open Graph’s words.'),
      meta('article:published_time', '2024-05-09T08:00:00Z'),
      meta('article:tag', 'dogs'),
      meta('og:image', 'relative.jpg'),
      '<link rel="canonical" href="https://example.org/canonical">',
    ].join('\n')
    const above =
      '<div itemscope itemprop="author" itemtype="https://schema.org/Person"><meta itemprop="name" content="Nora Quist"></div>'
    const { article, claims } = await compiled(head, above)
    expect(claims).toEqual({
      '/inLanguage': ['claim/meta', 'en'],
      '/headline': ['claim/meta', 'The footbridge opens again | The Record'],
      '/author/0/name': ['claim/microdata', 'Nora Quist'],
      '/datePublished': ['claim/open-graph', '2024-05-09T08:00:00Z'],
      '/description': ['claim/open-graph', 'Open Graph’s words.'],
      '/keywords/0': ['claim/open-graph', 'dogs'],
      '/url': ['claim/meta', 'https://example.org/canonical'],
    })
    expect([article.headline, article.image]).toEqual(['The footbridge opens again', undefined])
  })

  test('what is no name, no date and no address is refused', async () => {
    const head = script({
      ...SAID,
      author: 'read more here now',
      datePublished: 'yesterday',
      image: '/a.jpg',
    })
    const { article, evidence } = await compiled(head)
    expect([article.author, article.datePublished, article.image]).toEqual([undefined, undefined, undefined])
    expect(evidence.refused.map(({ property, value }) => [property, value])).toEqual([
      ['author', 'read more here now'],
      ['datePublished', 'yesterday'],
    ])
  })
})

describe('where text and page agree', () => {
  test.each([
    ['a site’s name beside the headline', meta('og:title', 'The footbridge opens again – The Record')],
    ['case, white space and punctuation', meta('og:title', '“The Footbridge  opens again!”')],
    ['the same author in capitals', script({ '@type': 'NewsArticle', author: { name: 'NORA QUIST' } })],
    [
      'a house beside the author',
      script({
        '@type': 'NewsArticle',
        author: [{ name: 'Nora Quist' }, { '@type': 'Organization', name: 'The Record' }],
      }),
    ],
  ])('%s is no finding', async (_, head) => {
    const { article, findings } = await compiled(head, HEAD)
    expect(findings).toEqual([])
    expect(article).toMatchObject({
      headline: 'The footbridge opens again',
      author: [{ name: 'Nora Quist' }],
    })
  })

  test('a time on the text’s day is taken, with both places', async () => {
    const { article, evidence, html, findings } = await compiled(script(SAID), HEAD)
    expect(article.datePublished).toBe(SAID.datePublished)
    const found = evidence.properties.filter(({ pointer }) => pointer === '/datePublished')
    expect(found.map(({ rule, from }) => [rule, from])).toEqual([['claim/json-ld', 'metadata']])
    expect(found[0]?.places.map(({ offset, endOffset }) => html.slice(offset, endOffset))).toEqual([
      SAID.datePublished,
      '9 May 2024',
    ])
    expect(findings).toEqual([])
  })

  test('a region that the page names is taken', async () => {
    expect((await compiled('', HEAD, 'en-gb')).article.inLanguage).toBe('en-GB')
  })
})

describe('where they disagree', () => {
  test('the text is kept, and each claim is a finding at its place', async () => {
    const said = { ...SAID, headline: 'A bridge too far', author: 'Ana Brandt', datePublished: '2024-05-01' }
    const { article, findings } = await compiled(
      `${script(said)}\n${meta('og:title', 'A bridge too far')}`,
      HEAD,
      'de',
    )
    expect(article).toMatchObject({
      headline: 'The footbridge opens again',
      author: [{ name: 'Nora Quist' }],
      datePublished: '2024-05-09',
      inLanguage: 'en',
    })
    expect(findings).toEqual([
      {
        rule: 'claim-differs',
        line: 2,
        message:
          'Unexpected `de` for `inLanguage` in the file’s meta elements, expected `en` as in the text, which was kept',
      },
      {
        rule: 'claim-differs',
        line: 3,
        message:
          'Unexpected `A bridge too far` for `headline` in the file’s JSON-LD, expected `The footbridge opens again` as in the text, which was kept',
      },
      {
        rule: 'claim-differs',
        line: 3,
        message:
          'Unexpected `Ana Brandt` for `author` in the file’s JSON-LD, expected `Nora Quist` as in the text, which was kept',
      },
      {
        rule: 'claim-differs',
        line: 3,
        message:
          'Unexpected `2024-05-01` for `datePublished` in the file’s JSON-LD, expected `2024-05-09` as in the text, which was kept',
      },
    ])
  })
})

describe('JSON-LD that cannot be read', () => {
  test.each([
    [
      '{"@type": "NewsArticle",\n "headline" "x"}',
      4,
      'Cannot read the page’s JSON-LD as it is: unexpected `"`, expected `:`',
    ],
    [
      `${'['.repeat(100)}${']'.repeat(100)}`,
      3,
      'Cannot read the page’s JSON-LD as it is: unexpected `[`, expected at most 64 levels',
    ],
    [
      `"${'x'.repeat(300_000)}"`,
      3,
      'Cannot read the page’s JSON-LD as it is: unexpected 300,002 characters, expected at most 262,144',
    ],
  ])('%.30s is a finding with a place, and the rest is read', async (json, line, message) => {
    const head = `<script type="application/ld+json">${json}</script>${script({ ...SAID, author: 'Nora Quist' })}`
    const { article, findings } = await compiled(head, '<h1>The footbridge opens again</h1>')
    expect(findings).toEqual([{ rule: 'json-ld-invalid', line, message }])
    expect(article.author).toEqual([{ '@type': 'Person', name: 'Nora Quist' }])
  })

  test('comments and a comma too many are findings, and what is said is read', async () => {
    const json = `{"@type": "NewsArticle", "datePublished": "2024-05-09", // it's "old\n "author": "Nora Quist",}`
    const head = `<script type="application/ld+json">${json}</script>`
    const { article, findings } = await compiled(head, '<h1>The footbridge opens again</h1>')
    expect(findings).toEqual([
      {
        rule: 'json-ld-invalid',
        line: 3,
        message:
          'Cannot read the page’s JSON-LD as it is: unexpected comment, expected none, as JSON has no comments',
      },
    ])
    expect(article.author).toEqual([{ '@type': 'Person', name: 'Nora Quist' }])
  })
})
