import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { loadArticles } from '../../pipeline/integrations/astro/load-articles.js'
import type { LoaderContext, StoredEntry } from '../../pipeline/integrations/astro/loader-context.js'
import { QUAY, SWAN } from '../formats/played-articles.js'
import { writeOutput } from './write-output.js'

const folders: string[] = []
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presswright-astro-'))
  folders.push(folder)
})
afterAll(() => Promise.all(folders.map((one) => rm(one, { recursive: true }))))

/** A store as Astro has it: what has the digest that is stored already is not stored again. */
function playedContext() {
  const entries = new Map<string, StoredEntry>()
  const context: Pick<LoaderContext, 'store' | 'parseData'> = {
    store: {
      get: (id) => entries.get(id),
      set: (entry) => {
        if (entries.get(entry.id)?.digest === entry.digest) return false
        entries.set(entry.id, entry)
        return true
      },
      delete: (id) => entries.delete(id),
      keys: () => [...entries.keys()],
    },
    parseData: async ({ data }) => data,
  }
  return { entries, context }
}

test('stores each article with its paragraphs, and the digest that the catalogue tells', async () => {
  await writeOutput(folder, [{ id: 'trade/quay', article: QUAY }])
  const { entries, context } = playedContext()
  expect(await loadArticles(folder, context)).toEqual({ read: 1, removed: 0 })
  const { articles } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'))
  expect([...entries.values()]).toEqual([
    {
      id: 'trade/quay',
      data: QUAY,
      digest: articles[0].files['article.json'].integrity,
      rendered: {
        html: '<p>EAST QUAY (TNA) — Nothing moves.</p><p>“Not a box,” said a &lt;docker&gt; &amp; his friend.<br/>Not one. ]]&gt;</p>',
      },
    },
  ])
})

test('reads only what has changed, and removes what is published no more', async () => {
  const swan = { id: 'swan', article: SWAN }
  const quay = { id: 'quay', article: QUAY }
  const { entries, context } = playedContext()
  await writeOutput(folder, [swan, quay])
  await loadArticles(folder, context)
  const first = entries.get('quay')
  // Were it read, its digest would not be that of the catalogue.
  await writeFile(join(folder, 'latest/quay/article.json'), 'not read')
  expect(await loadArticles(folder, context)).toEqual({ read: 0, removed: 0 })
  const landed = { ...SWAN, headline: 'Swan lands again', version: 2 }
  await writeOutput(folder, [{ ...swan, article: landed }, quay, { id: 'third', article: SWAN }])
  await writeFile(join(folder, 'latest/quay/article.json'), 'not read')
  expect(await loadArticles(folder, context)).toEqual({ read: 2, removed: 0 })
  expect(entries.get('swan')?.data).toEqual(landed)
  expect(entries.get('quay')).toBe(first)
  await writeOutput(folder, [quay])
  expect(await loadArticles(folder, context)).toEqual({ read: 0, removed: 2 })
  expect([...entries.keys()]).toEqual(['quay'])
})

test('leaves the store as it was where a file is not what the catalogue tells', async () => {
  await writeOutput(folder, [{ id: 'swan', article: SWAN }])
  const { entries, context } = playedContext()
  await loadArticles(folder, context)
  await writeOutput(folder, [
    { id: 'quay', article: QUAY },
    { id: 'swan', article: { ...SWAN, version: 2 } },
  ])
  await writeFile(join(folder, 'latest/swan/article.json'), JSON.stringify(SWAN))
  await expect(loadArticles(folder, context)).rejects.toMatchObject({ code: 'FILE_CHANGED' })
  expect([...entries.values()].map(({ id, data }) => [id, data.version])).toEqual([['swan', 1]])
})

test('says where nothing is published', async () => {
  await expect(loadArticles(folder, playedContext().context)).rejects.toThrow(
    `No \`index.json\` in \`${folder}\`, expected the folder that \`presswright build\` wrote to`,
  )
})
