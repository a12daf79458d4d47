import { daleChall } from 'dale-chall'

/** Tell whether a word is on Dale and Chall's list of 3,000, or a regular inflection of one that is. */
export type IsFamiliar = (word: string) => boolean

/**
 * Make the look-up of familiar words, by the rules of Dale and Chall (1948): plurals and possessives, `-s`, `-ed`,
 * `-ing`, `-er`, `-est` and `-ly` of a word on the list are familiar, numbers are, and so is a compound whose parts are.
 */
export function familiarWords(): IsFamiliar {
  const list = new Set(daleChall)
  const isFamiliar = (word: string): boolean => {
    if (list.has(word) || /^\p{N}/u.test(word)) return true
    if (word.includes('-')) return word.split('-').every((part) => part !== '' && isFamiliar(part))
    return stemsOf(word).some((stem) => list.has(stem))
  }
  return (word) => isFamiliar(word.toLowerCase().replaceAll('’', "'"))
}

/** The words that an inflected one may come from. */
function stemsOf(word: string): string[] {
  const bare = word.replace(/'s?$/, '')
  const stems = bare === word ? [] : [bare]
  const [, stem = '', ending = ''] = /^(.{2,}?)(ies|ied|ier|iest|ily|es|s|ed|ing|er|est|ly)$/.exec(bare) ?? []
  if (stem === '') return stems
  if (ending.startsWith('i') && ending !== 'ing') return [...stems, `${stem}y`]
  stems.push(stem, `${stem}e`)
  // `stopped` comes from `stop`.
  if (/(.)\1$/.test(stem)) stems.push(stem.slice(0, -1))
  return stems
}
