/** Who publishes the articles of a feed or a sitemap, and where. */
export interface Site {
  /** The publisher's name. */
  readonly name: string
  /** Absolute address of the home page. */
  readonly home: string
  readonly description?: string
  /** Absolute address of the logo. */
  readonly logo?: string
  /** BCP 47 tag of what most articles are written in. */
  readonly language?: string
  /** Absolute address of the feed that is written, where it is known. */
  readonly self?: string
}
