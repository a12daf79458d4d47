import { bySpelling, type Spelling } from './by-spelling.js'
import { foldAccents } from './fold-accents.js'

const VOWEL = '[aeiouyäëïöü]'
const CONSONANT = '[bcdfghjklmnpqrstvwxzçñ]'

/** One alternative a line; the first that fits takes the vowels of one syllable. */
const NUCLEUS = new RegExp(
  [
    // EU is two letters' names.
    '^e(?=u$)',
    // A diaeresis opens a syllable: ide-eën, ge-ëist, re-ëel, na-ïef.
    'ë[ei]|öo|ïe|[äëïöü]',
    // i is a syllable of its own before eu and ee, but for nieuw: mili-eu, offici-eel, ingeni-eur.
    'i(?=eu(?!w)|ee)|(?<=mil)i(?=eu)|ieu|eeu|aai|ooi|oei|oeu|eau',
    // The prefixes be- and ge- keep their vowel: be-ijveren, ge-uit. Elsewhere eij is the old spelling of ei.
    '(?<=^[bg])e(?=ij|ui)|eij|o(?=ie)|a(?=els?$)|e(?=ums?$)|(?<=an|br)i(?=els?$)',
    // English words.
    `ea(?=m)|(?<=^${CONSONANT}{1,3})(?:ea(?=ch$|[dklt]s?$)|oa(?=ch|rd|[lt]$))`,
    // Diphthongs and long vowels.
    'aa|ee|oo|uu|ij|[aeou]i|ie|[ao]e|[aeo]u|[aeou]y',
    // y is a consonant beside a vowel: Roy-al, yoghurt.
    `(?<=${CONSONANT})y|^y(?!${VOWEL})|(?<!q)u|[aeioæøœ]`,
  ].join('|'),
  'gu',
)

const DUTCH: Spelling = {
  // An acute accent stresses (één, vóór) or closes a French word; only the diaeresis tells of syllables.
  prepare: (letters) => foldAccents(letters, '\u0308'),
  nucleus: NUCLEUS,
}

/**
 * Count the syllables of a Dutch word as a dictionary divides it (`sta-ti-on`, `in-dus-tri-eel`), at least one.
 *
 * Dutch parts vowels that would be read as one with a diaeresis or a hyphen, so that what is written together is one
 * syllable, and vowels that make no digraph are two.
 */
export function dutchSyllables(word: string): number {
  return bySpelling(word, DUTCH)
}
