import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Source } from '../model/ports.js'
import { readRegular } from './read-regular.js'

/** What the names of sidecars end in, in the place of the article's own extension. */
const ENDS = ['.silence.yml', '.silence.yaml']

/** Whether a path is that of a file which says what is silenced of an article, and so is none itself. */
export function isSidecar(path: string): boolean {
  return ENDS.some((end) => path.toLowerCase().endsWith(end))
}

/** Name the sidecars that a file can have: `vote.silence.yml` for `vote.txt`. */
export function sidecarPaths(path: string): string[] {
  const stem = path.slice(0, path.length - extname(path).length)
  return ENDS.map((end) => stem + end)
}

/**
 * Find the sidecars that a file has.
 *
 * @param path Absolute.
 * @param shown Names a path as messages do.
 */
export async function sidecarsOf(
  path: string,
  shown: (path: string) => string,
): Promise<Pick<Source, 'sidecars'>> {
  const there = await Promise.all(
    sidecarPaths(path).map(async (one) => {
      const found = await stat(one).catch(() => undefined)
      return found ? [{ path: shown(one), size: found.size, read: () => readRegular(one) }] : []
    }),
  )
  const sidecars = there.flat()
  return sidecars.length > 0 ? { sidecars } : {}
}
