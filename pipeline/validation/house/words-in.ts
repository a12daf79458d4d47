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
  // Many texts are of ASCII alone, and in bytes, without branches, they are counted sooner.
  return Buffer.byteLength(text) === text.length
    ? wordsOfAscii(Buffer.from(text, 'latin1'))
    : wordsOfUnicode(text)
}

function wordsOfAscii(bytes: Uint8Array): number {
  let words = 0
  let inWord = 0
  for (let at = 0; at < bytes.length; at++) {
    const kind = KINDS[bytes[at] ?? 0] ?? OTHER
    const isWord = kind >> 1
    words += isWord & ~inWord
    inWord = (inWord | isWord) & ~kind & 1
  }
  return words
}

function wordsOfUnicode(text: string): number {
  let words = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 128 ? KINDS[code] === BLANK : isWideBlank(code)) inWord = false
    else if (!inWord && (code < 128 ? KINDS[code] === WORD : IS_WORD.test(text[at] ?? ''))) {
      inWord = true
      words++
    }
  }
  return words
}

/** Whether a character parts words as a blank does: the no-break and the ideographic one, and the two dashes. */
function isWideBlank(code: number): boolean {
  return code === 0xa0 || code === 0x2013 || code === 0x2014 || code === 0x3000
}
