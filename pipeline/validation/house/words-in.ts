/** Languages that are written without blanks between words. */
const WITHOUT_BLANKS = /^(?:zh|ja|th|lo|km|my)\b/i
const IS_WORD = /[\p{L}\p{N}]/u

const OTHER = 0
const BLANK = 1
const WORD = 2
/** What each character of ASCII is: one that parts words, one that makes a word, or one that does neither. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  return /\s/.test(character) ? BLANK : IS_WORD.test(character) ? WORD : OTHER
})

/** Count the words of a text by the rules of its language, which need not have blanks between them. */
export function wordsIn(text: string, language: string | undefined): number {
  if (language === undefined || !WITHOUT_BLANKS.test(language)) return wordsBetweenBlanks(text)
  let words = 0
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (isWordLike) words++
  }
  return words
}

/** Count the stretches between blanks and dashes that hold a letter or a digit; without making any of them. */
function wordsBetweenBlanks(text: string): number {
  let words = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = code < 128 ? KINDS[code] : kindOf(code, text, at)
    if (kind === BLANK) inWord = false
    else if (kind === WORD && !inWord) {
      inWord = true
      words++
    }
  }
  return words
}

function kindOf(code: number, text: string, at: number): number {
  if (code === 0xa0 || code === 0x2013 || code === 0x2014 || code === 0x3000) return BLANK
  return IS_WORD.test(text[at] ?? '') ? WORD : OTHER
}
