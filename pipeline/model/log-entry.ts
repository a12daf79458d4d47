import type { ChangeKind } from './differences.js'

/** What stands in an article's history. */
export type LogEntry = VersionEntry | PurgeEntry

/** All versions up to one were removed for good. */
export interface PurgeEntry {
  /** The newest version that was removed. */
  readonly version: number
  /** When, ISO 8601. */
  readonly created: string
  readonly kind: 'purge'
  readonly reason?: string
  readonly user?: { readonly name: string; readonly address?: string }
}

/** One version of an article that is kept. */
export interface VersionEntry {
  readonly version: number
  /** When it was kept, ISO 8601. */
  readonly created: string
  /** What changed against the version before; `first` has none before it. */
  readonly kind: ChangeKind | 'first'
  /** Why it is of that kind, a clause each. */
  readonly reasons: readonly string[]
  /** Of the body against the version before; all of it in the first. */
  readonly words: { readonly added: number; readonly removed: number }
  readonly paragraphs: number
  readonly contentDigest: string
  /** Absent where the archive has none, as it may. */
  readonly message?: string
  readonly user?: { readonly name: string; readonly address?: string }
  /** What the version says of itself, `usable`, `withheld`, `canceled`; absent where it does not. */
  readonly status?: string
  /** Why it is of that status. */
  readonly reason?: string
}
