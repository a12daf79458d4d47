import { isFunctionWord } from '../function-words.js'
import { isPageLabel } from './page-label.js'
import { asksReader, isOwnWord, isPageThing, isPageWord, isService } from './page-words.js'

/** Characters beyond which a line is prose, whatever it speaks of. */
const LONGEST = 180
/** What a line opens with that asks or offers before it calls: `If you like this, share it`. */
const LEADS = new Set(
  'to for if want got have looking enjoy enjoyed missed need please already thanks thank not'.split(' '),
)
/** Words for advertising beside words for what goes on around it. */
const AROUND_ADVERTISING =
  /(?:advertis|publici|pubblicit|anzeige|werbung|advertenti|anuncio)[\p{L}]{0,8}.{0,70}(?:continu|weiter|below|after|verder|suite|sigue|segue|skip|scroll)|(?:continu|weiter|below|after|verder|suite|sigue|segue|skip|scroll)\p{L}{0,70}\s.{0,70}(?:advertis|publici|pubblicit|anzeige|werbung|advertenti|anuncio)/iu
/** The page's word for what it prints, which goes on: `Article continues after this message`. */
const CONTINUES =
  /^(?:the |der |die |das |l[’'] ?|la |le |el |il |o |a |het |de )?(?:article|story|interview|post|video|artikel|beitrag|artículo|noticia|articolo|verhaal|artigo|matéria|texto)\s(?:continu\p{L}{0,4}|resumes?|geht weiter|sigue|prosegue|gaat verder|segue)(?!\p{L})/iu

/**
 * Tell whether a line is spoken by the page to its reader and not by the article about the world: all its words are
 * those that pages speak of themselves with (`Story continues below advertisement`), or it calls on the reader
 * (`Follow The Record on Instagram`, `Got a tip? Email us`).
 */
export function speaksToReader(line: string): boolean {
  // Somebody's words are the article's, whatever they say.
  if (line.length > LONGEST || /["“”„«»]/.test(line)) return false
  if (line.length <= 70 && !/[.!?]$/.test(line) && AROUND_ADVERTISING.test(line)) return true
  const words = wordsOf(line)
  // `Print edition: 3 May 2024` says when.
  if (words.length <= 8 && /\d{4}/.test(line)) return false
  if (words.length > 1 && words.length <= 10 && isRowOfButtons(words)) return true
  if (line.length <= 70 && !/[.!?]$/.test(line) && CONTINUES.test(line)) return true
  const [, call = ''] = /^[^?]{1,40}\?\s{1,180}(.{1,180})$/u.exec(line) ?? []
  return isCall(words) || (call !== '' && isCall(wordsOf(call)))
}

/** Services, and what else stands on buttons beside them. */
function isRowOfButtons(words: readonly string[]): boolean {
  const services = words.filter(isService).length
  if (words.every((word) => isPageLabel(word)) && words.length <= 6) return true
  return services >= 2 && words.every((word) => isService(word) || isPageWord(word))
}

function isCall(words: readonly string[]): boolean {
  const [first = ''] = words
  const all = words.every((word) => isFunctionWord(word) || isPageWord(word) || /^\d/.test(word))
  const rest = words.slice(1)
  if (all && words.some(isOwnWord)) return true
  // A call that nobody but a page makes needs no more.
  if (asksReader(first) && isOwnWord(first)) return true
  if (asksReader(first)) {
    return (all && words.length >= 3) || (rest.some(isPageThing) && !isNarrative(words))
  }
  if (!LEADS.has(first)) return false
  const addressed = words.some((word) => ['us', 'our', 'you', 'your', 'here'].includes(word))
  const asks = rest.some(asksReader)
  return all ? addressed || asks : addressed && asks && rest.some(isPageThing) && !isNarrative(words)
}

/** `Read had a story to tell`: a verb in the past, or somebody who does something, makes a sentence of it. */
function isNarrative(words: readonly string[]): boolean {
  return words.some((word) => NARRATIVE.has(word))
}

const NARRATIVE = new Set('said says was were had has i he she they his her their'.split(' '))

function wordsOf(line: string): readonly string[] {
  return line.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []
}
