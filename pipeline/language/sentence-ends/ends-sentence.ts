import { abbreviationKind } from './abbreviation-kind.js'
import { mustGoOn } from './must-go-on.js'
import { opensSentence } from './opens-sentence.js'

/** What stands around a mark that may end a sentence. */
export interface Surroundings {
  /** The word that the mark follows, without the mark, or an ellipsis behind a blank; empty where there is none. */
  readonly before: string
  /** The word before that word. */
  readonly previous: string
  /** That word is the first of its sentence. */
  readonly first: boolean
  /** The word that its sentence opens with, where that is near; else empty. */
  readonly lead: string
  /** The mark itself, blanks between its dots left out: `.`, `?!`, `....`. */
  readonly mark: string
  /** A quotation or a bracket opens right before the mark: `"... and`. */
  readonly opened: boolean
  /** The mark stands in brackets of its own, `[...]`. */
  readonly bracketed: boolean
  /** What opens behind the mark: a quotation, a bracket, a dash. */
  readonly opening: 'quotation' | 'bracket' | 'dash' | undefined
  /** What opens there leaves something out first: `"... and so on"`. */
  readonly elided: boolean
  /** No blank parts the mark from what follows. */
  readonly glued: boolean
  /** The next word, or a sign of money; empty where there is none. */
  readonly after: string
  /** The word after that. */
  readonly second: string
}

/** `I` is a capital wherever it stands. */
const ALWAYS_CAPITAL = /^I(?:['’]\p{L}+)?$/u
const DOTS = /^(?:\.{3,}|…+)$/
const NUMBER = /^\p{N}+$/u
const COUNT = /^[\p{N}$£€¥]/u
const CAPITAL = /^\p{Lu}/u
const LATE_CAPITAL = /^\p{Ll}{1,3}[-'’]?\p{Lu}/u
/** A company's form, which goes on with a name that has a mark in it: `Yahoo! Inc.` */
const COMPANY = /^(?:Inc|Corp|Co|Ltd|LLC|PLC)\.?$/i
const PARTICLE = /^(?:al|bin|da|de|del|della|der|di|du|el|ibn|van|von)$/
/** What is told apart by letters. */
const BEFORE_LETTER =
  /^(?:appendix|block|building|category|channel|class|exhibit|gate|grade|group|hepatitis|option|part|phase|plan|point|schedule|section|series|station|team|terminal|type|unit|vitamin)$/i
/** Letters that number things, `Vol. II`, but not the words `I` and `A`. */
const ROMAN_OR_LETTER = /^(?:[IVXLC]{2,}|[B-HJ-Z])$/
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
  if (mark !== '.') {
    if (COMPANY.test(after)) return false
    return place.glued && CAPITAL.test(after) ? true : undefined
  }
  const kind = abbreviationKind(before)
  if (opening === 'dash') return kind === undefined ? undefined : false
  if (after === '') return undefined
  if (place.elided) return kind === undefined
  if (COUNT.test(after)) return endsBeforeNumber(place)
  if (!CAPITAL.test(after)) {
    if (kind !== undefined && kind !== 'label' && kind !== 'unit') return false
    return opening === undefined && kind === undefined && isSmallName(place) ? true : undefined
  }
  switch (kind) {
    case 'leading':
      return false
    case 'label':
      return !ROMAN_OR_LETTER.test(after)
    case 'date':
      return !AFTER_HOUR.test(after)
    case 'trailing':
      return opening !== 'bracket' && !ALWAYS_CAPITAL.test(after)
    case 'clock':
      if (opening === 'bracket') return false
      return opening !== undefined || !(isOfHour(place) || LEADS_TO_HOUR.test(place.lead))
    case 'initial':
      return opening !== 'bracket' && (opensSentence(after, true) || isPronoun(place) || isLetter(place))
    case 'either':
      return opening !== 'bracket' && (opensSentence(after, false) || isPronoun(place))
    default:
      // `1. The first of them`
      return !(place.first && NUMBER.test(before))
  }
}

function endsBeforeNumber({ before, previous, first, second }: Surroundings): boolean | undefined {
  const kind = abbreviationKind(before)
  // `Let them in. 25 came` against `6 ft. 2 in.`
  if (kind === 'unit') return !COUNT.test(previous)
  if (kind !== undefined) return false
  if (!NUMBER.test(before)) return true
  return !first && /^\p{Ll}/u.test(second) ? true : undefined
}

/** `I` with its verb, and no initial or numeral. */
function isPronoun({ after, second }: Surroundings): boolean {
  return ALWAYS_CAPITAL.test(after) && (after.length > 1 || /^\p{Ll}/u.test(second))
}

/** A capital that is no initial: `Hepatitis C`, `on X`, `you and I`. */
function isLetter({ before, previous, after }: Surroundings): boolean {
  if (/^\p{L}\.?$/u.test(after)) return false
  if (before === 'X') return /^\p{Ll}/u.test(previous)
  if (before === 'I' && /^(?:and|than|War)$/.test(previous)) return true
  return BEFORE_LETTER.test(previous)
}

/** A name that opens in lower case: `iPhone`, `al-Qaeda`, `de Gaulle`. */
function isSmallName({ after, second }: Surroundings): boolean {
  return LATE_CAPITAL.test(after) || (PARTICLE.test(after) && CAPITAL.test(second))
}

/** `8 p.m. Monday`, `8 p.m. Beijing time` */
function isOfHour({ after, second }: Surroundings): boolean {
  return AFTER_HOUR.test(after) || /^(?:time|Standard|Daylight|Summer)$/i.test(second)
}

/** An ellipsis leaves something out; whether that was the end of a sentence, what stands around it must tell. */
function endsAtEllipsis(place: Surroundings): boolean | undefined {
  const { before, mark, opened, bracketed, opening, after } = place
  if (!CAPITAL.test(after)) return undefined
  if (opened) return false
  if (bracketed) return opening === 'bracket' && !opensSentence(after, false) ? false : undefined
  if (mark.length > 3 || opening !== undefined) return undefined
  const open = ALWAYS_CAPITAL.test(after) || !opensSentence(after, false)
  return open && mustGoOn(before) ? false : undefined
}
