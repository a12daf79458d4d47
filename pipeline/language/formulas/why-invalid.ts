import type { Counts, FormulaName } from '../../model/readability.js'
import { SMOG_SENTENCES } from './smog.js'

/** Fewer words than this make every formula a guess. */
const LEAST_WORDS = 100
/** The scripts whose words are parted by blanks and written letter by letter, as LIX presumes. */
const LIX_SCRIPTS: readonly string[] = ['Latn', 'Grek', 'Cyrl']

/** Say why a formula may not be asked of such a text; undefined where it may. */
export function whyInvalid(
  name: FormulaName,
  { words, sentences }: Counts,
  language: string | undefined,
): string | undefined {
  if (words < LEAST_WORDS) return `A formula needs ${LEAST_WORDS} words, there ${are(words)}`
  if (name === 'smog' && sentences < SMOG_SENTENCES)
    return `SMOG needs ${SMOG_SENTENCES} sentences, there ${are(sentences)}`
  if (name === 'lix' && language !== undefined) {
    const { script } = new Intl.Locale(language).maximize()
    if (script !== undefined && !LIX_SCRIPTS.includes(script))
      return `LIX needs Latin, Greek or Cyrillic script, there is ${script}`
  }
  return undefined
}

function are(count: number): string {
  return count === 1 ? 'is 1' : `are ${count}`
}
