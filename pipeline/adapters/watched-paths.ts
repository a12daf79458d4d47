import type { Stats } from 'node:fs'
import type { FSWatcher } from 'chokidar'

export interface PathChange {
  /** Absolute. */
  readonly path: string
  /** True where a file that was there before has other content; not where it is new, gone, empty or no file. */
  readonly isSaved: boolean
}

export interface WatchedPathsOptions {
  /** What is not looked at, and nothing below it; what it is may not be known yet. */
  readonly isIgnored: (path: string, isFile: boolean) => boolean
  /** How many folders deep; all without it. */
  readonly depth?: number
  readonly onChange: (change: PathChange) => void
  /** Called where the system refuses to watch something. */
  readonly onError: (error: unknown) => void
}

export interface WatchedPaths {
  readonly close: () => Promise<void>
}

/**
 * Watch files, and folders with all that is below them; one that is not there is waited for. A file that is replaced by
 * another, as editors save, is changed once.
 *
 * @param paths Absolute.
 * @returns When all that is there now is watched; nothing is told of it.
 */
export async function watchedPaths(
  paths: readonly string[],
  { isIgnored, depth, onChange, onError }: WatchedPathsOptions,
): Promise<WatchedPaths> {
  const { watch } = await import('chokidar')
  const watcher: FSWatcher = watch([...paths], {
    ignoreInitial: true,
    alwaysStat: true,
    ignored: (path, stats) => isIgnored(path, stats?.isFile() ?? false),
    ...(depth !== undefined && { depth }),
  })
  const saved = (path: string, stats?: Stats) =>
    // What is empty may have been emptied to be written anew.
    onChange({ path, isSaved: stats !== undefined && stats.size > 0 })
  const other = (path: string) => onChange({ path, isSaved: false })
  watcher.on('change', saved)
  for (const event of ['add', 'unlink', 'addDir', 'unlinkDir'] as const) watcher.on(event, other)
  watcher.on('error', onError)
  await new Promise<void>((resolve) => watcher.once('ready', resolve))
  return { close: () => watcher.close() }
}
