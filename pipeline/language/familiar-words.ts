import { daleChall } from 'dale-chall'
import { stemsOf } from './inflections.js'
import { isInitialism } from './is-initialism.js'

/** Tell whether a word is familiar to most pupils of the fourth grade. */
export type IsFamiliar = (word: string) => boolean

/** Names of months and days, which may be cut short: `Nov.`, `Tues.` */
const CUT_SHORT =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|aug(?:ust)?|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun)\.$/
/** Letters with full stops. */
const STOPPED = /^(?:[a-z]\.)+[a-z]?\.?$/
/** The abbreviations that the instructions name as familiar. */
const FAMILIAR_STOPPED: ReadonlySet<string> = new Set(['us', 'usa', 'am', 'pm'])

/**
 * Make the look-up of familiar English words: those on Dale and Chall's list of 3,000, and what their rules add to it.
 *
 * Familiar are regular plurals and possessives of words on the list, the endings `-s`, `-es`, `-ies`, `-d`, `-ed`,
 * `-ied`, `-ing`, `-r`, `-er`, `-ier`, `-est`, `-iest` and plain `-ly` (`simply` adds more, and is not), numbers in
 * digits, a compound whose parts are, `Nov.`, `U.S.` and `a.m.`; other abbreviations are not. A word whose regular
 * plural stands on the list is familiar too: `baby`. That names of people and places are familiar is for the caller to
 * say, who knows where in its sentence a word stands.
 *
 * Edgar Dale and Jeanne Chall, “A Formula for Predicting Readability: Instructions”, Educational Research Bulletin 27
 * (1948), and “Readability Revisited” (1995), chapter 2, whose list it is.
 */
export function familiarWords(): IsFamiliar {
  const list: ReadonlySet<string> = new Set(daleChall)
  const isFamiliar = (word: string): boolean => {
    if (list.has(word) || /^\p{N}/u.test(word)) return true
    if (word.includes('-')) return word.split('-').every((part) => part !== '' && isFamiliar(part))
    if (STOPPED.test(word)) return FAMILIAR_STOPPED.has(word.replaceAll('.', ''))
    if (CUT_SHORT.test(word)) return true
    const bare = word.replace(/'s?$/, '')
    return (
      list.has(bare) ||
      list.has(bare.endsWith('y') ? `${bare.slice(0, -1)}ies` : `${bare}s`) ||
      stemsOf(bare).some((stem) => list.has(stem))
    )
  }
  return (word) => {
    const folded = word.normalize().toLowerCase().replaceAll('’', "'")
    return isInitialism(word) ? FAMILIAR_STOPPED.has(folded) : isFamiliar(folded)
  }
}
