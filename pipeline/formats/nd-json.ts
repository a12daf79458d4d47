import type { Article } from '../model/article.js'

/**
 * Write articles as lines of JSON, one a line, in the order given. No text can break a line: JSON writes its ends as
 * `\n`.
 *
 * Source: https://github.com/ndjson/ndjson-spec
 */
export function ndJson(articles: readonly Article[]): string {
  return articles.map((article) => `${JSON.stringify(article)}\n`).join('')
}
