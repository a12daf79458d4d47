import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const ROOT = join(import.meta.dirname, '..')
const DOORS = {
  presswright: 'dist/pipeline/index.js',
  'presswright/read': 'dist/pipeline/read.js',
  'presswright/script': 'dist/pipeline/formats/script-tag.js',
} as const

/** Run the README's example of a door from the repository's folder, and give what it makes. */
async function madeBy(door: keyof typeof DOORS, names: readonly string[]): Promise<Record<string, unknown>> {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8')
  const example = [...readme.matchAll(/^```js\n([\s\S]*?)^```$/gm)].find(([, code]) =>
    code?.includes(`'${door}'`),
  )
  const code = example?.[1] ?? ''
  const folder = await mkdtemp(join(tmpdir(), 'presswright-readme-'))
  try {
    const path = join(folder, 'example.mjs')
    const address = pathToFileURL(join(ROOT, DOORS[door])).href
    const print = `process.stdout.write(JSON.stringify({ ${names.join(', ')} }))`
    await writeFile(path, `${code.replace(door, address)}\n${print}\n`)
    const { stdout } = await run(process.execPath, [path], { cwd: ROOT, maxBuffer: 2 ** 26 })
    return JSON.parse(stdout)
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('the example of `presswright/read` reads the samples', async () => {
  const { article, versions, first } = await madeBy('presswright/read', ['article', 'versions', 'first'])
  expect(article).toMatchObject({ '@type': 'NewsArticle', articleBody: expect.stringContaining('\n\n') })
  expect(versions).toMatchObject([{ version: 1 }])
  expect(first).toEqual(article)
})

test('the example of `presswright/script` writes what it says', async () => {
  const { tag, json } = await madeBy('presswright/script', ['tag', 'json'])
  expect(json).toBe('{"@context":"https://schema.org","@type":"Event","name":"Fair \\u003c/script\\u003e"}')
  expect(tag).toBe(`<script type="application/ld+json">${json}</script>\n`)
})

test('the example of `presswright` checks, validates and compares the samples', async () => {
  const { articles, written, counts, change } = await madeBy('presswright', [
    'articles',
    'written',
    'counts',
    'change',
  ])
  expect(articles).toContainEqual(
    expect.objectContaining({
      id: 'local/ferry-rescue',
      path: 'input/local/ferry-rescue.txt',
      state: 'unchanged',
    }),
  )
  expect(written).toEqual([])
  expect(counts).toMatchObject({ error: 0 })
  expect(change).toMatchObject({ kind: 'article', differences: { article: 'politics/boil-water-inquiry' } })
})
