/**
 * What a word with a full stop behind it is, which tells what may follow inside the same sentence:
 *
 * - `leading`: a name or an example always follows (`Mr.`, `Gov.`, `vs.`, `e.g.`);
 * - `label`: a number follows (`No. 5`, `Vol. II`); before a word the stop ends a sentence;
 * - `unit`: a number goes before; the stop ends a sentence unless another number follows (`6 ft. 2`);
 * - `date`: a month or a day, `Nov. 3`; before another word the stop ends a sentence;
 * - `clock`: `a.m.` and `p.m.`;
 * - `trailing`: ends a row, `etc.`, `et al.`; with a capital behind it, a sentence too;
 * - `initial`: one capital, as in a name;
 * - `either`: stands in a sentence or at its end (`Inc.`, `U.S.`, `Mass.`); what follows must tell.
 */
export type AbbreviationKind =
  | 'leading'
  | 'label'
  | 'unit'
  | 'date'
  | 'clock'
  | 'trailing'
  | 'initial'
  | 'either'

const LISTS: readonly (readonly [AbbreviationKind, string])[] = [
  [
    'leading',
    'Mr Mrs Ms Mx Dr Drs Prof Profs Gov Govs Sen Sens Rep Reps Gen Gens Col Cols Capt Lt Sgt Sgts Cpl Pvt Pfc Spc Maj Cmdr Cmdt Cdr Comdr Adm Brig Ens Rev Fr Hon Pres Supt Insp Det Amb Ald Atty Cllr Asst Assoc Dep Dist Messrs Msgr Mme Mmes Mlle Mt Ft Wm Chas Thos Geo v vs e.g i.e cf viz',
  ],
  ['label', 'p No Nos no nos Vol vol Fig fig Figs figs Ch ch Sect Art Para para Pt pp Op op N° n° Nº nº №'],
  ['unit', 'ft in lb lbs oz mi yd yds hr hrs min mins sec secs gal doz sq cu km kg cm mm mph'],
  ['date', 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'],
  ['clock', 'a.m p.m'],
  ['trailing', 'etc al'],
  [
    'either',
    'Inc Sec Co co Cos Corp Ltd ltd Bros Jr Sr Esq St st Ste Ave Blvd Rd Ln Hwy Pkwy Rte Rt Apt Bldg Dept Depts Univ Assn Intl Natl Mfg approx est incl ca Rs Ps Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask',
  ],
]

const kinds = new Map<string, AbbreviationKind>()
for (const [kind, words] of LISTS) for (const word of words.split(' ')) kinds.set(word, kind)

/** Letters, each with a stop behind it but the last, or short parts of which each opens with a capital: `Ph.D`. */
const DOTTED = /^(?:\p{L}(?:\.\p{L})+|\p{Lu}\p{Ll}?(?:\.\p{Lu}\p{Ll}{0,2})+)$/u
/** A word that cannot be spoken as it is spelt, is no row of capitals and no sound, `Hmm`: `Bldg`, `Cmdr`. */
const WITHOUT_VOWEL = /^[BCDFGHJ-NP-TV-XZ][bcdfghj-np-tv-xz]{1,4}$/u
const DOUBLED = /(.)\1/

/** Tell what kind of English abbreviation a word is when a full stop follows it; `word` goes without that stop. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  if (word.length > 16) return undefined
  const known = kinds.get(word)
  if (known !== undefined) return known
  if (word.length === 1) {
    if (/\p{Lu}/u.test(word)) return 'initial'
    return /\p{Ll}/u.test(word) ? 'either' : undefined
  }
  const hyphen = word.lastIndexOf('-')
  // `Maj.-Gen.`, `D-Mass.`
  if (hyphen > 0 && hyphen < word.length - 2) return abbreviationKind(word.slice(hyphen + 1))
  if (word.includes('.')) {
    const lower = word.toLowerCase()
    if (kinds.get(lower) === 'clock') return 'clock'
    return DOTTED.test(word) ? 'either' : undefined
  }
  return WITHOUT_VOWEL.test(word) && !DOUBLED.test(word.toLowerCase()) ? 'either' : undefined
}

/** Tell whether a full stop behind a word belongs to the word, even where it ends the sentence as well. */
export function keepsStop(word: string): boolean {
  const kind = abbreviationKind(word)
  return kind !== undefined && kind !== 'unit' && kind !== 'label'
}
