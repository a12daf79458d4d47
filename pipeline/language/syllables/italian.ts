import { bySpelling, type Spelling } from './by-spelling.js'
import { foldAccents } from './fold-accents.js'

const VOWEL = '[aeiouáéíóú]'
const CONSONANT = '[bcdfghjklmnpqrstvwxyz]'

/**
 * Stems whose i bears the stress before the last vowel, though nothing is written: economi-a, polizi-a, galleri-a. They
 * are suffixes from Greek (-logia, -grafia, -crazia, -nomia, -archia, -patia, -metria) and -eria, with the commonest of
 * the others; elsewhere -ia is one syllable (sto-ria, noti-zia, Ita-lia).
 */
const STRESSED = new RegExp(
  `(?<=${[
    'log|[ln]erg|alg|urg|teg|^re?g|^reg|^mag|^bug|graf|sof|trof|craz|^poliz|genz|ranz|[nt]om|(?<!acca)dem|cem|nem|chim',
    'fon|armon|iron|gemon|^man|oman|^alban|arch|^turch|etr|iatr|legr|^teor|tegor|attor|matt|latt|pat|nast|nist|pagn',
    'farmac|rrov|ttav|mbard|rmand|lod|arod|oes|eres|rtes|ghes|estes|mnes|rest|fez|tas|cris|elos|rap|utop|miop|foll|nomal|pazz|arr',
    '(?<!(?:^s|mat|mis|sib|lib|art|^f|mac|temp)er)(?<=er)|^mar|^luc|^pav',
  ].join('|')})i(?=[ae]$)|(?<=add|nv|avv|pend)i(?=o$)`,
  'g',
)
/** A word of one vowel before the last: mi-a, du-e, Di-o, with its forms in -ano: si-ano. */
const SHORT = new RegExp(`(?<=^${CONSONANT}{0,3})(?<![cgq])[iu](?=[aeo]$)|(?<=^(?:d|s|st))i(?=ano$)`, 'g')

/** One alternative a line; the first that fits takes the vowels of one syllable. */
const NUCLEUS = new RegExp(
  [
    // i parts from a vowel after ri-, bi- and after two consonants at the head: ri-unione, bi-ologia, tri-angolo.
    `(?<=^(?:r|b(?=i[eo])|v(?=ia)|d(?=ia[glr])|${CONSONANT}{1,2}[lr]))i(?=[aeou])`,
    '(?<=ch)i(?=un)',
    // u parts from a and e, from i unless both end the word, and in -uoso; uo is native (uo-mo, scuo-la).
    'u(?=[aeáéií])(?!i$)|u(?=os[aeio]$)',
    // Strong vowel and i part before a consonant where prefix or suffix meets the stem: co-involgere, ero-ico, ate-ismo.
    `(?<!^p)o(?=i${CONSONANT})|a(?=i(?:c|s[mt]))|(?<=cr)a(?=in)|(?<!^s)e(?=i(?:c|d|s[mt]|t[aáe]|n[aecstv]))|(?<=p)a(?=ur)`,
    `[iu]?[aeoáéó](?:[iuy](?!${VOWEL}))?`,
    'i[uú]|ui$',
    `[iuíúäëïöüæøœ]|y(?!${VOWEL})`,
  ].join('|'),
  'gu',
)

const ITALIAN: Spelling = {
  // i only softens the consonant in cia, gio, glie; u belongs to the consonant in qua and guer.
  prepare: (letters) =>
    foldAccents(letters.normalize('NFD').replace(/[\u0300\u0302]/g, '\u0301'), '\u0301\u0308')
      .replace(STRESSED, 'í')
      .replace(SHORT, (weak) => (weak === 'i' ? 'í' : 'ú'))
      .replace(/(?<=[cg]|gl)i(?=[aeouáéóú])/g, '')
      .replace(/(?<=[gq])u(?=[aeioáéíó])/g, ''),
  nucleus: NUCLEUS,
  names: { F: 2, H: 2, J: 3, K: 2, L: 2, M: 2, N: 2, R: 2, S: 2, W: 3, Z: 2 },
}

/**
 * Count the syllables of an Italian word as a dictionary divides it, at least one.
 *
 * Strong vowels (a, e, o) part, a weak one (i, u) joins the vowel beside it unless it bears the stress or ends a prefix.
 * Stress is not written inside a word: what most words of an ending do is taken for all of them.
 */
export function italianSyllables(word: string): number {
  return bySpelling(word, ITALIAN)
}
