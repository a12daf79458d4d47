import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { measureLines } from '../pipeline/cli/measure-lines.js'
import { messages, messageUrl } from '../pipeline/model/messages.js'
import { measurer } from '../pipeline/pipeline.js'
import { spawned } from './cli/spawned.js'

const ROOT = join(import.meta.dirname, '..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')

test('every message has its heading, and its address leads there', () => {
  const headings = [...README.matchAll(/^#### `(.+)`$/gm)].map(([, id]) => id)
  expect(headings).toEqual([...Object.keys(messages), 'readability'])
  expect(messageUrl('input-empty')).toMatch(/#input-empty$/)
})

test.each(Object.entries(messages))('%s has the severity that its heading says', (id, { severity }) => {
  const name = { error: 'Error', warning: 'Warning', info: 'Remark' }[severity]
  expect(README).toMatch(new RegExp(`^#### \`${id}\`\\n\\n${name}\\.`, 'm'))
})

test('the chapters stand in the order in which a stranger asks', () => {
  expect([...README.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual([
    'When to use it',
    'When not to use it',
    'Two commands',
    'What goes in, what comes out',
    'Command line',
    'Configuration',
    'API',
    'Outputs',
    'Messages',
    'Limits',
    'Compatibility',
    'Security',
    'Contributing',
    'Licence',
  ])
})

test.each([
  ['text', 'input/local/ferry-rescue.txt'],
  ['json', 'output/latest/local/ferry-rescue/article.json'],
])('the example in %s is real', (language, path) => {
  const [, example = ''] =
    new RegExp(`<td valign="top">\\n\\n\`\`\`${language}\\n([^]+?)\`\`\``).exec(README) ?? []
  const source = readFileSync(join(ROOT, path), 'utf8')
  const pieces = example.split(/\s*…\s*/).filter((piece) => piece !== '')
  expect(pieces.length).toBeGreaterThan(2)
  let from = 0
  for (const piece of pieces) {
    // What follows a cut in a string is the string's own end.
    const text = piece.replace(/^",\n?/, '')
    const at = source.indexOf(text, from)
    expect([text, at >= from]).toEqual([text, true])
    from = at
  }
})

test('the table of `measure` is what it prints', async () => {
  const path = 'input/business/cold-storage-results.txt'
  const [, shown = ''] =
    /^```\n(input\/business\/cold-storage-results\.txt: [\s\S]*?)^```$/m.exec(README) ?? []
  const measured = await measurer()({ path, name: 'a', bytes: readFileSync(join(ROOT, path)) })
  if (!measured.ok) throw new Error('The sample was not measured')
  const printed = measureLines(path, measured, (_tone, text) => text).split('\n')
  const lines = shown.trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(8)
  expect(lines.filter((line) => line !== '…' && !printed.includes(line))).toEqual([])
})

test.each(['diff', 'log'])(
  'what `presswright %s` tells of the corrected sample is what it prints',
  async (command) => {
    const said = `\`presswright ${command} politics/boil-water-inquiry\`:\n\n\`\`\`\n`
    const example = README.slice(README.indexOf(said) + said.length).split('```', 1)[0] ?? ''
    const { exitCode, out } = await spawned(ROOT, [command, 'politics/boil-water-inquiry'])
    expect(exitCode).toBe(0)
    let from = 0
    for (const piece of example.split(/^…\n/m)) {
      const at = out.indexOf(piece.trim(), from)
      expect([piece, at >= from]).toEqual([piece, true])
      from = at + piece.trim().length
    }
  },
)

test('the page of the corrected sample is the one that is pictured', async () => {
  const { out } = await spawned(ROOT, ['diff', 'politics/boil-water-inquiry', '--format', 'html'])
  expect(out).toBe(readFileSync(join(ROOT, 'test/pages/boil-water-inquiry.html'), 'utf8'))
})
