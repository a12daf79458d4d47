import { bySpelling, type Spelling } from './by-spelling.js'
import { foldAccents } from './fold-accents.js'

const VOWEL = '[aeiouyäëïöüæøœ]'
const CONSONANT = '[bcdfghjklmnpqrstvwxzßçñ]'
/** A vowel and the consonants after it: what stands in front of an ending, rather than in front of a short word's vowel. */
const STEM = `(?<=${VOWEL}${CONSONANT}{1,4})`

/** One alternative a line; the first that fits takes the vowels of one syllable. */
const NUCLEUS = new RegExp(
  [
    // The prefixes be- and ge- keep their vowel: be-enden, be-urteilen, be-inhalten, be-auftragen, ge-ehrt, ge-impft.
    '(?<=^b)e(?=e(?:i|n[dg]|h|r[bd])|i(?:nh|rr)|au[fg])|(?<=^(?:un)?b)e(?=u(?:r[klt]|n[rt]))',
    '(?<=^(?:un)?g)e(?=e(?:[bhi]|r[bn]|nd)|i(?:mp|rr))',
    // So does zu-: zu-erst. EU is two letters' names.
    '(?<=z)u(?=e)|^e(?=u$)',
    // Endings that open with a vowel of their own: Ide-en, Muse-um, europä-isch, Athe-ist, aktu-ell, Isra-el.
    'e(?=en$|ell)|[eä](?=um(?:$|s(?!t)))|[aäou](?=isch)|o(?=i(?:d|n$|s[tm]))|(?<=th)e(?=is[tm])',
    '(?<!g|^[mf])u(?=ell?|ett)|a(?=el|ero)|(?<=ff|prot)e(?=in)|(?<=cr|kr|sk|ok)a(?=in)|a(?=ik)|(?<=^h)a(?=iti)',
    // Before -eur and -eu, before -ent and -enz, i is a syllable; native words in -dient and -schien are none of these.
    'i(?=eu(?:[rsx]|$)|enz|e[nt]ä)|(?<!d|sch)i(?=ent)',
    // -iell, but for vielleicht and compounds of Spiel, Ziel, Kiel; Karri-ere, Premi-ere.
    '(?<!^[kvz]|sp)i(?=ell)|(?<=[bk]arr|prem)i(?=ere)|u(?=end)',
    // -ien is two syllables after a stem, whether Fami-li-en or Theori-en; in -dienst it is one.
    `(?<!sch)${STEM}i(?=en$)|(?<!d|sch)${STEM}i(?=en${CONSONANT})`,
    '(?<=med|stud|öd|ind)i(?=en)|(?<=tal)i(?=en[ei])',
    // -ie is one where it bears the stress, as most do; Familie, Linie, Studie, Prämie, Aktie, Serie stress another.
    '(?<=il|in|[uö]d|äm|um|kt|fol|(?<!s)ser|(?<!nom)al|mater|arter|bakter)i(?=e$)',
    // -ier names a people or a member after these: Spani-er, Belgi-er, Kanadi-er, Vegetari-er.
    '(?<!^m)(?<=an|in|[lr]g|all?|tel|nad|ar|[en]es|sn|riz)i(?=er(?:$|s|in))|(?<=yg)i(?=e)|(?<=^h)i(?=erar)|(?<=^k)i(?=ew)',
    // o before a second vowel of a Greek or Latin stem.
    '(?<=k)o(?=o[pr]|e[fx])|(?<=z)o(?=olog)|(?<=p)o(?=e[st])|(?<=^s)o(?=eb)|(?<=aut)o(?=[iu])',
    // English and French words.
    `ea(?=m(?!t))|(?<=^(?!r)${CONSONANT}{1,3})ea(?=${CONSONANT}+$)|oa(?=ch|rd|st)|eau`,
    // Diphthongs, doubled vowels, and umlauts written with e.
    'aa|ee|oo|ie|[ae][iy]|[ou]y|oi|au|äu|eu|ou|[aou]e',
    // y is a consonant beside a vowel: Bay-ern, lo-yal, Yacht.
    `(?<=${CONSONANT})y|^y(?!${VOWEL})|(?<!q)u|[aeioäëïöüæøœ]`,
  ].join('|'),
  'gu',
)

const GERMAN: Spelling = {
  prepare: (letters) => foldAccents(letters, '\u0308'),
  nucleus: NUCLEUS,
}

/**
 * Count the syllables of a German word as a dictionary divides it (`Na-ti-on`, `Fa-mi-li-en`), at least one.
 *
 * A vowel, a diphthong or a doubled vowel is a syllable; vowels that only meet at a prefix, an ending or in a foreign
 * stem are two.
 */
export function germanSyllables(word: string): number {
  return bySpelling(word, GERMAN)
}
