/** Characters of a name or a value that a message shows. */
const MOST_SHOWN = 120

/** Show a name or a value in a message, cut where it is long. */
export function shown(text: string): string {
  const cut =
    text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN).replace(/[\uD800-\uDBFF]$/, '')}…` : text
  return `\`${cut}\``
}
