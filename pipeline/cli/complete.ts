import { resolve } from 'node:path'
import type { Command } from 'commander'
import { nodeOutputFolder } from '../adapters/node-output-folder.js'
import { openCatalogue } from '../edition/catalogue-reader.js'
import { candidates } from './completion/candidates.js'
import type { Surroundings } from './surroundings.js'

/**
 * Tell on standard output what can stand where the cursor is: a line each, with a tab before what it means, then
 * `:files` or `:folders` where the shell is to add its own.
 */
export async function complete(
  root: Command,
  words: readonly string[],
  { cwd, stdout }: Surroundings,
): Promise<void> {
  const { words: found, paths } = await candidates(root, words, (output) => articlesOf(resolve(cwd, output)))
  // A line break would part one candidate into two, and what a shell does with control characters nobody knows.
  const sound = found.filter(({ value }) => !/\p{Cc}/u.test(value))
  stdout.write(sound.map(({ value, description }) => `${value}\t${description}\n`).join(''))
  if (paths) stdout.write(`:${paths}\n`)
}

/** Nobody is told of a folder that cannot be read while a line is typed. */
async function articlesOf(output: string): Promise<ReadonlyMap<string, number>> {
  const articles = new Map<string, number>()
  try {
    const catalogue = await openCatalogue(nodeOutputFolder(output))
    if (catalogue) for await (const { id, version } of catalogue.entries()) articles.set(id, version)
  } catch {
    // What was read so far is better than nothing.
  }
  return articles
}
