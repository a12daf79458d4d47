import type { Article } from '../model/article.js'

/** Characters of a piece, so that few pieces are written and none is large. */
const PIECE = 64_000

/**
 * Write articles as lines of JSON, one a line, in the order given, in pieces of whole lines. No text can break a line:
 * JSON writes its ends as `\n`.
 *
 * Source: https://github.com/ndjson/ndjson-spec
 */
export async function* ndJson(articles: AsyncIterable<Article> | Iterable<Article>): AsyncGenerator<string> {
  let lines: string[] = []
  let characters = 0
  for await (const article of articles) {
    const line = `${JSON.stringify(article)}\n`
    lines.push(line)
    characters += line.length
    if (characters < PIECE) continue
    yield lines.join('')
    lines = []
    characters = 0
  }
  if (lines.length > 0) yield lines.join('')
}
