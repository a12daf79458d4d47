import type { PathChange } from '../../adapters/watched-paths.js'

/** Milliseconds without a change after which one file is taken to be saved, and all else to have come to rest. */
const QUIET = { saved: 15, other: 100 }

/** Milliseconds after which what never comes to rest is built all the same. */
const LONGEST = 2_000

/** What changed since it was asked for last. */
export interface Changes {
  /** Absolute paths. */
  readonly paths: ReadonlySet<string>
  /** True where all is to be built anew. */
  readonly isAll: boolean
}

export interface ChangeQueue {
  readonly add: (change: PathChange) => void
  readonly addAll: () => void
  /** Keep changes that could not be built for the next time, without asking for it. */
  readonly putBack: (changes: Changes) => void
  /** Wait for changes, and until they have come to rest; undefined where the signal is given. */
  readonly next: (signal: AbortSignal | undefined) => Promise<Changes | undefined>
}

/** Gather changes while they come in bursts: one save of an editor, or a checkout of a thousand files, is one. */
export function changeQueue(): ChangeQueue {
  let paths = new Set<string>()
  let isAll = false
  /** Paths of which the last that was told is that they were saved. */
  const saved = new Set<string>()
  let isWoken = false
  let wake = () => {}

  const woken = () => {
    isWoken = true
    wake()
  }

  /** Wait to be woken; false where that took too long. */
  async function pause(milliseconds?: number): Promise<boolean> {
    if (isWoken) return true
    let timer: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      wake = resolve
      if (milliseconds !== undefined) timer = setTimeout(resolve, milliseconds)
    })
    clearTimeout(timer)
    return isWoken
  }

  async function gathered(signal: AbortSignal | undefined): Promise<Changes | undefined> {
    await pause()
    const end = performance.now() + LONGEST
    while (performance.now() < end && !signal?.aborted) {
      isWoken = false
      const quiet = paths.size === 1 && saved.size === 1 ? QUIET.saved : QUIET.other
      if (!(await pause(quiet))) break
    }
    if (signal?.aborted) return undefined
    const changes = { paths, isAll }
    paths = new Set()
    isAll = false
    isWoken = false
    saved.clear()
    return changes
  }

  return {
    add: ({ path, isSaved }) => {
      paths.add(path)
      if (isSaved) saved.add(path)
      else saved.delete(path)
      woken()
    },
    addAll: () => {
      isAll = true
      woken()
    },
    putBack: (changes) => {
      for (const path of changes.paths) paths.add(path)
      isAll ||= changes.isAll
    },
    next: async (signal) => {
      if (signal?.aborted) return undefined
      signal?.addEventListener('abort', woken, { once: true })
      try {
        return await gathered(signal)
      } finally {
        signal?.removeEventListener('abort', woken)
      }
    },
  }
}
