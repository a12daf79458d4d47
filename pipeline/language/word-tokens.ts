/** A word, a figure or a mark, and the blanks behind it. */
export interface WordToken {
  readonly text: string
  /** Empty where the next token follows at once. */
  readonly blank: string
  /** It holds a letter or a digit. */
  readonly isWord: boolean
}

/** Every character of a text, in order. */
export interface WordTokens {
  /** The blanks that the text begins with. */
  readonly lead: string
  readonly tokens: readonly WordToken[]
}

/** `U.S`, `don’t`, `well-known` and `1,200.5` are one each; anything else that is no blank is one by itself. */
const TOKEN =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’.‐‑-]|,(?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\s+|[^\s]/gu
const LETTER = /^[\p{L}\p{N}]/u
/** Scripts that put no blank between words. */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** A character with the marks on it. */
const CHARACTER = /\P{M}\p{M}*/gu

/**
 * Part a text into words and marks. Scripts without blanks between words are parted into characters, each with its
 * marks. Put together again, the tokens and their blanks are the text.
 */
export function wordTokens(text: string): WordTokens {
  const tokens: { text: string; blank: string; isWord: boolean }[] = []
  const hasUnparted = UNPARTED.test(text)
  let lead = ''
  for (const match of text.match(TOKEN) ?? []) {
    if (match.trim() === '') {
      const last = tokens.at(-1)
      if (last) last.blank = match
      else lead = match
      continue
    }
    const isWord = LETTER.test(match)
    if (isWord && hasUnparted && UNPARTED.test(match)) {
      for (const one of match.match(CHARACTER) ?? []) tokens.push({ text: one, blank: '', isWord })
    } else tokens.push({ text: match, blank: '', isWord })
  }
  return { lead, tokens }
}
