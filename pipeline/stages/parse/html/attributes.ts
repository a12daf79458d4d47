import type { Piece } from '../../../model/tree.js'
import type { PageElement } from './parse-page.js'

/** Read an attribute's value without the white space about it; undefined where it is absent. */
export function attributeOf(element: PageElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value.trim()
}

/** Tell whether an attribute that holds a list of words holds one of these, in any case. */
export function hasWord(element: PageElement, name: string, ...words: readonly string[]): boolean {
  const value = attributeOf(element, name)
  return (
    value
      ?.toLowerCase()
      .split(/\s+/)
      .some((word) => words.includes(word)) ?? false
  )
}

/** Read an attribute's value with the place where it is written, quotes aside. */
export function attributePiece(element: PageElement, name: string, source: string): Piece | undefined {
  const value = attributeOf(element, name)
  const place = element.sourceCodeLocation?.attrs?.[name]
  if (value === undefined || !place) return undefined
  const written = source.slice(place.startOffset, place.endOffset)
  const [opening = '', quote = ''] = /^[^=]*=\s*(["']?)\s*/.exec(written) ?? []
  const inner = written.slice(opening.length, written.length - quote.length).trimEnd()
  const start = place.startOffset + opening.length
  return { value, start, end: start + inner.length }
}
