import type { Article } from '../model/article.js'
import type { CatalogueEntry, Edition } from '../model/edition.js'
import type { FormatFile } from '../model/formats.js'

/** A version of an article, and when it and the first were kept; ISO 8601. */
export interface Made {
  readonly id: string
  readonly edition: Edition
  readonly created: string
  readonly firstCreated: string
}

/** How to write what the archive does not keep, as it follows from what it does. */
export interface AlsoWritten {
  /** Write an article's files by their names: for `latest/ARTICLE` where it is usable, else for `withdrawn/ARTICLE`. */
  readonly ofArticle: (made: Made) => Readonly<Partial<Record<FormatFile, string>>>
  /**
   * Write the files of all articles together by their names in `latest`.
   *
   * @param entries Give all articles that are published, shard by shard, as often as it is asked.
   * @param read Read an article that is published; undefined where a build that only checks has not written it.
   */
  readonly ofSite: (
    entries: () => AsyncIterable<CatalogueEntry>,
    read: (entry: CatalogueEntry) => Promise<Article | undefined>,
  ) => Promise<ReadonlyMap<string, SiteContent>>
}

/** What a file of all articles together holds; in pieces, as often as it is asked, where it grows with the articles. */
export type SiteContent = string | (() => AsyncIterable<string>)
