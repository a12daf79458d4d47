import type { Version } from '../../../pipeline/edition/differences/index.js'
import { differences } from '../../../pipeline/edition/differences/index.js'
import type { Differences } from '../../../pipeline/model/differences.js'

export type Json = Readonly<Record<string, unknown>>

/** A version of an article with these paragraphs. */
export function versionOf(paragraphs: readonly string[], more: Json = {}, name = 'v1'): Version {
  return {
    name,
    article: {
      '@type': 'NewsArticle',
      headline: 'The ferry stops at the end of May',
      inLanguage: 'en',
      dateModified: '2024-05-09',
      articleBody: paragraphs.join('\n\n'),
      ...more,
    },
  }
}

/** Hold paragraphs against others, each with what else its version says. */
export function told(
  from: readonly string[],
  to: readonly string[],
  older: Json = {},
  newer: Json = {},
): Differences {
  return differences('ferry', versionOf(from, older), versionOf(to, newer, 'v2'))
}

/** Write what became of each paragraph, `edited 2>3`, for short expectations. */
export function kindsOf({ paragraphs }: Differences): string[] {
  return paragraphs.map((change) => {
    const from = 'from' in change ? [change.from].flat().join('+') : ''
    const to = 'to' in change ? [change.to].flat().join('+') : ''
    return change.kind === 'same' ? 'same' : `${change.kind} ${from}>${to}`
  })
}

/** Write the edited sentences as `It was {old|new}.`. */
export function sentencesOf({ paragraphs }: Differences): string[] {
  return paragraphs.flatMap((change) =>
    'sentences' in change
      ? change.sentences.map((sentence) => {
          if ('text' in sentence) return `${sentence.kind}: ${sentence.text}`
          const text = sentence.words.map((run) => {
            if (run.kind === 'same') return run.text
            return run.kind === 'added' ? `{+${run.text}+}` : `{-${run.text}-}`
          })
          return `${sentence.cosmetic ? 'cosmetic' : sentence.kind}: ${text.join('')}`
        })
      : [],
  )
}
