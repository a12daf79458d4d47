import { asFurniture, type Entry, isFurniture } from './entry.js'

/** More characters than a label between paragraphs has. */
const LONGEST_LABEL = 40

/** Leave out of the body the labels that stand between paragraphs more than once, and headings of what was left out. */
export function dropStray(entries: readonly Entry[]): Entry[] {
  return dropBareHeadings(dropRepeated(entries))
}

function dropRepeated(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const entry of entries) {
    if (!isLabel(entry)) continue
    if (seen.has(entry.value)) repeated.add(entry.value)
    seen.add(entry.value)
  }
  return entries.map((entry) =>
    isLabel(entry) && repeated.has(entry.value) ? asFurniture(entry, 'repeated') : entry,
  )
}

/** Tell a few words in a box of their own from a paragraph, a heading, an item of a list. */
function isLabel({ value, data, isParagraph }: Entry): boolean {
  return (
    data.role === undefined &&
    !isParagraph &&
    value.length <= LONGEST_LABEL &&
    !/[.!?…:;,]["”’»)]?$/.test(value)
  )
}

/** A heading below which only furniture stands, up to the next of its level, is the furniture's. */
function dropBareHeadings(entries: readonly Entry[]): Entry[] {
  const kept: Entry[] = []
  let hasText = false
  let hasFurniture = false
  let below = 0
  for (const entry of entries.toReversed()) {
    const depth = entry.data.role === 'subheading' ? (entry.data.depth ?? 2) : undefined
    if (isFurniture(entry)) hasFurniture = true
    else if (depth === undefined) hasText = true
    else if (!hasText && hasFurniture && below <= depth) {
      kept.push(asFurniture(entry, 'heading of what is left out'))
      continue
    } else {
      hasText = false
      hasFurniture = false
      below = depth
    }
    kept.push(entry)
  }
  return kept.reverse()
}
