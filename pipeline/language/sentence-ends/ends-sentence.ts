import { abbreviationKind } from './abbreviation-kind.js'
import { opensSentence } from './opens-sentence.js'

/** What stands around a mark that may end a sentence. */
export interface Surroundings {
  /** The word that the mark follows, without the mark; empty where no word goes directly before. */
  readonly before: string
  /** The word before that word. */
  readonly previous: string
  /** That word is the first of its sentence. */
  readonly first: boolean
  /** The word that its sentence opens with, where that is near; else empty. */
  readonly lead: string
  /** The mark itself, blanks between its dots left out: `.`, `?!`, `....`. */
  readonly mark: string
  /** A blank, a bracket or a quotation mark goes directly before the mark. */
  readonly apart: 'blank' | 'opened' | undefined
  /** The mark stands in brackets of its own, `[...]`. */
  readonly bracketed: boolean
  /** What opens behind the mark: a quotation, a bracket, a dash. */
  readonly opening: 'quotation' | 'bracket' | 'dash' | undefined
  /** The next word, or a sign of money; empty where there is none. */
  readonly after: string
}

/** `I` is a capital wherever it stands. */
const ALWAYS_CAPITAL = /^I(?:['’]\p{L}+)?$/u
const DOTS = /^(?:\.{3,}|…+)$/
const NUMBER = /^\p{N}+$/u
const COUNT = /^[\p{N}$£€¥]/u
const CAPITAL = /^\p{Lu}/u
/** A name that opens in lower case and has its capital later: `iPhone`, `al-Qaeda`. */
const LATE_CAPITAL = /^\p{Ll}{1,3}[-'’]?\p{Lu}/u
const ROMAN_OR_LETTER = /^(?:[IVXLC]+|[A-Z])$/
/** What follows the hour in one sentence: a day, a month, a zone. */
const AFTER_HOUR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sep|Sept|Oct|Nov|Dec|\p{Lu}\p{Ll}+ber|January|February|August|Eastern|Central|Mountain|Pacific|Atlantic|Christmas|Easter|Thanksgiving|[A-Z]{2,4})(?:['’]s)?\.?$/u
const LEADS_TO_HOUR = /^(?:at|by|on|from|around|about|before|after|since|until|between|just|shortly)$/i

/**
 * Tell whether an English sentence ends at a mark: `true`, `false`, or nothing where the mark and a capital behind it say
 * all there is to know.
 */
export function endsSentence(place: Surroundings): boolean | undefined {
  const { before, mark, opening, after } = place
  if (DOTS.test(mark)) return endsAtEllipsis(place)
  if (mark !== '.') return undefined
  const kind = abbreviationKind(before)
  if (opening === 'dash') return kind === undefined ? undefined : false
  if (after === '') return undefined
  if (COUNT.test(after)) return endsBeforeNumber(place)
  if (!CAPITAL.test(after)) {
    if (kind !== undefined) return false
    return opening === undefined && LATE_CAPITAL.test(after) ? true : undefined
  }
  switch (kind) {
    case 'leading':
      return false
    case 'label':
      return !ROMAN_OR_LETTER.test(after)
    case 'clock':
      return opening === undefined && (AFTER_HOUR.test(after) || LEADS_TO_HOUR.test(place.lead))
        ? false
        : opening !== 'bracket'
    case 'initial':
    case 'either':
      return opening !== 'bracket' && opensSentence(after, kind === 'initial')
    default:
      // `1. The first of them`
      return !(place.first && NUMBER.test(before))
  }
}

function endsBeforeNumber({ before, previous }: Surroundings): boolean | undefined {
  const kind = abbreviationKind(before)
  // `Let them in. 25 came` against `6 ft. 2 in.`
  if (kind === 'unit') return !COUNT.test(previous)
  if (kind !== undefined) return false
  return NUMBER.test(before) ? undefined : true
}

/** An ellipsis leaves something out; whether that was the end of a sentence, what follows must tell. */
function endsAtEllipsis({ mark, apart, bracketed, opening, after }: Surroundings): boolean | undefined {
  if (after === '' || !CAPITAL.test(after)) return undefined
  if (apart === 'opened' && !bracketed) return false
  const four = mark.startsWith('....')
  if (four) return undefined
  if (ALWAYS_CAPITAL.test(after) && opening === undefined) return false
  if (bracketed || apart === 'blank') {
    return opening !== 'quotation' && !opensSentence(after, false) ? false : undefined
  }
  return undefined
}
