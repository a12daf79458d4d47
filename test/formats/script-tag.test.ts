import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { transform } from 'esbuild'
import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { toJsonLd, toScriptTag } from '../../pipeline/formats/script-tag.js'
import type { Article } from '../../pipeline/model/article.js'

function articleOf(headline: string, articleBody = 'The harbour was quiet.'): Article {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    articleBody,
    wordCount: 4,
    timeRequired: 'PT1M',
    version: 1,
  }
}

type Node = DefaultTreeAdapterMap['node']

/** The elements of a page's body, in order, each with its text. */
function elementsOf(html: string): { name: string; text: string }[] {
  const found: { name: string; text: string }[] = []
  const visit = (node: Node) => {
    if (!('childNodes' in node)) return
    if ('tagName' in node && !['html', 'head', 'body'].includes(node.tagName)) {
      const text = node.childNodes.map((child) => ('value' in child ? child.value : `<${child.nodeName}>`))
      found.push({ name: node.tagName, text: text.join('') })
    }
    node.childNodes.forEach(visit)
  }
  const errors: string[] = []
  visit(parse(html, { onParseError: ({ code }) => errors.push(code) }))
  expect(errors).toEqual([])
  return found
}

/** What a browser finds in a page that includes the tag between two paragraphs. */
function included(article: Article): unknown {
  const elements = elementsOf(`<!doctype html><body><p>before</p>${toScriptTag(article)}<p>after</p></body>`)
  expect(elements.map(({ name }) => name)).toEqual(['p', 'script', 'p'])
  expect(elements[2]?.text).toBe('after')
  return JSON.parse(elements[1]?.text ?? '')
}

const HOSTILE = {
  'the end of a script': 'Mayor says </script><script>alert(1)</script>',
  'its end in another form': 'x</SCRIPT\t>y',
  'a comment that opens a script': '<!--<script>',
  'the end of a comment': '--><img src=x onerror=alert(1)>',
  'the end of a section': ']]>',
  quotes: `"It's" said the 'other' \\" one \\`,
  'line ends of JavaScript': 'one\u2028two\u2029three',
  'control characters': 'a\u0000b\u000bc\u001fd\r\ne',
  entities: '&lt;b&gt; &amp;amp; &#60;',
  'controls and non-characters': 'a\u007fb\u0085c\ufffed\u{1ffff}e',
  emoji: 'Ferry \u{1F6A2} is back \u{1F468}\u200d\u{1F469}\u200d\u{1F467}',
  'half a surrogate pair': 'cut \ud83d here and \udea2 there',
  'turns of direction': 'a\u202eb\u2066c\u2069 \u200f',
  'a headline of 100 kB': '</script>'.repeat(11_000),
}

describe('toScriptTag', () => {
  test.each(Object.entries(HOSTILE))('keeps %s inside the script', (_what, headline) => {
    const article = articleOf(headline, `${headline}\n\n${headline}`)
    expect(included(article)).toEqual(article)
  })

  test('writes nothing that HTML or JavaScript could take for an end', () => {
    expect(toScriptTag(articleOf('</script> & <!-- \u2028\u2029'))).toBe(
      '<script type="application/ld+json">' +
        '{"@context":"https://schema.org","@type":"NewsArticle",' +
        '"headline":"\\u003c/script\\u003e \\u0026 \\u003c!-- \\u2028\\u2029",' +
        '"articleBody":"The harbour was quiet.","wordCount":4,"timeRequired":"PT1M","version":1}' +
        '</script>\n',
    )
  })

  test('any text is read back as it was', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...Object.values(HOSTILE),
        '<',
        '</',
        'script',
        '>',
        '<!--',
        '-->',
        '\ud800',
        '\\u003c',
      ),
    )
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, text, (headline, body) => {
        const article = articleOf(headline, body)
        expect(included(article)).toEqual(article)
      }),
    )
  })
})

describe('toJsonLd', () => {
  test('writes any thing of schema.org, and nothing around it', () => {
    expect(toJsonLd({ '@type': 'Person', name: 'Ann <Bo>' })).toBe(
      '{"@type":"Person","name":"Ann \\u003cBo\\u003e"}',
    )
    expect(toScriptTag({ '@context': 'https://schema.org', '@type': 'Event', name: 'Fair' })).toBe(
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Event","name":"Fair"}</script>\n',
    )
  })

  test('the page stays UTF-8, whatever half of a letter a text was cut in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '\udfff', ''), (text, half) => {
        const json = toJsonLd(articleOf(text + half + text))
        expect(Buffer.from(json).toString()).toBe(json)
        expect(/\p{Surrogate}/u.test(json)).toBe(false)
      }),
    )
  })
})

test('what a browser loads is at most 1 kB, minified and compressed, and imports nothing', async () => {
  const path = join(import.meta.dirname, '../../pipeline/formats/script-tag.ts')
  const { code } = await transform(readFileSync(path, 'utf8'), {
    loader: 'ts',
    format: 'esm',
    minify: true,
    target: 'es2020',
  })
  expect(code).not.toMatch(/\bimport\b|\brequire\b/)
  expect(code).toMatch(/export\{/)
  expect(gzipSync(code).length).toBeLessThanOrEqual(1_000)
})
