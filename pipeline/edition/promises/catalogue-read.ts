/** What `index.json` says of an article that is published. */
export interface ArticleEntry {
  readonly id: string
  readonly version: number
  readonly contentDigest: string
  /** By name. */
  readonly files: ReadonlyMap<string, { readonly size: number; readonly integrity: string }>
}

/** What `index.json` says of an article that was withdrawn. */
export interface WithdrawnEntry {
  readonly id: string
  readonly version: number
  readonly contentDigest: string
  readonly status: string
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
}
