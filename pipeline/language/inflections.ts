/**
 * Tell the words that an English one may be a regular form of: plural, third person, past, participle, comparative,
 * superlative, and adverb in plain `-ly`. It is a matter of spelling alone; `bed` may come from `b`.
 *
 * @param word In lower case, without apostrophe.
 */
export function stemsOf(word: string): string[] {
  const [, stem = '', ending = ''] = /^(.{2,}?)(ies|ied|ier|iest|es|s|ed|ing|er|est|ly)$/.exec(word) ?? []
  if (stem === '') return []
  if (ending.startsWith('i') && ending !== 'ing') return [`${stem}y`]
  if (ending === 'ly') return [stem]
  const stems = [stem, `${stem}e`]
  // `stopped` comes from `stop`.
  if (/([^aeiou])\1$/.test(stem)) stems.push(stem.slice(0, -1))
  return stems
}
