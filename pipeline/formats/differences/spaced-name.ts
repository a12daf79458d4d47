/** Write the name of a property as words: `Date published` for `datePublished`, `Type` for `@type`. */
export function spacedName(name: string): string {
  const words = name
    .replace(/^@/, '')
    .replace(/(?<=[\p{Ll}\p{N}])\p{Lu}(?!\p{Lu})/gu, (letter) => ` ${letter.toLowerCase()}`)
  const [first = ''] = words
  return first.toUpperCase() + words.slice(first.length)
}
