import type { Version } from '../../edition/differences/index.js'
import type { Described } from '../../formats/differences/described.js'
import type { Differences } from '../../model/differences.js'

/** Tell what changed from one version of an article to another. */
export type Compare = (article: string, from: Version, to: Version) => Differences

/** Tell it with what both articles are called and which languages they are in. */
export function described(compare: Compare, article: string, from: Version, to: Version): Described {
  return { differences: compare(article, from, to), from: textOf(from), to: textOf(to) }
}

function textOf({ article: { headline, inLanguage } }: Version): Described['from'] {
  return {
    ...(typeof headline === 'string' && { headline }),
    ...(typeof inLanguage === 'string' && { language: inLanguage }),
  }
}
