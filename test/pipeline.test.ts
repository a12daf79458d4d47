import type { Root } from 'nlcst'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { pipeline } from '../pipeline/index.js'
import { articleFrom } from './compiled.js'

const TEXT = `The footbridge over the Arrel opens again

By Nora Quist

9 May 2024

The footbridge over the Arrel opened again on Thursday after four months of repairs, and the first to cross it was a dog.

Its owner had waited at the barrier since six in the morning. She said that the dog had waited since January.
`

test('the chain gives the article as JSON-LD', async () => {
  const file = await pipeline().process(new VFile({ path: 'bridge.txt', value: TEXT }))
  expect(JSON.parse(String(file))).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'The footbridge over the Arrel opens again',
    author: [{ '@type': 'Person', name: 'Nora Quist' }],
    datePublished: '2024-05-09',
    version: 1,
  })
})

test('a plugin of one’s own sees the tree, the file’s data and places in the source', async () => {
  const places: unknown[] = []
  const findDogs = () => (tree: Root, file: VFile) => {
    for (const paragraph of tree.children) {
      if (paragraph.type !== 'ParagraphNode') continue
      for (const sentence of paragraph.children) {
        if (sentence.type !== 'SentenceNode') continue
        for (const word of sentence.children) {
          if (word.type !== 'WordNode' || word.children[0]?.value !== 'dog') continue
          places.push(word.position?.start.line)
          file.message('A dog in the news', { place: word.position, ruleId: 'dog', source: 'house-style' })
        }
      }
    }
    places.push(file.data.article?.headline)
  }
  const file = await pipeline()
    .use(findDogs)
    .process(new VFile({ path: 'bridge.txt', value: TEXT }))

  expect(places).toEqual([7, 9, 'The footbridge over the Arrel opens again'])
  expect(file.messages.filter(({ source }) => source === 'house-style').map(String)).toEqual([
    'bridge.txt:7:118-7:121: A dog in the news',
    'bridge.txt:9:81-9:84: A dog in the news',
  ])
})

test('what the rules say of an article has its layer, its pointer, and its place in the source', async () => {
  const { findings } = await articleFrom(
    'The footbridge opens again\n\nBy Nora Quist\n9 May 2024\n\nThe footbridge over the Arrel opened again on Thursday, after four months of repairs.\n',
  )
  expect(findings.find(({ rule }) => rule === 'google/author-url')).toEqual({
    file: 'input/town/bridge.txt',
    line: 3,
    column: 4,
    severity: 'info',
    rule: 'google/author-url',
    message: 'No `url` or `sameAs` of the author, which Google recommends to tell one from another',
    layer: 'google',
    pointer: '/author/0',
    url: 'https://unpkg.com/presswright/schemas/rules.md#google/author-url',
  })
})
