import type { SentenceContent } from 'nlcst'
import { abbreviationKind } from '../../language/sentence-ends/abbreviation-kind.js'
import { type ListMarker, listMarker } from '../../language/sentence-ends/list-marker.js'
import { mustGoOn } from '../../language/sentence-ends/must-go-on.js'
import { wordText } from './word-text.js'

/** An item of a list that runs on in one line. */
export interface ListItem {
  /** Index of its marker's first token. */
  readonly start: number
  /** Index of the first token behind its marker and the blank there. */
  readonly text: number
}

type Tokens = readonly SentenceContent[]

const NONE: readonly ListItem[] = []

/**
 * Find the items of a list in one line, `1) Bread 2) Milk`: the line opens with a marker, and the next in the same order,
 * written alike, stands further on. Nothing where there is but one.
 */
export function listItems(tokens: Tokens): readonly ListItem[] {
  const opening = markerAt(tokens, 0)
  if (!opening) return NONE
  const { shape } = opening.marker
  const items: ListItem[] = [opening]
  let { ordinal } = opening.marker
  for (let index = opening.text; index < tokens.length; index++) {
    if (tokens[index - 1]?.type !== 'WhiteSpaceNode') continue
    const next = markerAt(tokens, index)
    if (!next || next.marker.shape !== shape) continue
    if (ordinal > 0 && next.marker.ordinal !== ordinal + 1) continue
    if (shape.endsWith('.') && !isBetweenItems(tokens, index, next.text)) continue
    ordinal = next.marker.ordinal
    items.push(next)
  }
  return items.length > 1 ? items : NONE
}

/** A bare stop follows many a number; a list's has an item's end before it and a capital behind it. */
function isBetweenItems(tokens: Tokens, marker: number, text: number): boolean {
  const before = wordText(tokens[marker - 2]) || wordText(tokens[marker - 3])
  if (mustGoOn(before) || abbreviationKind(before.replace(/\.$/, '')) === 'label') return false
  return /^\p{Lu}/u.test(wordText(tokens[text]))
}

function markerAt(tokens: Tokens, start: number): (ListItem & { readonly marker: ListMarker }) | undefined {
  let text = ''
  let end = start
  for (; end < start + 3; end++) {
    const token = tokens[end]
    if (!token || token.type === 'WhiteSpaceNode') break
    text += token.type === 'WordNode' ? wordText(token) : token.value
    // A bullet needs no blank behind it.
    if (end === start && token.type !== 'WordNode') {
      end++
      break
    }
  }
  const marker = listMarker(text)
  if (!marker || end >= tokens.length) return undefined
  const blank = tokens[end]?.type === 'WhiteSpaceNode'
  if (!blank && marker.ordinal > 0) return undefined
  return { start, text: blank ? end + 1 : end, marker }
}
