import { extname } from 'node:path'
import type { Source } from '../model/ports.js'
import { readRegular } from './read-regular.js'
import { settledStamp } from './stamp.js'
import { statIfThere } from './stat-if-there.js'

/** What the names of sidecars end in, in the place of the article's own extension. */
const ENDS = ['.silence.yml', '.silence.yaml']

/** Whether a path is that of a file which says what is silenced of an article, and so is none itself. */
export function isSidecar(path: string): boolean {
  return ENDS.some((end) => path.toLowerCase().endsWith(end))
}

/** The end of a sidecar's name, as it is written; nothing where the name is of none. */
export function sidecarEnd(path: string): string {
  const end = ENDS.find((one) => path.toLowerCase().endsWith(one)) ?? ''
  return path.slice(path.length - end.length)
}

/** Name the sidecars that a file can have: `vote.silence.yml` for `vote.txt`. */
export function sidecarPaths(path: string): string[] {
  const stem = path.slice(0, path.length - extname(path).length)
  return ENDS.map((end) => stem + end)
}

/**
 * Find which sidecars there are.
 *
 * @param paths Absolute.
 * @param shown Names a path as messages do.
 * @param now In milliseconds.
 */
export function sidecarsAmong(
  paths: readonly string[],
  shown: (path: string) => string,
  now: number,
): NonNullable<Source['sidecars']> {
  return paths.flatMap((path) => {
    const there = statIfThere(path)
    if (!there) return []
    return [
      { path: shown(path), size: there.size, stamp: settledStamp(there, now), read: () => readRegular(path) },
    ]
  })
}
