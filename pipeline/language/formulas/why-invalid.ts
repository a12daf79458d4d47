import type { Counts, FormulaName } from '../../model/readability.js'
import { isEnglish } from '../is-english.js'
import { SMOG_SENTENCES } from './smog.js'
import { SPACHE_GRADE } from './spache.js'

/** Fewer words than this make every formula a guess. */
const LEAST_WORDS = 100
/** Share of a text from which on a formula tells more of those who are quoted than of who wrote it. */
const MUCH_QUOTED = 0.5
/** The scripts whose words are parted by blanks and written letter by letter, as LIX and RIX presume. */
const LIX_SCRIPTS: readonly string[] = ['Latn', 'Grek', 'Cyrl']

/** What a result is judged by. */
interface Measured {
  readonly counts: Counts
  readonly language: string | undefined
  readonly quotedShare: number
}

/** Say why a formula may not be asked of such a text; undefined where it may. */
export function whyInvalid(
  name: FormulaName,
  value: number,
  { counts: { words, sentences }, language, quotedShare }: Measured,
): string | undefined {
  if (words < LEAST_WORDS) return `A formula needs ${LEAST_WORDS} words, there ${are(words)}`
  if (name === 'smog' && sentences < SMOG_SENTENCES)
    return `SMOG needs ${SMOG_SENTENCES} sentences, there ${are(sentences)}`
  if (name === 'spache' && value >= SPACHE_GRADE + 1)
    return `Spache tells grades 1 to ${SPACHE_GRADE} apart, this text is above them`
  if ((name === 'lix' || name === 'rix') && language !== undefined && !isEnglish(language)) {
    const { script } = new Intl.Locale(language).maximize()
    if (script !== undefined && !LIX_SCRIPTS.includes(script))
      return `${name.toUpperCase()} needs Latin, Greek or Cyrillic script, there is ${script}`
  }
  if (quotedShare > MUCH_QUOTED)
    return `${Math.round(quotedShare * 100)} words in 100 are quoted, see what it is without quotations`
  return undefined
}

function are(count: number): string {
  return count === 1 ? 'is 1' : `are ${count}`
}
