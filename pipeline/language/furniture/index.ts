import { isContactLine } from './contact-line.js'
import { isCountLine } from './count-line.js'
import { isAgencyThanked, isCaption, isCreditLine } from './credit-line.js'
import { isAboutItself } from './is-about-itself.js'
import { isJumpLine } from './is-jump-line.js'
import { isPageLabel } from './page-label.js'
import { isReadingTime } from './reading-time.js'
import { speaksToReader } from './speaks-to-reader.js'

/**
 * What a line is that surrounds articles and is no part of them, by its shape and its words: an end mark, an address, a
 * notice of rights, what a page says of itself. Undefined where it may be text.
 */
export function furnitureOf(text: string): string | undefined {
  if (text.length > 400) return undefined
  if (isCaption(text)) return 'caption'
  if (isRightsNotice(text)) return 'notice of rights'
  const reason = text.length > LONGEST ? undefined : pageLineOf(text)
  return reason ?? (isAboutItself(text) ? 'about the page itself' : undefined)
}

/** Characters beyond which a line is none of the page's short ones. */
const LONGEST = 200

function pageLineOf(text: string): string | undefined {
  if (isEndMark(text)) return 'end mark'
  if (isAddress(text)) return 'address'
  if (isContactLine(text)) return 'contact'
  if (isJumpLine(text)) return 'jump to another page'
  if (isAgencyThanked(text)) return 'credit of an agency'
  if (isReadingTime(text)) return 'reading time'
  if (isCountLine(text)) return 'count of readers'
  if (isPageLabel(text)) return 'label of the page'
  if (isCreditLine(text)) return 'credit of a picture'
  if (speaksToReader(text)) return 'spoken to the reader'
  return undefined
}

/** `-30-`, `###`, `(END)`, `* * *`: what tells a desk that nothing follows. */
function isEndMark(text: string): boolean {
  if (text.length > 24) return false
  return (
    /^[-–—*#=_~•.\s]{2,}$/.test(text) ||
    /^[-–—#*\s]{0,4}(?:30|ends?|-ends-|eom)[-–—#*\s]{0,4}$/i.test(text) ||
    /^\((?:ends?|more|eom|fin|ende)\)$/i.test(text)
  )
}

/** Nothing but a web or mail address or a telephone number, with at most a label before it. */
function isAddress(text: string): boolean {
  const bare = text.replace(/^[\p{L} .-]{1,24}:\s+/u, '')
  return (
    /^(?:https?:\/\/)?(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}(?:[/?#]\S{0,200})?$/i.test(bare) ||
    /^[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}$/i.test(bare) ||
    // Eight digits are a date as often as a telephone number.
    (/^\+?[\d(][\d ()./-]{6,20}\d$/.test(bare) && (/^[+(]/.test(bare) || bare.replace(/\D/g, '').length > 8))
  )
}

/** A sign of copyright with a year or a holder; rights that are reserved; a copying that is not allowed. */
function isRightsNotice(text: string): boolean {
  return (
    /^(?:©|\(c\)\s|copyright\b)/i.test(text) ||
    /©\s*\d{4}/.test(text) ||
    RESERVED.test(text) ||
    (text.length <= 300 && FORBIDDEN.test(text))
  )
}

const RESERVED =
  /\ball rights reserved\b|alle rechte vorbehalten|tous droits (?:de reproduction )?réservés|todos los derechos reservados|tutti i diritti riservati|alle rechten voorbehouden|todos os direitos reservados|riproduzione riservata/i
/** Copying, in the passive, and that it needs leave. */
const FORBIDDEN =
  /\b(?:may|must|can) ?not be [^.]{0,40}(?:published|reproduced|broadcast|copied|redistributed|rewritten|reprinted)|(?:reproduction|republication|redistribution)[^.]{0,60}(?:prohibited|forbidden|without)|(?:publish|reproduc|cop(?:y|ied)|distribut|broadcast|reprint|use)[^.]{0,80}without (?:the )?(?:prior |express )?(?:written )?(?:permission|consent)|nachdruck[^.]{0,40}(?:genehmigung|verboten)|reproduction[^.]{0,40}interdite|prohibida[^.]{0,40}reproducción|proibida[^.]{0,40}reprodução|vietata la riproduzione/i
