import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { HostileArticle } from './hostile-articles.js'
import { writeOutput } from './write-output.js'

const SAMPLES = resolve(import.meta.dirname, '../../output')

/** An output folder to build a site from, and what its pages have to say. */
export interface SiteOutput {
  readonly folder: string
  readonly expected: ReadonlyMap<string, unknown>
  readonly remove: () => Promise<void>
}

/** Make an output folder of the samples, as `presswright build` has written them, and of hostile articles. */
export async function siteOutput(hostile: readonly HostileArticle[]): Promise<SiteOutput> {
  const folder = await mkdtemp(join(tmpdir(), 'presswright-site-'))
  await cp(join(SAMPLES, 'latest'), join(folder, 'latest'), { recursive: true })
  await writeOutput(folder, hostile)
  const path = join(folder, 'index.json')
  const samples = JSON.parse(await readFile(join(SAMPLES, 'index.json'), 'utf8'))
  const { articles } = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify({ articles: [...samples.articles, ...articles] }))
  const expected = new Map<string, unknown>(hostile.map(({ id, expected }) => [id, expected]))
  for (const { id, path } of samples.articles) {
    expected.set(id, JSON.parse(await readFile(join(folder, path), 'utf8')))
  }
  return { folder, expected, remove: () => rm(folder, { recursive: true }) }
}
