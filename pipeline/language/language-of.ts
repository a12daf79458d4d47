import { francAll } from 'franc-min'

/** Characters that detection looks at; more cost time and change nothing. */
const SAMPLE = 400
/** Fewer letters than this tell nothing. */
const LEAST = 60
/** The runner-up's share of the winner's score at which the two cannot be told apart. */
const CLOSEST = 0.98

/** Tell a text's language as a BCP 47 tag, or undefined where that is not sure. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE)
  if (sample.replace(/[^\p{L}]/gu, '').length < LEAST) return undefined
  const [best, second] = francAll(sample)
  if (!best || best[0] === 'und' || (second && second[1] >= CLOSEST)) return undefined
  return Intl.getCanonicalLocales(best[0])[0]
}
