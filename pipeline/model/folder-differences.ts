import type { Differences } from './differences.js'

/** What changed from one output folder to another, by the catalogues of both. */
export interface FolderDifferences {
  /** Paths as they were given. */
  readonly from: string
  readonly to: string
  /** In order of their identities, as all lists here. */
  readonly added: readonly ListedArticle[]
  readonly removed: readonly ListedArticle[]
  readonly changed: readonly Differences[]
  /** Number of articles that say the same in both. */
  readonly unchanged: number
}

/** An article that one folder has alone. */
export interface ListedArticle {
  readonly id: string
  readonly headline?: string
  readonly version?: number
  /** The newer folder says that it was taken away. */
  readonly withdrawn?: true
  /** Why it was. */
  readonly reason?: string
}
