/** What the index says of files, by their names. */
export type FilesRead = ReadonlyMap<string, { readonly size: number; readonly integrity: string }>

/** What the index says of an article that is published. */
export interface ArticleEntry {
  readonly id: string
  readonly version: number
  readonly contentDigest: string
  readonly files: FilesRead
}

/** What the index says of an article that was withdrawn. */
export interface WithdrawnEntry {
  readonly id: string
  readonly version: number
  readonly contentDigest: string
  readonly status: string
  /** In `withdrawn`. */
  readonly files: FilesRead
}

/** What the index says of an article all of whose versions were removed. */
export interface PurgedEntry {
  readonly id: string
  /** The newest that there was. */
  readonly version: number
  readonly purged: true
}

export type EntryRead = ArticleEntry | WithdrawnEntry | PurgedEntry

/** `index.json`, or one of the shards that it names. */
export interface CatalogueRead {
  readonly articles: readonly ArticleEntry[]
  readonly withdrawn: readonly (WithdrawnEntry | PurgedEntry)[]
  /** How many entries are there, those that are not understood too. */
  readonly counts: { readonly articles: number; readonly withdrawn: number }
}

/** What `index.json` says of a shard. */
export interface ShardRead {
  readonly path: string
  readonly articles: number
  readonly withdrawn: number
  readonly size: number
  readonly integrity: string
}

/** The index of an output folder, of which one file is held at a time. */
export interface IndexRead {
  /** Of all articles together, in `latest`. */
  readonly files: FilesRead
  /** Read all entries. */
  readonly entries: () => AsyncGenerator<EntryRead>
  /** Whether all files could be read of which the entries were asked for last. */
  readonly isWhole: () => boolean
}
