import type { Article } from '../model/article.js'
import type { Compiled } from '../model/compiled.js'
import type { ArticleFiles } from '../model/edition.js'
import type { Finding } from '../model/finding.js'
import { toScriptTag } from './script-tag.js'

/** Write the files that are published for an article, each a line end at its end. */
export function articleFiles(
  article: Article,
  { readability, evidence }: Compiled & { readonly ok: true },
  findings: readonly Finding[],
): ArticleFiles {
  return {
    'article.json': toJson(article),
    'article.html': toScriptTag(article),
    'readability.json': toJson(readability),
    'evidence.json': toJson(evidence),
    'validation.json': toJson({ findings }),
  }
}

/** Write JSON as it is published: two blanks of indent. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
