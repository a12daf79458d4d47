import type { Sharding } from '../edition/sharding.js'
import type { Compiled, RawText } from '../model/compiled.js'
import type { Configuration } from '../model/configuration.js'
import type { Signature } from '../model/edition.js'
import type { Finding, Severity } from '../model/finding.js'
import type { Clock, OutputFolder, Source } from '../model/ports.js'
import type { PublishedArticle } from '../model/published-article.js'
import type { ManifestStore } from './manifest.js'
import type { Identify } from './read-inputs.js'
import type { Unlisted } from './told.js'

export interface PublishOptions {
  readonly sources: readonly Source[]
  readonly output: OutputFolder
  readonly clock: Clock
  readonly configuration?: Configuration
  /** Write nothing; report what would change. */
  readonly check?: boolean
  /**
   * Folders, as the sources' paths name them, that the sources are all of: an article that was built from a file in one
   * of them and has no source any more is reported.
   */
  readonly folders?: readonly string[]
  /** What was chosen, where the sources are not all that there are; other articles stay as they are. */
  readonly selection?: Selection
  /** Withdraw what would be reported. */
  readonly prune?: boolean
  /** Digest each article as a graph too, for the catalogue; that is slow. */
  readonly graphDigest?: boolean
  readonly onProgress?: (done: number, total: number) => void
  /** Say who makes new versions, and why; asked once, and only where there are any. */
  readonly signature?: () => Promise<Signature>
  /** Called once where another build writes to the output folder, which is waited for. */
  readonly onWait?: (holder: string) => void
  /** Threads to compile in, from 1; one is enough for a handful of articles, however many there may be. */
  readonly threads?: number
  /**
   * Ends the build between two articles, or while it waits; the promise then rejects with its reason. What was begun to be
   * written is written to its end, and is in the catalogue.
   */
  readonly signal?: AbortSignal
  /** What weighs less is counted and not told; `info`. */
  readonly least?: Severity
  /** Keeps what this build knows for the next one, and knows what the last one did. */
  readonly manifest?: ManifestStore
  /** Tell the identity that a text gives itself; undefined where it gives none. The front matter's unless another is given. */
  readonly identify?: Identify
  /** When the catalogue is parted, where a test has it otherwise. */
  readonly sharding?: Sharding
  /** How one raw text becomes an article; the whole pipeline unless another is given. */
  readonly compile?: (source: RawText) => Promise<Compiled>
}

export interface Selection {
  /** Inputs that are there and were not chosen. */
  readonly others: readonly Source[]
  /** Whether an input that is gone would have been chosen, by its path as messages name it. */
  readonly includes: (path: string) => boolean
}

export interface PublishReport {
  readonly articles: readonly PublishedArticle[]
  readonly findings: readonly Finding[]
  /** Paths below the output folder that were written or, with `check`, would be; of very many, the first. */
  readonly written: readonly string[]
  /** Remarks that were counted alone. */
  readonly unlisted: Unlisted
  /** Inputs that were taken for what they were in the last build. */
  readonly skipped: number
}
