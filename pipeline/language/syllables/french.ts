import { bySpelling, type Spelling } from './by-spelling.js'

const VOWEL = '[aàâäeéèêëiîïoôöuùûüyœæ]'
/** A diaeresis opens a syllable. */
const GLIDED = '[aàâeéèêiîoôuùûyœæ]'
const CONSONANT = '[bcçdfghjklmnñpqrstvwxz]'

/** One alternative a line; the first that fits takes the vowels of one syllable. */
const NUCLEUS = new RegExp(
  [
    // U-E, pa-ys, co-opérer, co-efficient, zo-ologie.
    '^u(?=e$)|a(?=ys)|(?<=c)o(?=o[pr]|e[fx])|o(?=olog)',
    // i, u, ou and y glide into the next vowel, but after two consonants they are heard: na-tion, ou-vri-er, in-flu-ence.
    `(?:(?<![bcdfghkptv][lr])(?:ou|[iuy]|(?<=${VOWEL})ï)(?=${GLIDED}))?(?:${[
      'eau|aoû|oeu|œu|oei|œi|uei(?=l)|eui(?=l)|a[iîuy]|e[iîuûyae]|o[iîuùûyoeê]|u[iîy]',
      '[aàâäeéèêëiîïoôöuùûüyœæø]',
    ].join('|')})`,
  ].join('|'),
  'gu',
)

/** -ent that is heard, in nouns, adjectives and adverbs; in other words it is the silent ending of a verb. */
const HEARD = new RegExp(
  [
    // A verb would have turned é into è before a silent e: différent, diffèrent.
    `^${CONSONANT}{0,2}ent$|é${CONSONANT}+ent$`,
    '(?<![nr]|ai|ou)dent$|[lr]igent$|rgent$|^agent$|(?<![anr])cent$|^(?:mé)?content$|[mt]ittent$',
    '^[cs]ouvent$|fervent$|alent$|violent$|insolent$|excellent$|(?<![eo])ulent$|^absent$|consent$|ressent$',
    '[mt]anent$|tinent$|(?:é|im|pro)minent$|[ou]rrent$|^parent$|apparent$|sparent$|serpent$|fluent$|^client$',
    '(?<!^r?ai|r|[ns]om|sti|pri|[sf]u)ment$',
  ].join('|'),
)
/** è and a consonant before it: the e that follows is silent. */
const SILENT_AFTER_GRAVE = new RegExp(`è${CONSONANT}+ent$`)
const HAS_VOWEL = new RegExp(VOWEL)

/** Take the silent ending off: e, es, and ent of a verb; a word without another vowel keeps it (le, des). */
function withoutEnding(letters: string): string {
  const verb = letters.endsWith('ent') && (SILENT_AFTER_GRAVE.test(letters) || !HEARD.test(letters))
  const body = verb ? letters.slice(0, -3) : letters.replace(/(?<=..)es?$/, '')
  return HAS_VOWEL.test(body) ? body : letters
}

const FRENCH: Spelling = {
  // u is silent after q, and after g before e and i; so is e after g before a and o, and between a vowel and -ment, -ra.
  prepare: (letters) =>
    withoutEnding(
      letters
        .replace(/(?<=q)u|(?<=g)u(?=[eéèêiî])/g, '')
        .replace(/(?<=g)e(?=[aâoôu])/g, '')
        .replace(/(?<=[iuéy])e(?=ment|r(?:[aio]|ez))/g, ''),
    ),
  nucleus: NUCLEUS,
  names: { W: 3 },
}

/**
 * Count the syllables of a French word in careful speech, at least one.
 *
 * An e that ends a word is mute, with -es and a verb's -ent; one inside a word counts between consonants (`sa-me-di`,
 * `gou-ver-ne-ment`). That is how dictionaries divide a word and how it is scanned but for its end; whether an inner e is
 * dropped hangs on region and haste. Nothing published with the formulas of Kandel and Moles says how they counted it.
 */
export function frenchSyllables(word: string): number {
  return bySpelling(word, FRENCH)
}
