import { daleChall } from 'dale-chall'

/** Tell whether a word is familiar to most pupils of the fourth grade. */
export type IsFamiliar = (word: string) => boolean

/**
 * Make the look-up of familiar English words: those on Dale and Chall's list of 3,000, and what their rules add to it.
 *
 * Plurals and possessives, `-s`, `-es`, `-ed`, `-ing`, `-er`, `-est` and `-ly` of a word on the list are familiar,
 * numbers in digits are, and so is a compound whose parts are. That proper names are familiar is for the caller to say,
 * who knows where in its sentence a word stands. Edgar Dale and Jeanne Chall, “A Formula for Predicting Readability:
 * Instructions”, Educational Research Bulletin 27 (1948); the list as revised in 1995.
 */
export function familiarWords(): IsFamiliar {
  const list: ReadonlySet<string> = new Set(daleChall)
  const isFamiliar = (word: string): boolean => {
    if (list.has(word) || /^\p{N}/u.test(word)) return true
    if (word.includes('-')) return word.split('-').every((part) => part !== '' && isFamiliar(part))
    return stemsOf(word).some((stem) => list.has(stem))
  }
  return (word) => isFamiliar(word.normalize().toLowerCase().replaceAll('’', "'"))
}

/** The words that an inflected one may come from. */
function stemsOf(word: string): string[] {
  const bare = word.replace(/'s?$/, '')
  const stems = bare === word ? [] : [bare]
  const [, stem = '', ending = ''] = /^(.{2,}?)(ies|ied|ier|iest|ily|es|s|ed|ing|er|est|ly)$/.exec(bare) ?? []
  if (stem === '') return stems
  if (ending.startsWith('i') && ending !== 'ing') return [...stems, `${stem}y`]
  stems.push(stem, `${stem}e`)
  // `gently` comes from `gentle`, `stopped` from `stop`.
  if (ending === 'ly') stems.push(`${stem}le`)
  if (/(.)\1$/.test(stem)) stems.push(stem.slice(0, -1))
  return stems
}
