const INITIALISM = /^\p{Lu}{2,}(?:['’]?s)?$/u

/** Tell whether a word is capitals that stand for a name, with an ending or without: `TB`, `NATO’s`. */
export function isInitialism(word: string): boolean {
  return INITIALISM.test(word)
}
