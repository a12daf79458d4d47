import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compiler } from '../pipeline/pipeline.js'
import { wrapped } from './wrapped.js'

const compile = compiler({ language: 'en' })

const WORDS =
  'the a river bridge dog town mayor of to and in that was had over under after before slowly never once harbour ferry boats planks rain winter council voted money spent nobody asked again crossed waited barrier morning evening owner said it she they with without across far near old new wooden narrow Arrel Amundsen Thursday'.split(
    ' ',
  )

const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 28 }).map((words) => {
  const text = words.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
})
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '))
const body = fc.array(paragraph, { minLength: 3, maxLength: 14 })

/** What a page puts between paragraphs. */
const BOXES = [
  ['Get our newsletter', 'All of it by noon', 'Subscribe now'],
  [],
  ['Related story', 'Who pays for the quay'],
  ['Getty Images', 'Two hundred people waited at the pier'],
  ['In depth: The last crane'],
  ['Share', 'Save', '412'],
]

const LAYOUTS: Record<string, (paragraphs: readonly string[], width: number) => string> = {
  'blank lines between paragraphs': (paragraphs) => paragraphs.join('\n\n'),
  'a paragraph a line': (paragraphs) => paragraphs.join('\n'),
  'hard-wrapped': (paragraphs, width) => paragraphs.map((text) => wrapped(text, width)).join('\n\n'),
  'hard-wrapped and indented': (paragraphs, width) =>
    paragraphs.map((text) => wrapped(text, width, '    ')).join('\n'),
  'double-spaced': (paragraphs, width) =>
    paragraphs.map((text) => wrapped(text, width).replaceAll('\n', '\n\n')).join('\n\n\n'),
  'copied from a page': (paragraphs) =>
    paragraphs.flatMap((text, i) => [text, ...(BOXES[i % BOXES.length] ?? [])]).join('\n\n'),
  'page-broken': (paragraphs, width) =>
    paragraphs.map((text, i) => wrapped(text, width) + (i % 3 === 2 ? `\n\n${i}\n\f` : '')).join('\n\n'),
}

/** The words of a text, sorted, so that one that is lost or doubled shows. */
function sortedWords(...texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []).sort()
}

test.each(Object.entries(LAYOUTS))(
  '%s: no word is lost or doubled without an entry in the evidence',
  async (_, render) => {
    await fc.assert(
      fc.asyncProperty(body, fc.integer({ min: 50, max: 80 }), async (paragraphs, width) => {
        const head = 'Footbridge opens again after a long wait'
        const source = `${head}\n\nBy Nora Quist\n\n9 May 2024\n\n${render(paragraphs, width)}\n`
        const bytes = Buffer.from(source)
        const compiled = await compile({ path: 'input/bridge.txt', name: 'bridge', bytes })
        if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings))
        const { article, evidence } = compiled
        expect(article.headline).toBe(head)
        const dropped = evidence.dropped.map(({ text }) => text)
        const accounted = sortedWords(
          article.headline,
          'By Nora Quist',
          '9 May 2024',
          article.articleBody,
          ...dropped,
        )
        expect(accounted).toEqual(sortedWords(source))
      }),
      { numRuns: 100 },
    )
  },
)
