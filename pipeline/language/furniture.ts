/**
 * What a line is that surrounds articles and is no part of them, by its shape alone: an end mark, an address, a
 * notice of rights. Undefined where it may be text.
 */
export function furnitureOf(text: string): string | undefined {
  if (text.length > 400) return undefined
  if (isEndMark(text)) return 'end mark'
  if (isAddress(text)) return 'address'
  if (isRightsNotice(text)) return 'notice of rights'
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

/** A sign of copyright with a year or a holder opens or closes it; rights are said to be reserved. */
function isRightsNotice(text: string): boolean {
  return (
    /^(?:©|\(c\)\s|copyright\b)/i.test(text) ||
    /©\s*\d{4}/.test(text) ||
    /\ball rights reserved\b/i.test(text)
  )
}
