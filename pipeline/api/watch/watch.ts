import { dirname, relative, resolve, sep } from 'node:path'
import { configurationFiles } from '../../adapters/find-configuration.js'
import { isArticleFile, watchRoots } from '../../adapters/input-sources.js'
import { isSidecar } from '../../adapters/sidecars.js'
import { watchedPaths } from '../../adapters/watched-paths.js'
import { UsageError } from '../../model/usage-error.js'
import type { BuildReport } from '../build.js'
import type { BuildOptions } from '../build-options.js'
import { prepareBuild } from '../prepare-build.js'
import { type ChangeQueue, type Changes, changeQueue } from './change-queue.js'
import { fileLooks } from './file-looks.js'
import type { Newsroom } from './newsroom.js'
import { signatures } from './signatures.js'

/** What is asked of single builds. */
type OfOneBuild = 'check' | 'configuration' | 'since' | 'onChoice' | 'baseline' | 'baselineUpdate' | 'threads'

export interface WatchOptions extends Omit<BuildOptions, OfOneBuild> {
  /** Called after each build that there was something to do for, the first one too. */
  readonly onBuild?: (report: WatchReport) => void | Promise<void>
  /** Called where a build could not be done; it is done with the next change. */
  readonly onFailure?: (error: unknown) => void
}

export interface WatchReport extends BuildReport {
  /** From when the changes had come to rest until they were published. */
  readonly milliseconds: number
}

/** Everything, to begin with. */
const ALL: Changes = { paths: new Set(), isAll: true }

/**
 * Build, and build again what a change of an input, of the file beside it that silences findings, or of the configuration
 * touches, until the signal is given: then the promise is kept. All is compiled in the thread that watches.
 *
 * What goes wrong with one build is handed to `onFailure`, and the watch goes on.
 *
 * A folder that has no article yet is waited for.
 *
 * @throws {UsageError} where an input is not there at first, or SOURCE_DATE_EPOCH is no time.
 */
export async function watch(options: WatchOptions = {}): Promise<void> {
  const { signal, onBuild, onFailure } = options
  const queue = changeQueue()
  const looks = fileLooks(queue)
  const watched = await watchAll(options, queue)
  let room: Newsroom | undefined
  try {
    for (let changes: Changes | undefined = ALL, isFirst = true; changes; isFirst = false) {
      const start = performance.now()
      try {
        changes = await looks.news(changes)
        if (changes.isAll || !room) {
          await room?.close()
          room = await openNewsroom(options)
          changes = ALL
        }
        const report = await room.build(changes)
        void looks.again(changes)
        if (report) await onBuild?.({ ...report, milliseconds: performance.now() - start })
      } catch (error) {
        if (signal?.aborted) return
        if (isFirst && error instanceof UsageError) throw error
        looks.forget(changes)
        queue.putBack(changes)
        onFailure?.(error)
      }
      changes = await queue.next(signal)
    }
  } finally {
    await Promise.all([room?.close(), ...watched.map(({ close }) => close())])
  }
}

async function openNewsroom(options: WatchOptions): Promise<Newsroom> {
  const prepared = await prepareBuild(options, true)
  const { newsroom } = await import('./newsroom.js')
  return newsroom(prepared, signatures(options, prepared))
}

/** Watch the inputs, but not what is built from them, and the places where a configuration can be. */
async function watchAll(options: WatchOptions, queue: ChangeQueue) {
  const { inputs = ['input'], config, onFailure } = options
  const cwd = resolve(options.cwd ?? '.')
  const output = resolve(cwd, options.output ?? 'output')
  const onError = (error: unknown) => onFailure?.(error)
  const { folders, files, isGlob } = await watchRoots(inputs, cwd)
  const roots = [...folders, ...files]
  const isIgnored = (path: string, isFile: boolean) => {
    if (files.includes(path)) return false
    if (path === output || path.startsWith(output + sep)) return true
    const root = folders.find((folder) => path === folder || path.startsWith(folder + sep))
    if (
      root !== undefined &&
      relative(root, path)
        .split(sep)
        .some((part) => part.startsWith('.'))
    )
      return true
    return isFile && !isGlob && !isArticleFile(path) && !isSidecar(path)
  }
  const configurations = configurationFiles({ cwd, ...(config !== undefined && { file: config }) })
  const places = [...new Set(configurations.map((path) => dirname(path)))]
  return [
    await watchedPaths(roots, { isIgnored, onChange: queue.add, onError }),
    await watchedPaths(places, {
      depth: 0,
      isIgnored: (path) => !places.includes(path) && !configurations.includes(path),
      onChange: ({ path }) => {
        if (configurations.includes(path)) queue.addAll()
      },
      onError,
    }),
  ]
}
