import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ndJson } from '../../pipeline/formats/nd-json.js'
import type { Article } from '../../pipeline/model/article.js'
import { anyArticle, QUAY, SWAN } from './played-articles.js'

async function textOf(articles: readonly Article[]): Promise<string> {
  let text = ''
  for await (const piece of ndJson(articles)) text += piece
  return text
}

test('writes an article a line, in the order given', async () => {
  const lines = (await textOf([SWAN, QUAY])).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map((line) => JSON.parse(line))).toEqual([SWAN, QUAY])
})

test('gives pieces of whole lines, none of them all', async () => {
  const long = { ...SWAN, articleBody: 'It landed. '.repeat(2_000) }
  const pieces: string[] = []
  for await (const piece of ndJson(Array(10).fill(long))) pieces.push(piece)
  expect(pieces.length).toBe(4)
  for (const piece of pieces) expect(piece).toMatch(/^\{.*\}\n$/s)
  expect(pieces.join('')).toBe(`${JSON.stringify(long)}\n`.repeat(10))
})

test('no text breaks a line', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyArticle, { maxLength: 3 }), async (articles) => {
      const lines = (await textOf(articles)).split(/\r\n|[\n\r]/)
      expect(lines.slice(0, -1).map((line) => JSON.parse(line))).toEqual(articles)
    }),
  )
})
