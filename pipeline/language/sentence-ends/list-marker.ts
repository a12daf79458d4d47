/** What an item of a list opens with. */
export interface ListMarker {
  /** How its markers are written, alike in all its items: `1.`, `a)`, `•`. */
  readonly shape: string
  /** Its place in the order, from 1; 0 where the sign has none. */
  readonly ordinal: number
}

const BULLET = /^[•‣⁃◦∙▪▫●○■□►]+$/u
const ORDERED = /^(?:(\d{1,3})|([a-z]|[A-Z](?=\))))(\.\)|[.)])$/

/** Read a word as the marker of a list's item: `1.`, `2)`, `3.)`, `b.`, `C)`, `•`; not a capital with a stop, an initial. */
export function listMarker(text: string): ListMarker | undefined {
  if (text.length > 5) return undefined
  if (BULLET.test(text)) return { shape: text, ordinal: 0 }
  const [, number, letter, close = ''] = ORDERED.exec(text) ?? []
  if (number !== undefined) return { shape: `1${close}`, ordinal: Number(number) }
  if (letter === undefined) return undefined
  const lower = letter.toLowerCase()
  return { shape: `${lower === letter ? 'a' : 'A'}${close}`, ordinal: lower.charCodeAt(0) - 96 }
}
