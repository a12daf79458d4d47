import type { Described } from '../../formats/differences/described.js'
import type { Differences } from '../../model/differences.js'
import type { Readability } from '../../model/readability.js'

/** One of two versions that are held against each other. */
export interface ComparedVersion {
  /** `v2`, or a path. */
  readonly name: string
  readonly version?: number
  /** ISO 8601. */
  readonly created?: string
  readonly article: Readonly<Record<string, unknown>>
  readonly readability?: Readability
}

/** Tell what changed from one version of an article to another. */
export type Compare = (article: string, from: ComparedVersion, to: ComparedVersion) => Differences

/** Tell it with what both articles are called and which languages they are in. */
export function described(
  compare: Compare,
  article: string,
  from: ComparedVersion,
  to: ComparedVersion,
): Described {
  return { differences: compare(article, from, to), from: textOf(from), to: textOf(to) }
}

function textOf({ article: { headline, inLanguage } }: ComparedVersion): Described['from'] {
  return {
    ...(typeof headline === 'string' && { headline }),
    ...(typeof inLanguage === 'string' && { language: inLanguage }),
  }
}
