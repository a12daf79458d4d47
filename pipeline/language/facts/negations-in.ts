import { primaryLanguage } from '../primary-language.js'
import type { Fact } from './fact.js'

/**
 * Words that deny, by language. Where two make one denial (`ne … pas`), the one that is never left out counts. A star
 * stands for any ending.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: 'not no never none nobody nothing nowhere neither nor without cannot',
  de: 'nicht kein* nie niemals niemand* nichts nirgends nirgendwo ohne weder',
  fr: 'pas jamais rien aucun* nul nulle ni sans non',
  es: 'no nunca jamás nadie nada ningún ninguno ninguna sin tampoco ni',
  it: 'non no mai nessun* niente nulla senza né neppure nemmeno neanche',
  nl: 'niet geen nooit niemand niets nergens zonder noch',
  pt: 'não nunca jamais ninguém nada nenhum* sem nem tampouco',
  ca: 'no mai ningú res cap sense tampoc ni',
  sv: 'inte ej icke aldrig ingen inget inga ingenting varken',
  da: 'ikke ej aldrig ingen intet hverken uden',
  nb: 'ikke ei aldri ingen intet ingenting verken uten',
  nn: 'ikkje ei aldri ingen inkje ingenting verken utan',
  pl: 'nie nigdy nikt nic żaden żadna żadne bez ani',
}
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu
/** `don’t`, `isn't`. */
const CONTRACTED = /n['’]t$/i

/**
 * Find the words that deny something, in the languages that they are known of. All have one key, as `did not` says what
 * `didn’t` does.
 */
export function negationsIn(text: string, language: string | undefined): Fact[] {
  const primary = primaryLanguage(language)
  const listed = WORDS[primary]?.split(' ')
  if (!listed) return []
  const whole = new Set(listed)
  const stems = listed.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }): Fact[] => {
    const lower = word.normalize('NFC').toLowerCase()
    const denies =
      whole.has(lower) ||
      stems.some((stem) => lower.startsWith(stem)) ||
      (primary === 'en' && CONTRACTED.test(lower))
    if (!denies) return []
    return [{ fact: 'negation', text: word, key: 'not', start: index, end: index + word.length }]
  })
}
