import { unified } from 'unified'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { describe, expect, test } from 'vitest'
import { blocksOf, piecesOf, textOfBlock } from '../../pipeline/model/tree.js'
import { parse } from '../../pipeline/stages/parse/index.js'
import { parseDocument } from '../../pipeline/stages/parse/parse-document.js'

function read(value: string | Uint8Array, path = 'story.txt') {
  const file = new VFile({ path, value })
  const tree = unified().use(parse).parse(file)
  return { file, blocks: blocksOf(tree) }
}

async function readMarkdown(value: string) {
  const file = new VFile({ path: 'ferry.md', value })
  const chain = unified().use(parse).use(parseDocument)
  return { file, blocks: blocksOf(await chain.run(chain.parse(file), file)) }
}

function failure(value: string | Uint8Array, path?: string): VFileMessage {
  try {
    read(value, path)
  } catch (error) {
    if (error instanceof VFileMessage) return error
    throw error
  }
  throw new Error('It did not fail')
}

describe('plain text', () => {
  test('is runs of lines, each line at its place', () => {
    const text = '\n\nHeadline\n\n  First line\r\nsecond line\f\nNext page'
    const { blocks } = read(text)
    expect(blocks.map((block) => piecesOf(block).map(({ value }) => value))).toEqual([
      ['Headline'],
      ['First line', 'second line'],
      ['Next page'],
    ])
    for (const { value, start, end } of blocks.flatMap(piecesOf)) expect(text.slice(start, end)).toBe(value)
    expect(blocks[1]?.position?.start).toEqual({ line: 5, column: 3, offset: text.indexOf('First') })
  })

  test('keeps its decoded text, so that places point into it', () => {
    const { file, blocks } = read(new Uint8Array(Buffer.from('\ufeffCafé\n\nSí.', 'utf16le')))
    expect(file.data.encoding).toBe('utf-16le')
    expect(String(file)).toBe('Café\n\nSí.')
    expect(blocks.map(textOfBlock)).toEqual(['Café', 'Sí.'])
  })

  test.each([
    ['', 'input-empty'],
    [' \n\t\r\n', 'input-blank'],
  ])('%j fails as %s', (text, rule) => {
    expect(failure(text).ruleId).toBe(rule)
  })

  test('binary data fails with what it is', () => {
    const message = failure(new TextEncoder().encode('GIF89a …'))
    expect(message.reason).toBe('Unexpected binary data (a GIF image), expected text')
  })
})

describe('Markdown', () => {
  const text = [
    '---',
    'title: "Ferry: the last trip"',
    'author:',
    '  - Ana Brandt',
    '  - Jo *de* Wit',
    'date: 2024-05-31T08:00:00+02:00',
    '---',
    '',
    '## What now',
    '',
    'The *ferry* stops,',
    'says the [owner](https://example.org) &amp; crew. ![boat](boat.jpg)',
    '',
    '- First',
    '- Second one',
    '',
    '3. Third',
    '',
    '> “We are sorry.”',
    '',
    '<div>no text</div>',
    '',
    '***',
  ].join('\n')

  test('becomes blocks with a role, without its marks', async () => {
    const { blocks } = await readMarkdown(text)
    expect(blocks.map((block) => [block.data?.role, textOfBlock(block).trim()])).toEqual([
      ['subheading', 'What now'],
      ['paragraph', 'The ferry stops, says the owner & crew.'],
      ['listItem', '• First'],
      ['listItem', '• Second one'],
      ['listItem', '3. Third'],
      ['quotation', '“We are sorry.”'],
    ])
  })

  test('parts lines whose every end is a hard one, and joins those of a paragraph that has one among soft ones', async () => {
    const verse = 'The boat is *gone*,  \nthe quay is bare,\\\nthe gulls look on.'
    const prose = 'The ferry stops\nat noon,  \nsays the owner.'
    const { blocks } = await readMarkdown(`${verse}\n\n${prose}`)
    expect(blocks.map((block) => textOfBlock(block).trim())).toEqual([
      'The boat is gone,',
      'the quay is bare,',
      'the gulls look on.',
      'The ferry stops at noon, says the owner.',
    ])
  })

  test('gives each value of the front matter its place', () => {
    const { file } = read(text, 'ferry.md')
    const values = file.data.frontMatter ?? []
    expect(values.map(({ key, value, piece }) => [key, value, text.slice(piece.start, piece.end)])).toEqual([
      ['title', 'Ferry: the last trip', '"Ferry: the last trip"'],
      ['author', 'Ana Brandt', 'Ana Brandt'],
      ['author', 'Jo *de* Wit', 'Jo *de* Wit'],
      ['date', '2024-05-31T08:00:00+02:00', '2024-05-31T08:00:00+02:00'],
    ])
  })

  test.each([
    ['---\ntitle: [a\n---\n\nText', 'front-matter-invalid'],
    ['---\ntitle: a\n\nText without an end', 'front-matter-invalid'],
    [`---\na: ${'['.repeat(5000)}\n---\n\nText`, 'front-matter-invalid'],
    ['---\na: &x 1\nb: *x\n---\n\nText', 'front-matter-invalid'],
    ['---\n- a\n- b\n---\n\nText', 'front-matter-invalid'],
  ])('%j fails with a place', (value, rule) => {
    const message = failure(value, 'x.md')
    expect(message.ruleId).toBe(rule)
    expect(message.line).toBeGreaterThan(0)
  })

  test('a rule on the first line is no front matter', async () => {
    const { blocks } = await readMarkdown('---\n\nText\n')
    expect(blocks.map(textOfBlock)).toEqual(['Text'])
  })
})
