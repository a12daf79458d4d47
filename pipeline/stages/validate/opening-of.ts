import type { Paragraph, Root } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import { isHeadline } from '../../language/headline.js'
import { endsSentence } from '../../language/layout.js'
import type { Place } from '../../model/evidence.js'
import { blocksOf, positionOf, type Role } from '../../model/tree.js'

/** What can stand above a headline. */
const ABOVE: ReadonlySet<Role | undefined> = new Set(['kicker', 'byline', 'date', 'note', 'furniture'])

/** Words that a line has at least to be taken for a headline, where nothing else marks it as one. */
const FEWEST = 4

/** Find the headline that a text opens with, where it is not the article's: that one is there already. */
export function openingOf(tree: Root): { readonly text: string; readonly place: Place } | undefined {
  const blocks = blocksOf(tree)
  if (blocks.some(({ data }) => data?.role === 'headline')) return undefined
  const [first, next] = blocks.filter(({ data }) => !ABOVE.has(data?.role))
  if (!first || !isOpening(first, next, blocks)) return undefined
  const { start, end } = positionOf(first)
  const offset = start.offset ?? 0
  return {
    text: textOf(first),
    place: { line: start.line, column: start.column, offset, endOffset: end.offset ?? offset },
  }
}

function isOpening(block: Paragraph, next: Paragraph | undefined, blocks: readonly Paragraph[]): boolean {
  if (!isTitle(block)) return false
  const { role, depth } = block.data ?? {}
  if (role === 'standfirst') return true
  // One heading of the highest level is a title; several are sections.
  if (role === 'subheading') return depth === 1 && blocks.filter(({ data }) => data?.depth === 1).length === 1
  // So it is with lines of their own, which have to say something too: a name alone heads a part.
  if (role !== 'paragraph' || next === undefined) return false
  const text = textOf(block)
  if (text.split(' ').length < FEWEST || textOf(next).length < text.length * 2) return false
  return !blocks.some((other) => other !== block && other.data?.role === 'paragraph' && isTitle(other))
}

function isTitle(block: Paragraph): boolean {
  const text = textOf(block)
  return isHeadline(text) && !endsSentence(text)
}
