import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ndJson } from '../../pipeline/formats/nd-json.js'
import { anyArticle, QUAY, SWAN } from './played-articles.js'

test('writes an article a line, in the order given', () => {
  const lines = ndJson([SWAN, QUAY]).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map((line) => JSON.parse(line))).toEqual([SWAN, QUAY])
})

test('no text breaks a line', () => {
  fc.assert(
    fc.property(fc.array(anyArticle, { maxLength: 3 }), (articles) => {
      const lines = ndJson(articles).split(/\r\n|[\n\r]/)
      expect(lines.slice(0, -1).map((line) => JSON.parse(line))).toEqual(articles)
    }),
  )
})
