import { describe, expect, test } from 'vitest'
import { toScriptTag } from '../../pipeline/formats/script-tag.js'
import { halvedArticles, hostileArticles } from './hostile-articles.js'
import { readPage } from './read-page.js'

const articles = [...hostileArticles(), ...halvedArticles()]

test('no two have one name', () => {
  expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length)
})

describe('a tag that is included as it is', () => {
  test.each(articles)('$id', ({ article, expected }) => {
    const page = readPage(`<!doctype html><title>x</title>${toScriptTag(article)}<p>after</p>`)
    expect(page.jsonLd).toEqual([expected])
    expect(page.others).toEqual([])
    expect(page.textsOf('p')).toEqual(['after'])
  })
})

test('a key that names a prototype stays a key', () => {
  const { article, expected } = articles.find(({ id }) => id === 'hostile/shape-prototype') ?? {}
  for (const one of [article, expected]) expect(Object.keys(one ?? {})).toContain('__proto__')
})
