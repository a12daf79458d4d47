import type { User } from '../model/edition.js'
import type { Severity } from '../model/finding.js'
import type { Clock } from '../model/ports.js'
import type { Trust } from '../model/trust.js'
import type { BaselineOptions } from './baseline/open-baseline.js'
import type { ConfigurationOptions } from './configuration-of.js'

/** What a build is made of; all of it has a default. */
export interface BuildOptions extends ConfigurationOptions, BaselineOptions {
  /** Absolute path of the folder that all other paths are relative to; that of the process. */
  readonly cwd?: string
  /** Files, folders and globs; `['input']`. */
  readonly inputs?: readonly string[]
  /** Folder to build into; `output`. */
  readonly output?: string
  /** Write nothing; tell what would change. */
  readonly check?: boolean
  /** Withdraw articles whose input is gone from a folder that is built. */
  readonly prune?: boolean
  /**
   * A commit, as git takes it; only what changed since then is built, or all where a file of configuration did. Of a
   * configuration in memory git knows nothing.
   */
  readonly since?: string
  /** Threads to compile in, from 1; as many as the machine has processors. A handful of articles takes one. */
  readonly threads?: number
  /**
   * By what an input is taken for what the last build published, so that it is not built: `stat`, `content`, or `nothing`,
   * which builds all. Without it nothing is remembered.
   */
  readonly trust?: Trust
  /** File that keeps what a build knew for the next; in the project's folder for caches, else the user's. */
  readonly cache?: string
  /** What weighs less is counted and not told; `info`. */
  readonly least?: Severity
  /** Digest each article as a graph too, for the catalogue; else what the configuration says. */
  readonly graphDigest?: boolean
  /** Why there are new versions, and who makes them; else what the configuration says, else git. */
  readonly message?: string
  readonly user?: User
  /** When new versions are made; the machine's clock, or SOURCE_DATE_EPOCH of the process's environment. */
  readonly clock?: Clock
  /**
   * Ends the build between two articles, or while it waits; the promise then rejects with the signal's reason. What was
   * begun to be written is written to its end.
   */
  readonly signal?: AbortSignal
  /** Called once with what `since` chose, in words. */
  readonly onChoice?: (said: string) => void
  /** Called after each article that was read and compiled. */
  readonly onProgress?: (done: number, total: number) => void
  /** Called once where another build writes to the output folder, which is waited for. */
  readonly onWait?: (holder: string) => void
}
