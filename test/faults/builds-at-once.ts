import { deepEqual } from 'node:assert/strict'
import { join } from 'node:path'
import { archived, inventoryOf } from '../edition/check-archive.js'
import { article, articles, putTexts } from './articles.js'
import type { Ground } from './ground.js'
import { type Ended, startBuild } from './start-build.js'
import { treeOf } from './tree.js'
import { checkInShell, wholeFaults } from './whole-faults.js'

/**
 * Let several make versions of one and the same article at the same time: none is lost, and none is another's.
 *
 * @param builders How many there are.
 * @param turns How many versions each makes, one after the other.
 * @returns How many versions there are in the end.
 */
export async function versionsAtOnce(ground: Ground, builders: number, turns: number): Promise<number> {
  const { folder, tell } = ground
  const output = join(folder, 'output')
  let made = 0

  async function builder(name: number): Promise<string[]> {
    const input = join(folder, `builder-${name}`)
    const told: string[] = []
    for (let turn = 1; turn <= turns; turn += 1) {
      told.push(`at ${turn} past the hour of pilot ${name}`)
      putTexts(input, { 'item.md': article('of all', told.at(-1) ?? '') })
      endedWell(await startBuild({ main: ground.main, input, output }).ended)
      made += 1
      if (made % 40 === 0) tell(`${made} versions of one article`)
    }
    return told
  }

  const told = await Promise.all(Array.from({ length: builders }, (_, name) => builder(name)))
  deepEqual(wholeFaults(output), [])
  checkInShell(output)
  const tree = treeOf(output)
  const { inventory } = inventoryOf(tree, 'presswright:item')
  const names = Array.from({ length: builders * turns }, (_, at) => `v${at + 1}`)
  deepEqual(Object.keys(inventory.versions), names)
  const texts = names.map((version) => {
    const { articleBody }: { articleBody: string } = JSON.parse(
      archived(tree, 'presswright:item', version, 'article.json'),
    )
    return /left (.+), a little late/.exec(articleBody)?.[1]
  })
  deepEqual([...texts].sort(), told.flat().sort())
  // What one builder makes after another it also publishes after it.
  for (const own of told)
    deepEqual(
      texts.filter((text) => text !== undefined && own.includes(text)),
      own,
    )
  return names.length
}

/**
 * Let several build articles of their own at the same time: the catalogue has them all.
 *
 * @returns How many articles it has.
 */
export async function articlesAtOnce(ground: Ground, builders: number, size: number): Promise<number> {
  const { folder, main } = ground
  const output = join(folder, 'output')
  const inputs = Array.from({ length: builders }, (_, name) => join(folder, `input-${name}`))
  for (const [name, input] of inputs.entries()) {
    const own = Object.entries(articles(size, `from pier ${name}`))
    putTexts(input, Object.fromEntries(own.map(([path, text]) => [`of-${name}/${path}`, text])))
  }
  for (const ended of await Promise.all(inputs.map((input) => startBuild({ main, input, output }).ended)))
    endedWell(ended)
  deepEqual(wholeFaults(output), [])
  checkInShell(output)
  const tree = treeOf(output)
  const { articles: entries }: { articles: { id: string; version: number }[] } = JSON.parse(
    Buffer.from(tree.get('index.json') ?? []).toString(),
  )
  const ids = inputs.flatMap((_, name) =>
    Object.keys(articles(size, '')).map((path) => `of-${name}/${path.replace(/\.md$/, '')}`),
  )
  deepEqual(
    entries.map(({ id }) => id),
    ids.sort(),
  )
  return entries.length
}

/** Others may be waited for here, and nothing else may be said to be wrong. */
function endedWell({ exitCode, err }: Ended): void {
  if (exitCode !== 0) throw new Error(`A build ended with ${exitCode}: ${err}`)
}
