import type { Article, KillNotice } from './article.js'

/** The files that are published for each article, in the order in which they are written. */
export const ARTICLE_FILES = [
  'article.json',
  'article.html',
  'readability.json',
  'evidence.json',
  'validation.json',
] as const
export type ArticleFile = (typeof ARTICLE_FILES)[number]
export type ArticleFiles = Readonly<Record<ArticleFile, string>>

/**
 * Whether an article may be shown, in the words of IPTC's `pubstatus`: `withheld` is kept but not published, `canceled`
 * was killed and must not be used any more.
 */
export const STATUSES = ['usable', 'withheld', 'canceled'] as const
export type Status = (typeof STATUSES)[number]

/** What `edition.json` of each archived version says about it. */
export interface EditionRecord {
  /** The article's identity. */
  readonly id: string
  readonly version: number
  readonly status: Status
  /** Why it is not usable. */
  readonly reason?: string
  /** True where all versions were removed for good; this record is what is left. */
  readonly purged?: true
  /** `sha256-` and hexadecimal: what the article says, without its volatile properties; absent where it was purged. */
  readonly contentDigest?: string
}

/** One version of one article. */
export interface Edition {
  readonly version: number
  readonly status: Status
  readonly reason?: string
  readonly article: Article | KillNotice
  readonly contentDigest: string
}

/** Who and why, for the record that the archive keeps of a version. */
export interface Signature {
  /** Without one, what happened is told in a word or two. */
  readonly message?: string | undefined
  readonly user?: User | undefined
}

export interface User {
  readonly name: string
  /** A URI: `mailto:desk@example.org`, or the address of a page. */
  readonly address: string
}

/** What `index.json` says of one article. */
export interface CatalogueEntry {
  readonly id: string
  readonly version: number
  readonly headline: string
  readonly datePublished?: string
  readonly dateModified?: string
  readonly url?: string
  /** Path of the input, as messages name it. */
  readonly source: string
  /** Path of `article.json` below the output folder. */
  readonly path: string
  readonly contentDigest: string
  /** `sha256-` and hexadecimal over the RDFC-1.0 form of `article.json`; only where it was asked for. */
  readonly graphDigest?: string
  readonly files: FileEntries
}

/** What `index.json` says of files, by their names. */
export type FileEntries = Readonly<Record<string, FileEntry>>

export interface FileEntry {
  /** Of a file that a format of the configuration writes. */
  readonly mediaType?: string
  /** In bytes. */
  readonly size: number
  /** SHA-512 in the form of subresource integrity. */
  readonly integrity: string
}

/** What `index.json` says of an article that is not to be shown. */
export interface WithdrawnEntry extends EditionRecord {
  readonly status: Exclude<Status, 'usable'>
  /** Path of the input that it was built from, as messages name it. */
  readonly source?: string
  /** Files in `withdrawn/ARTICLE`, which tell others that it is not to be used. */
  readonly files?: FileEntries
}

/** What the catalogue says of one article, whether it may be shown or not. */
export type Entry = CatalogueEntry | WithdrawnEntry

export interface Catalogue {
  readonly articles: readonly CatalogueEntry[]
  /** Absent where there are none. */
  readonly withdrawn?: readonly WithdrawnEntry[]
  /** Files in `latest` that are of all articles together. */
  readonly files?: FileEntries | undefined
}

/** A file that holds a part of the catalogue, in the form of the whole without `files`. */
export interface Shard {
  /** `index/HEX.json`: the articles whose identity's SHA-256 begins with these digits. */
  readonly path: string
  /** How many articles it has, and how many withdrawn ones. */
  readonly articles: number
  readonly withdrawn: number
  /** In bytes. */
  readonly size: number
  /** SHA-512 in the form of subresource integrity. */
  readonly integrity: string
}

/** What `index.json` holds where the catalogue is too large for one file. */
export interface ShardedCatalogue {
  /** In order of their paths; all digits have the same number, and a shard that would be empty is left out. */
  readonly shards: readonly Shard[]
  readonly files?: FileEntries | undefined
}
