/** Take off all that a text ends with of some characters, each one UTF-16 code unit. Linear in what is taken off. */
export function withoutTail(text: string, characters: ReadonlySet<string>): string {
  let end = text.length
  while (end > 0 && characters.has(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
