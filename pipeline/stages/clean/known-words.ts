/**
 * Look words up among those that the text itself has, halves at lines' ends aside, and those that are familiar. The
 * list is made when first asked.
 */
export function knownWords(
  texts: readonly string[],
  isFamiliar: (word: string) => boolean,
): (word: string) => boolean {
  let words: Set<string> | undefined
  return (word) => {
    words ??= new Set(
      texts.flatMap((text, i) => {
        const whole = /\p{L}[-\u2010\u00ad]$/u.test(texts[i - 1] ?? '') ? text.replace(/^\p{L}+/u, '') : text
        return whole.toLowerCase().match(/\p{L}+(?![\p{L}]*[-\u2010\u00ad]$)/gu) ?? []
      }),
    )
    return words.has(word) || isFamiliar(word)
  }
}
