import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { lineIndex } from '../../../pipeline/language/line-index.js'
import { blocksOf, piecesOf, textOfBlock } from '../../../pipeline/model/tree.js'
import { readHtml } from '../../../pipeline/stages/parse/html/read-html.js'
import { textOf } from '../../../pipeline/stages/parse/html/text-of.js'
import { articleFrom, compiledFrom } from '../../compiled.js'
import { BODY, PARAGRAPHS, page } from './page.js'

const NAME = { name: 'town/bridge.html' }

function blocksIn(text: string) {
  return blocksOf(readHtml(text, 0, new VFile({ path: 'x.html', value: text }), lineIndex(text)))
}

/** What the reader makes of a page: role and text, furniture with its reason. */
function readingOf(text: string): string[] {
  return blocksIn(text).map((block) => {
    const { role = 'text', reason, depth } = block.data ?? {}
    return `${reason ?? role}${depth ?? ''}: ${textOfBlock(block)}`
  })
}

describe('the article in a page', () => {
  test.each([
    ['in an article element', page()],
    ['in main', page({ wrap: (inner) => `<main>${inner}</main>` })],
    ['in an element with the role', page({ wrap: (inner) => `<div role="main">${inner}</div>` })],
    ['in nothing but boxes', page({ wrap: (inner) => `<div><div class="a">${inner}</div></div>` })],
    ['directly in the body', page({ wrap: (inner) => inner })],
    [
      'in a table made for its place',
      page({ wrap: (inner) => `<table><tr><td>Ads</td><td>${inner}</td></tr></table>` }),
    ],
    [
      'in a form about the whole page',
      page({ wrap: (inner) => `<form action="/"><div>${inner}</div></form>` }),
    ],
    [
      'in two boxes of one shape',
      page({
        wrap: (inner) =>
          `<div><div class="t">${inner.replace('\n<p>Its', '</div>\n<div class="t"><p>Its')}</div></div>`,
      }),
    ],
    [
      'in a marked body, the headline above it',
      page({
        body: `<div itemprop="articleBody">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div>`,
        wrap: (inner) => `<div>${inner}</div>`,
      }),
    ],
    ['with line breaks for paragraphs', page({ body: `<div>${PARAGRAPHS.join('<br>\n<br />')}</div>` })],
    ['in a page without a doctype', page().replace('<!doctype html>\n', '')],
  ])('%s', async (_, html) => {
    const { article, findings } = await articleFrom(html, NAME)
    expect(article.headline).toBe('The footbridge opens again')
    expect(article.author).toEqual([{ '@type': 'Person', name: 'Nora Quist' }])
    expect(article.datePublished).toBe('2024-05-09')
    expect(article.articleBody).toBe(BODY)
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  test('is no teaser beside it, whatever it is marked as', async () => {
    const teaser =
      '<article><h2><a href="/x">Harbour</a></h2><p>The harbour was quiet on Monday, as it is on most Mondays.</p></article>'
    const html = page({ wrap: (inner) => `${teaser}<div class="story">${inner}</div>${teaser}` })
    expect((await articleFrom(html, NAME)).article.articleBody).toBe(BODY)
  })

  test('goes by how it opens where the name says nothing', async () => {
    const { article, evidence } = await articleFrom(`\n<!-- saved -->\n${page()}`, {
      name: 'town/bridge.txt',
    })
    expect(article.articleBody).toBe(BODY)
    expect(evidence.source.layout).toBe('html')
  })

  test('may have front matter above it', async () => {
    const html = `---\ntitle: A bridge\n---\n<p>${PARAGRAPHS[0]}</p>\n<p>${PARAGRAPHS[1]}</p>\n`
    const { article, evidence } = await articleFrom(html, NAME)
    expect(article.headline).toBe('A bridge')
    expect(evidence.properties.find(({ pointer }) => pointer === '/articleBody')?.places[0]?.line).toBe(4)
  })

  test('has the page’s title for its headline where no heading says it', async () => {
    const html = page({ above: '<div class="t">The footbridge opens again</div><div>By Nora Quist</div>' })
    const { article, evidence } = await articleFrom(html, NAME)
    expect(article.headline).toBe('The footbridge opens again')
    expect(evidence.properties.find(({ pointer }) => pointer === '/headline')?.places[0]?.line).toBe(7)
    expect(article.articleBody).toBe(BODY)
  })
})

describe('blocks', () => {
  test('have the roles that their elements give them', () => {
    const body = `<p>${PARAGRAPHS[0]}</p><h2>Now <em>what</em></h2><ol start="3"><li>Third</li><li><p>Fourth</p><p>more</p></li></ol>
      <ul><li>A bullet<ul><li>below it</li></ul></li></ul><blockquote><p>“We are sorry.”</p></blockquote><pre>a\n  b</pre>`
    expect(readingOf(page({ body })).slice(3)).toEqual([
      `text: ${PARAGRAPHS[0]}`,
      'subheading2: Now what',
      'listItem: 3. Third',
      'listItem: 4. Fourth',
      'listItem: more',
      'listItem: • A bullet',
      'listItem: • below it',
      'quotation: “We are sorry.”',
      'text: a b',
    ])
  })

  test('that are no part of the article are furniture with their reason', () => {
    const body = `<p>${PARAGRAPHS[0]}<span hidden>unseen</span></p>
      <nav><a href="/1">Next</a></nav><aside>Aside</aside><form>Your mail <button>Send</button></form>
      <figure><img src="a.jpg" alt="x"><figcaption>The bridge</figcaption></figure>
      <div><h3>See also</h3><ul><li><a href="/1">Bridge closed</a></li><li><a href="/2">Dog lost</a></li></ul></div>
      <table><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>3</td></tr></table>
      <p><a href="/3">Read the story of the dog</a></p><div class="RelatedStories"><p>Some words.</p></div>
      <script>no()</script><style>p{}</style><template><p>no</p></template><p>${PARAGRAPHS[1]}</p><footer>Share</footer>`
    expect(readingOf(page({ body })).slice(3)).toEqual([
      `text: ${PARAGRAPHS[0]}`,
      'hidden: unseen',
      'navigation: Next',
      'aside: Aside',
      'form: Your mail Send',
      'caption: The bridge',
      'links: See also',
      'links: Bridge closed',
      'links: Dog lost',
      'table: Year Cost',
      'table: 2024 3',
      'link: Read the story of the dog',
      'set apart by its name: Some words.',
      `text: ${PARAGRAPHS[1]}`,
      'footer: Share',
    ])
  })

  test('that are left out are in the evidence', async () => {
    const body = `<p>${PARAGRAPHS[0]}</p><figure><figcaption>The bridge &amp; the dog</figcaption></figure><p>${PARAGRAPHS[1]}</p>`
    const html = page({ body })
    const { article, evidence } = await articleFrom(html, NAME)
    expect(article.articleBody).toBe(`${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}`)
    const [dropped] = evidence.dropped
    expect([dropped?.text, dropped?.reason]).toEqual(['The bridge & the dog', 'caption'])
    expect(html.slice(dropped?.place.offset, dropped?.place.endOffset)).toBe('The bridge &amp; the dog')
  })

  test('of the head stand in the order headline, byline, date', () => {
    const above =
      '<div><a href="/town">Town</a></div><time datetime="2024-05-09T08:00:00Z">3 hours ago</time><h1>The footbridge opens again</h1>'
    const body = `<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><footer>By <a rel="author" href="/n">Nora Quist</a></footer>`
    expect(readingOf(page({ above, body }))).toEqual([
      'subheading1: The footbridge opens again',
      'text: 2024-05-09T08:00:00Z',
      'text: By Nora Quist',
      'above the headline: Town',
      `text: ${PARAGRAPHS[0]}`,
      `text: ${PARAGRAPHS[1]}`,
    ])
  })

  test('that say the same between paragraphs are none, nor are headings of what is left out', () => {
    const slot = '<div>Advertisement</div>'
    const body = `<p>${PARAGRAPHS[0]}</p>${slot}<p>${PARAGRAPHS[1]}</p>${slot}<p>Yes</p><p>Yes</p>
      <h2>More</h2><article><p>The harbour was quiet.</p></article><h2>The end</h2><p>Nobody answered him.</p>`
    expect(readingOf(page({ body })).slice(3)).toEqual([
      `text: ${PARAGRAPHS[0]}`,
      'repeated: Advertisement',
      `text: ${PARAGRAPHS[1]}`,
      'repeated: Advertisement',
      'text: Yes',
      'text: Yes',
      'heading of what is left out: More',
      'another article: The harbour was quiet.',
      'subheading2: The end',
      'text: Nobody answered him.',
    ])
  })

  test('of a running report are its articles', () => {
    const post = (text: string) => `<article><h2>A post</h2><p>${text}</p></article>`
    const html = page({ body: PARAGRAPHS.map(post).join(''), wrap: (inner) => `<main>${inner}</main>` })
    expect(
      readingOf(html).filter((block) => block.startsWith('text: The ') || block.startsWith('text: Its')),
    ).toEqual([`text: ${PARAGRAPHS[0]}`, `text: ${PARAGRAPHS[1]}`])
  })

  test('keep a sentence that is mostly a link', () => {
    const body = `<p>${PARAGRAPHS[0]}</p><p>The town <a href="/x">voted to keep the bridge</a>.</p>`
    expect(readingOf(page({ body })).at(-1)).toBe('text: The town voted to keep the bridge.')
  })

  test('part names and times that stand side by side', async () => {
    const above =
      '<h1>The footbridge opens again</h1><div><span class="author">By Nora Quist</span><time datetime="2024-05-09">Thursday</time></div>'
    const { article } = await articleFrom(page({ above }), NAME)
    expect(article.author).toEqual([{ '@type': 'Person', name: 'Nora Quist' }])
    expect(article.datePublished).toBe('2024-05-09')
  })

  test('take a subtitle between headline and byline for a second headline', async () => {
    const above =
      '<h1>The footbridge opens again</h1><h2>Four months and one dog later</h2><p>By Nora Quist</p><time>9 May 2024</time>'
    const { article } = await articleFrom(
      page({ above: above.replace('<p>By', '<p class="byline">By') }),
      NAME,
    )
    expect(article.alternativeHeadline).toBe('Four months and one dog later')
    expect(article.articleBody).toBe(BODY)
  })
})

/** What a stretch of source says to a reader. */
function said(source: string): string {
  return textOf(parseFragment(`|${source}|`)).slice(1, -1)
}

describe('places', () => {
  test('point at each character reference, and at the text between', () => {
    const first =
      'Caf&eacute; &amp; bar&nbsp;at the Arrel &#8212; &ldquo;open&rdquo; &amp so &notit; &bogus; on Thursday,\r\n  after  repairs.'
    const html = page({ body: `<p>${first}</p><p>${PARAGRAPHS[1]}</p>` })
    const block = blocksIn(html).find((one) => textOfBlock(one).startsWith('Caf'))
    expect(block && textOfBlock(block)).toBe(
      'Café & bar\u00a0at the Arrel — “open” & so ¬it; &bogus; on Thursday, after repairs.',
    )
    for (const { value, start, end } of block ? piecesOf(block) : []) {
      const slice = html.slice(start, end)
      expect(slice === value ? value : said(slice)).toBe(value)
    }
  })

  test('are true in every block of a page, list items’ markers aside', () => {
    const part = fc.constantFrom(
      'word ',
      '&amp;',
      '&lt;b&gt;',
      ' &#x41;',
      '\n',
      '\r\n',
      '<b>bold</b>',
      '<i>x</i> ',
      'é😀',
      '&nbsp; ',
      '<br>',
      '<!-- c -->',
      '<',
      '& ',
      '&copy',
      '<table>fostered<tr><td>cell</table>',
      '</p><p>',
      '<script>1</script>',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const html = `<article><h1>Title</h1><p>${PARAGRAPHS[0]}</p><p>${parts.join('')}</p></article>`
        for (const { value, start, end } of blocksIn(html).flatMap(piecesOf)) {
          const slice = html.slice(start, end)
          expect([value, slice === value ? value : said(slice)]).toEqual([value, value])
        }
      }),
      { numRuns: 500 },
    )
  })
})

test('whatever stands in paragraphs comes out whole', () => {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const collapsed = (text: string) => text.replace(/[ \t\n\r\f]+/g, ' ').trim()
  const paragraph = fc
    .string({ unit: 'binary', maxLength: 200 })
    .map((text) => text.replace(/[\u0000\r]/g, ''))
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 12 }), (paragraphs) => {
      const html = page({ body: paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n') })
      const texts = blocksIn(html)
        .filter(({ data }) => data?.role === undefined)
        .map((block) => collapsed(textOfBlock(block)))
        .filter((text) => text !== '')
      const expected = paragraphs.map(collapsed).filter((text) => text !== '')
      expect(texts.slice(texts.length - expected.length)).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})

describe('limits', () => {
  test.each([
    [
      '100,000 nested elements',
      `<!doctype html>${'<div>'.repeat(100_000)}<p>${PARAGRAPHS[0]}</p>`,
      'levels of elements',
    ],
    [
      'elements without end',
      `<p>${Array.from({ length: 300 }, (_, i) => `<b id=${i}>`).join('')}${'x</p><p>'.repeat(2000)}`,
      'elements',
    ],
  ])('%s fail with a place', async (_, html, what) => {
    const compiled = await compiledFrom(html.replace('<!doctype html>', ''), NAME)
    const error = compiled.findings.find(({ severity }) => severity === 'error')
    expect([error?.rule, error?.line]).toEqual(['html-limit', 1])
    expect(error?.message).toContain(what)
  })

  test('nested elements below the limit are read', async () => {
    const html = page({ wrap: (inner) => `${'<div>'.repeat(1900)}${inner}${'</div>'.repeat(1900)}` })
    expect((await articleFrom(html, NAME)).article.articleBody).toBe(BODY)
  })
})

describe('the encoding', () => {
  const html = page({ body: `<p>Café: ${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>` })
  const latin = (label: string) => Buffer.from(html.replace('<meta charset="utf-8">', label), 'latin1')

  test.each([
    ['<meta charset="iso-8859-1">', 'windows-1252'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', 'windows-1252'],
    ['<meta charset=latin1>', 'windows-1252'],
  ])('is what %s says', async (label, encoding) => {
    const { article, evidence, findings } = await articleFrom(latin(label), NAME)
    expect(article.articleBody).toMatch(/^Café: /)
    expect(evidence.source.encoding).toBe(encoding)
    expect(findings.map(({ rule }) => rule)).not.toContain('encoding-guessed')
  })

  test.each(['<meta charset="utf-8">', '<meta charset="no-such-thing">'])(
    'is guessed where %s cannot be',
    async (label) => {
      const { article, findings } = await articleFrom(latin(label), NAME)
      expect(article.articleBody).toMatch(/^Café: /)
      expect(findings.map(({ rule }) => rule)).toContain('encoding-guessed')
    },
  )

  test('is the byte-order mark’s before it is the page’s', async () => {
    const bytes = Buffer.from(`\ufeff${html.replace('utf-8', 'iso-8859-1')}`)
    expect((await articleFrom(bytes, NAME)).article.articleBody).toMatch(/^Café: /)
  })
})
