import { toJson } from '../language/json/to-json.js'
import type { Article } from '../model/article.js'
import type { Compiled } from '../model/compiled.js'
import type { ArticleFiles } from '../model/edition.js'
import type { Evidence, PropertyEvidence } from '../model/evidence.js'
import type { Finding } from '../model/finding.js'
import { toScriptTag } from './script-tag.js'

/** Write the files that are published for an article, each a line end at its end. */
export function articleFiles(
  article: Article,
  { readability, evidence }: Pick<Compiled & { readonly ok: true }, 'readability' | 'evidence'>,
  findings: readonly Finding[],
): ArticleFiles {
  return {
    ...shownFiles(article),
    'readability.json': toJson(readability),
    'evidence.json': toJson(evidenceOf(article, evidence)),
    'validation.json': toJson({ findings }),
  }
}

/** Write the files that are made of the article alone. */
export function shownFiles(article: Article): Pick<ArticleFiles, 'article.json' | 'article.html'> {
  return { 'article.json': toJson(article), 'article.html': toScriptTag(article) }
}

/** Tell in the evidence the truth about a time of modification that was kept from the version before. */
export function evidenceOf({ dateModified = '' }: Article, evidence: Evidence): Evidence {
  const properties = evidence.properties.map((property): PropertyEvidence => {
    if (property.pointer !== '/dateModified' || property.value === dateModified) return property
    const { pointer } = property
    const rule = 'date-modified/kept-from-version-before'
    return { pointer, value: dateModified, rule, confidence: 1, from: 'derived', places: [], steps: [] }
  })
  return { ...evidence, properties }
}
