import { escapeMarkup } from './escape-markup.js'

/** What is written as markup already; any other text is escaped where it is put into an element. */
export interface Markup {
  readonly markup: string
}

/** What an element holds; what is absent is not written. */
export type Piece = string | Markup | undefined | readonly Piece[]

/** Values by name, in the order in which they are written; what is absent is not written. */
export type Attributes = Readonly<Record<string, string | undefined>>

/**
 * Write an element of XML or HTML.
 *
 * @param pieces None for an element that is always empty, `<br/>`.
 */
export function element(name: string, attributes: Attributes, ...pieces: readonly Piece[]): Markup {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeMarkup(value)}"`,
  )
  const tag = `${name}${written.join('')}`
  return { markup: pieces.length === 0 ? `<${tag}/>` : `<${tag}>${markupOf(pieces)}</${name}>` }
}

/** Write pieces one after the other. */
export function markupOf(piece: Piece): string {
  if (piece === undefined) return ''
  if (typeof piece === 'string') return escapeMarkup(piece)
  return 'markup' in piece ? piece.markup : piece.map(markupOf).join('')
}
