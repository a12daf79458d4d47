import { readCredits } from './byline/read-credits.js'

/** A line of the newsroom about the article, which is no part of its body. */
export type Note = 'correction' | 'editor’s note' | 'credit'

/** Words that label a correction, by language; CLDR has none, these are what style books call it. */
const CORRECTION =
  /^(?:correction|clarification|corrigendum|erratum|korrektur|berichtigung|richtigstellung|rectificatif|correcti(?:f|e)|correcci[oó]n|rectificaci[oó]n|aclaraci[oó]n|fe de erratas|rettifica|correzione|errata corrige|rectificatie|correctie|corre[cç][aã]o|errata)\b[^.:—–-]{0,40}[:—–-]/iu
const EDITOR =
  /^(?:editor(?:['’]s|s['’])? note|anmerkung der redaktion|anm\. d\. red\.|note de la rédaction|ndlr|nota de la redacción|nota del editor|nota della redazione|ndr|noot van de redactie|nota da redação|nota do editor)\s{0,3}[:—–-]/iu
/** Characters that a line of credits has at most. */
const LONGEST_CREDIT = 250

/** Tell whether a whole block is a note, and of which kind. */
export function noteOf(text: string): Note | undefined {
  const bare = text.replace(/^[([*]{1,2}\s?/, '')
  if (CORRECTION.test(bare)) return 'correction'
  if (EDITOR.test(bare)) return 'editor’s note'
  if (text.length > LONGEST_CREDIT) return undefined
  const credits = readCredits(text)
  // A line that names authors alone may be the article's byline; one that names photographers alone is a picture's.
  const others = credits.some(({ credit }) => credit !== 'author' && credit !== 'photographer')
  return credits.length > 1 || others ? 'credit' : undefined
}
