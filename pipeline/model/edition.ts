import type { Article } from './article.js'

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

/** One version of one article. */
export interface Edition {
  readonly version: number
  readonly article: Article
  /** `sha256-` and hexadecimal: what the article says, without its volatile properties. */
  readonly contentDigest: string
}

/** What `index.json` says of one article. */
export interface CatalogueEntry {
  readonly id: string
  readonly version: number
  readonly headline: string
  readonly datePublished?: string
  readonly dateModified?: string
  readonly url?: string
  /** Path of `article.json` below the output folder. */
  readonly path: string
  readonly contentDigest: string
  readonly files: Readonly<Record<string, { readonly size: number; readonly integrity: string }>>
}

export interface Catalogue {
  readonly articles: readonly CatalogueEntry[]
}
