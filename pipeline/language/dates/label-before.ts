import { dateNames } from './date-names.js'
import type { DateLabel } from './date-reading.js'
import { pastMark, type Token, type Tokens } from './tokens-of.js'

/** Stems of the verbs, and of the nouns made of them, that say what happened on a date; words are folded. */
const VERBS: Readonly<Record<DateLabel, RegExp>> = {
  published:
    /^(?:re|erst)?(?:publish(?:ed)?$|publication|publi(?:ee?s?$|cad|cac|cat|cer|kac|kat|ser|zier)|pubblica[tz]|veroffentlich|gepublice|opublikow)|^(?:re)?posted$|^(?:issued|released|filed|created)$|^(?:erschienen|erscheinungs|erstell|geplaats|udgivet|postad[oa]$|cread[oa]$|criad[oa]$)/,
  updated:
    /^updat|^modif(?:ied$|ie|ic|ica)|^(?:revised|edited|corrected|amended)$|^(?:aktualis|geandert|anderung|uberarbeit|actualis|actualiz|atualiz|aggiorna|bijgewerkt|gewijzigd|uppdater|oppdater|opdater|zaktualiz|aktualiz|actualitz)/,
}

/** Verbs that are more than one word, read from the last word to the first. */
const PHRASES: readonly (readonly [DateLabel, string, string, RegExp])[] = [
  ['updated', 'jour', 'a', /^mise?s?$/],
  ['published', 'ligne', 'en', /^mise?s?$/],
]

/** Nouns that are a label where nothing but what belongs to them stands before. */
const NOUNS: ReadonlyMap<string, DateLabel> = new Map([
  ['date', 'published'],
  ['dated', 'published'],
  ['datum', 'published'],
  ['fecha', 'published'],
  ['data', 'published'],
  ['dato', 'published'],
  ['stand', 'updated'],
])

/** Words that tell one such event from another and belong to the label. */
const ADVERBS = words(
  'first last originally latest initially most recently zuletzt zuerst erstmals letzte derniere dernier ultima ultimo laatst laatste senast sist sidst',
)

/** Words that open a label where nothing stands before them; elsewhere they may be the end of another thing. */
const OPENERS = words(
  'this the article story post page item it was is been has dieser artikel beitrag wurde cet a ete este articulo fue questo articolo e stato artigo foi dit is por vez pela',
)

/** Words that stand between a label and its date, or within a label. */
const TIES = words(
  'on at am um den dem der des vom le la les el em en il lo op om of de di da du del della d l time datum date data fecha heure hora',
)

const SEPARATORS: ReadonlySet<string> = new Set([':', '-', '–', '—', '|'])
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '-'])
/** No label has more words. */
const MOST = 8

/** Tell whether a word by itself says that something was published or updated. */
export function isLabelWord({ name }: Token): boolean {
  return VERBS.updated.test(name) || VERBS.published.test(name)
}

/**
 * Find the label directly before a token, and not before the token `floor`, where the line or another date ends:
 * `Published on`, `Zuletzt aktualisiert am`, `Mis à jour le`, `Stand:`. `start` is its first token.
 */
export function labelBefore(
  tokens: Tokens,
  at: number,
  floor: number,
): { label: DateLabel; start: number } | undefined {
  let index = at - 1
  if (tokens[index]?.kind === 'space') index--
  if (pastMark(tokens, index, SEPARATORS) > index) index--
  let label: DateLabel | undefined
  let noun: DateLabel | undefined
  let start = at
  let tentative = at
  for (let count = 0; count < MOST && index >= floor; index--) {
    const token = tokens[index]
    if (token?.kind === 'space') continue
    if (token?.kind === 'mark' && APOSTROPHES.has(token.text) && tokens[index - 1]?.kind === 'word') continue
    if (token?.kind !== 'word') break
    count++
    const phrase = phraseEndingAt(tokens, index, floor)
    const verb = phrase?.label ?? verbOf(token)
    if (verb !== undefined) {
      label ??= verb
      index = phrase?.start ?? index
      start = tentative = index
    } else if (label !== undefined && ADVERBS.has(token.name)) start = tentative = index
    else if (NOUNS.has(token.name) || OPENERS.has(token.name) || (ADVERBS.has(token.name) && noun)) {
      noun ??= NOUNS.get(token.name)
      tentative = index
    } else if (!TIES.has(token.name)) break
  }
  const before = tokens[index]
  const free = index < floor || (before?.kind === 'mark' && before.text !== '’' && before.text !== "'")
  if (free && (label ?? noun) !== undefined) start = tentative
  else if (label === undefined) return undefined
  const said = label ?? noun
  return said && { label: said, start: beforeAnd(tokens, start, floor) }
}

function verbOf({ name }: Token): DateLabel | undefined {
  return VERBS.updated.test(name) ? 'updated' : VERBS.published.test(name) ? 'published' : undefined
}

function phraseEndingAt(
  tokens: Tokens,
  at: number,
  floor: number,
): { label: DateLabel; start: number } | undefined {
  for (const [label, last, middle, first] of PHRASES) {
    const fits =
      tokens[at]?.name === last && tokens[at - 2]?.name === middle && first.test(tokens[at - 4]?.name ?? '')
    if (fits && at - 4 >= floor) return { label, start: at - 4 }
  }
  return undefined
}

/** Take in the `and` between another date and this one's label. */
function beforeAnd(tokens: Tokens, start: number, floor: number): number {
  if (floor === 0) return start
  let index = start - 1
  if (tokens[index]?.kind === 'space') index--
  const and = index
  if (!dateNames().and.has(tokens[and]?.name ?? ' ')) return start
  index--
  while (index >= floor && (tokens[index]?.kind === 'space' || tokens[index]?.text === ',')) index--
  return index < floor ? and : start
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
