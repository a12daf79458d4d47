import type { NewsArticle, WithContext } from 'schema-dts'

/** The types of news article that the text itself can announce. */
export type ArticleType =
  | 'NewsArticle'
  | 'AnalysisNewsArticle'
  | 'OpinionNewsArticle'
  | 'ReportageNewsArticle'
  | 'ReviewNewsArticle'

export type Author =
  | { '@type': 'Person'; name: string; jobTitle?: string }
  | { '@type': 'Organization'; name: string; url?: string }

export interface Publisher {
  '@type': 'NewsMediaOrganization'
  name: string
  url?: string
  logo?: { '@type': 'ImageObject'; url: string }
}

export interface Picture {
  '@type': 'ImageObject'
  url?: string
  caption?: string
  creditText?: string
}

export interface ReadingLevel {
  '@type': 'AlignmentObject'
  alignmentType: 'readingLevel'
  /** The formula's name. */
  educationalFramework: string
  /** Its value, one decimal. */
  targetName: string
}

/**
 * The article that Presswright publishes: the closed profile of schema.org's NewsArticle that
 * `schemas/news-article.schema.json` describes. An absent property is one that the source does not hold.
 */
export interface Article {
  '@context': 'https://schema.org'
  '@type': ArticleType
  '@id'?: string
  headline: string
  alternativeHeadline?: string
  description?: string
  author?: Author[]
  contributor?: Author[]
  translator?: Author[]
  /** People only, as schema.org has it. */
  editor?: Extract<Author, { '@type': 'Person' }>[]
  /** ISO 8601 with the precision of the source: a day, or an instant with its offset. */
  datePublished?: string
  dateModified?: string
  dateline?: string
  /** Where the dateline says that the story was written. */
  locationCreated?: { '@type': 'Place'; name: string }
  /** The agency that the dateline names. */
  sourceOrganization?: { '@type': 'Organization'; name: string }
  inLanguage?: string
  articleSection?: string
  keywords?: string[]
  /** Paragraphs parted by one blank line. */
  articleBody: string
  wordCount: number
  /** ISO 8601 duration, whole minutes. */
  timeRequired: string
  educationalAlignment?: ReadingLevel[]
  url?: string
  mainEntityOfPage?: string
  /** Addresses, and what the text says of its pictures. */
  image?: (string | Picture)[]
  isAccessibleForFree?: boolean
  publisher?: Publisher
  copyrightHolder?: { '@type': 'Organization'; name: string }
  license?: string
  copyrightNotice?: string
  correction?: { '@type': 'CorrectionComment'; text: string }[]
  /** Counts up from 1 with each change of content. */
  version: number
}

/** What is left of an article that was killed: enough to know which one it was, and nothing of what it said. */
export interface KillNotice
  extends Pick<
    Article,
    | '@context'
    | '@type'
    | 'headline'
    | 'datePublished'
    | 'inLanguage'
    | 'url'
    | 'mainEntityOfPage'
    | 'publisher'
    | 'version'
  > {
  creativeWorkStatus: 'canceled'
}

/** Holds `Article` and `KillNotice` to schema.org's vocabulary: a property that it does not know fails to compile. */
export type SchemaOrgArticle = Article | KillNotice extends WithContext<NewsArticle> ? Article : never
