/** What became of one article in a build. */
export interface PublishedArticle {
  /** The article's identity. */
  readonly id: string
  /** The input's path. */
  readonly path: string
  /** With `check`, `built` is what would be. */
  readonly state: 'built' | 'unchanged' | 'failed' | 'withdrawn'
  readonly version?: number
}
