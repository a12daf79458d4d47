import { contentDigest } from '../edition/content-digest.js'
import { type Digested, digestedFiles } from '../edition/digested.js'
import type { Article } from '../model/article.js'
import type { Compiled, Held } from '../model/compiled.js'
import type { ArticleFile } from '../model/edition.js'
import type { Finding } from '../model/finding.js'
import { articleFiles } from './article-files.js'

/** What a source is to be published as, in bytes and plain data, which can cross from one thread to another. */
export type Prepared =
  | ({
      readonly ok: true
      readonly id: string
      readonly article: Article
      readonly contentDigest: string
      readonly namesUpdate: boolean
      readonly findings: readonly Finding[]
      /** The files of its first version. */
      readonly files: Readonly<Record<ArticleFile, Digested>>
    } & Held)
  | ({ readonly ok: false; readonly id: string; readonly findings: readonly Finding[] } & Held)

/** Write and digest what a compiled source is published as, if it is kept as its first version. */
export function prepare(compiled: Compiled): Prepared {
  if (!compiled.ok) return compiled
  const { evidence, readability, ...rest } = compiled
  const { article, findings } = rest
  return {
    ...rest,
    contentDigest: contentDigest(article),
    files: digestedFiles(articleFiles(article, { evidence, readability }, findings)),
  }
}
