import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articlePage } from '../../../pipeline/formats/page/article-page.js'
import { anyArticle, QUAY, SWAN } from '../played-articles.js'
import { heldByMarkup } from '../read-xml.js'
import { htmlElements } from './html-elements.js'

describe('articlePage', () => {
  const { elements, errors } = htmlElements(articlePage(QUAY))
  const textOf = (name: string) => elements.filter((one) => one.name === name).map(({ text }) => text)

  test('is HTML without an error', () => {
    // `<br/>` of XML is `<br>` to HTML, and no other element is written so.
    expect(errors).toEqual([])
    expect(articlePage(QUAY)).toMatch(
      /^<!doctype html>\n<html lang="en-GB" dir="ltr">\n<head>\n<meta charset="utf-8"\/>/,
    )
  })

  test('shows what the article says, in order', () => {
    const article = elements.slice(elements.findIndex(({ name }) => name === 'article') + 1)
    expect(
      article.map(({ name, attributes, text }) => [
        name,
        attributes.class ?? attributes.datetime,
        text.trim(),
      ]),
    ).toEqual([
      ['header', undefined, expect.any(String)],
      ['p', 'kicker', 'Trade'],
      ['h1', undefined, 'Quay & crane: why <em>nothing</em> moves'],
      ['p', 'deck', 'A port waits'],
      ['p', 'standfirst', 'The crane at Quay 4 has stood still for 11 days.'],
      ['p', 'byline', 'Ada Quill, Data desk'],
      ['a', undefined, 'Data desk'],
      ['p', 'dates', '2024-05-09 16:30 UTC+02:00 · 2024-05-10 08:00 UTC'],
      ['time', '2024-05-09T16:30:00+02:00', '2024-05-09 16:30 UTC+02:00'],
      ['time', '2024-05-10T08:00:00Z', '2024-05-10 08:00 UTC'],
      ['figure', undefined, 'The crane Photo: Ed Orr'],
      ['img', undefined, ''],
      ['figcaption', undefined, 'The crane Photo: Ed Orr'],
      ['figure', undefined, ''],
      ['img', undefined, ''],
      ['p', undefined, 'EAST QUAY (TNA) — Nothing moves.'],
      ['p', undefined, '“Not a box,” said a <docker> & his friend.Not one. ]]>'],
      ['br', undefined, ''],
      ['aside', 'correction', 'The crane stood for 11 days, not 12.'],
      ['p', undefined, 'The crane stood for 11 days, not 12.'],
      ['footer', undefined, expect.any(String)],
      ['p', undefined, '© 2024 Gull Press'],
      ['p', undefined, 'https://example.org/licence'],
      ['a', undefined, 'https://example.org/licence'],
      ['p', undefined, 'The Gull'],
      ['a', undefined, 'The Gull'],
    ])
  })

  test('tells machines the same', () => {
    expect(textOf('title')).toEqual([QUAY.headline])
    expect(textOf('script').map((json) => JSON.parse(json))).toEqual([QUAY])
    expect(elements.filter(({ name }) => name === 'link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'canonical', href: 'https://example.org/news/trade/quay' },
    ])
    const named = elements.filter(({ attributes }) => attributes.name?.match(/^(author|description)$/))
    expect(named.map(({ attributes }) => attributes.content)).toEqual([
      QUAY.description,
      'Ada Quill, Data desk',
    ])
    expect(
      elements.filter(({ attributes }) => 'itemscope' in attributes || 'itemprop' in attributes),
    ).toEqual([])
  })

  test('does not say twice what the lead says', () => {
    const page = htmlElements(articlePage({ ...SWAN, description: 'It landed.' }))
    expect(page.elements.filter(({ attributes }) => attributes.class === 'standfirst')).toEqual([])
  })

  test.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ur', 'rtl'],
    ['de', 'ltr'],
    ['zh', 'ltr'],
    [undefined, 'auto'],
    ['no_tag!', 'auto'],
  ])('of an article in %s is written %s', (inLanguage, dir) => {
    const page = articlePage({ ...SWAN, ...(inLanguage !== undefined && { inLanguage }) })
    expect(/<html[^>]* dir="(\w+)"/.exec(page)?.[1]).toBe(dir)
  })

  test('no link runs what it leads to', () => {
    const page = articlePage({
      ...SWAN,
      license: 'javascript:alert(1)',
      author: [{ '@type': 'Organization', name: 'Desk', url: 'javascript:alert(2)' }],
      image: ['javascript:alert(3)'],
    })
    const links = htmlElements(page).elements.flatMap(({ attributes }) => [attributes.href, attributes.src])
    expect(links.filter((one) => one?.startsWith('javascript:'))).toEqual([])
  })

  test('of any article has the same elements, and its texts', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const page = htmlElements(articlePage(article))
        const texts = (name: string) =>
          page.elements.filter((one) => one.name === name).map(({ text }) => text)
        expect(page.errors).toEqual([])
        expect(texts('h1')).toEqual([heldByMarkup(article.headline)])
        expect(texts('script').map((json) => JSON.parse(json))).toEqual([article])
        const known =
          /^(html|head|meta|title|link|script|style|body|article|header|p|h1|a|time|figure|img|figcaption|br|aside|footer|#.*)$/
        expect(page.elements.filter(({ name }) => !known.test(name))).toEqual([])
      }),
    )
  })
})
