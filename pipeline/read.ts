export { openPublished, type Published } from './adapters/read/open-published.js'
export { readArticle } from './adapters/read/read-article.js'
export { type PublishedArticle, readArticles } from './adapters/read/read-articles.js'
export { readCatalogue } from './adapters/read/read-catalogue.js'
export { readEntries } from './adapters/read/read-entries.js'
export { readEntry } from './adapters/read/read-entry.js'
export type { ReadArticleOptions } from './adapters/read/read-listed.js'
export { type ArticleVersion, readVersions } from './adapters/read/read-versions.js'
export type { Article, KillNotice } from './model/article.js'
export type {
  Catalogue,
  CatalogueEntry,
  EditionRecord,
  Entry,
  Status,
  WithdrawnEntry,
} from './model/edition.js'
export { OutputError } from './model/output-error.js'
export { ReadError, type ReadErrorCode } from './model/read-error.js'
