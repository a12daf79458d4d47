import type { Stats } from 'node:fs'

/** Milliseconds within which a file can change again and show the same times. */
const GRAIN = 2_000

/** Tell one state of a file from another without reading it: by size, inode, and the times of its content and its inode. */
export function stampOf({ size, ino, mtimeMs, ctimeMs }: Stats): string {
  return `${size} ${ino} ${mtimeMs} ${ctimeMs}`
}

/**
 * The same, but empty where the file is so new that it may change and look the same.
 *
 * @param now In milliseconds.
 */
export function settledStamp(stats: Stats, now: number): string {
  return Math.max(stats.mtimeMs, stats.ctimeMs) > now - GRAIN ? '' : stampOf(stats)
}
