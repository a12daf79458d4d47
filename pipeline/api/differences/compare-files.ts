import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Version } from '../../edition/differences/index.js'
import { isReadability } from '../../edition/is-readability.js'
import type { Described } from '../../formats/differences/described.js'
import { printable } from '../../language/printable.js'
import type { Readability } from '../../model/readability.js'
import { UsageError } from '../../model/usage-error.js'
import { type Compare, described } from './compare.js'
import { readArticle } from './read-article.js'

/** The most bytes that are read as one article. */
const MOST = 50_000_000

/**
 * Hold two files of JSON against each other. Of one that is called `article.json` the `readability.json` beside it counts
 * too.
 *
 * @throws {UsageError} where one cannot be read, or is no JSON object.
 */
export async function compareFiles(
  from: string,
  to: string,
  cwd: string,
  compare: Compare,
): Promise<Described> {
  const [older, newer] = await Promise.all([fileVersion(from, cwd), fileVersion(to, cwd)])
  return described(compare, from, older, newer)
}

async function fileVersion(name: string, cwd: string): Promise<Version> {
  const path = resolve(cwd, name)
  const article = readArticle(await bytesOf(path, name), name)
  const readability = basename(path) === 'article.json' ? await readabilityBeside(path) : undefined
  return { name, article, ...(readability && { readability }) }
}

async function bytesOf(path: string, name: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size <= MOST) return await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new UsageError(`\`${printable(name)}\` cannot be read${code}`, { cause: error })
  }
  throw new UsageError(
    `\`${printable(name)}\` has more than ${MOST.toLocaleString('en')} bytes, expected at most that many`,
  )
}

async function readabilityBeside(path: string): Promise<Readability | undefined> {
  const beside = join(dirname(path), 'readability.json')
  const there = await stat(beside).catch(() => undefined)
  if (!there?.isFile()) return undefined
  const readability = readArticle(await bytesOf(beside, beside), beside)
  return isReadability(readability) ? readability : undefined
}
