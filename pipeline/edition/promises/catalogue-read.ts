/** What `index.json` says of files, by their names. */
export type FilesRead = ReadonlyMap<string, { readonly size: number; readonly integrity: string }>

/** What `index.json` says of an article that is published. */
export interface ArticleEntry {
  readonly id: string
  readonly version: number
  readonly contentDigest: string
  readonly files: FilesRead
}

/** What `index.json` says of an article that was withdrawn. */
export interface WithdrawnEntry {
  readonly id: string
  readonly version: number
  readonly contentDigest: string
  readonly status: string
  /** In `withdrawn`. */
  readonly files: FilesRead
}

/** What `index.json` says of an article all of whose versions were removed. */
export interface PurgedEntry {
  readonly id: string
  /** The newest that there was. */
  readonly version: number
  readonly purged: true
}

export interface CatalogueRead {
  readonly articles: readonly ArticleEntry[]
  readonly withdrawn: readonly (WithdrawnEntry | PurgedEntry)[]
  /** Of all articles together, in `latest`. */
  readonly files: FilesRead
}
