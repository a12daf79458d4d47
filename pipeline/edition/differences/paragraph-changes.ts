import type { ParagraphChange, SentenceChange } from '../../model/differences.js'
import { inNewerOrder, movedOnes, type Placed } from './in-newer-order.js'
import { matchTexts, type TextMatch } from './match-texts.js'
import { sentenceChanges } from './sentence-changes.js'
import { sentencesOf } from './sentences-of.js'

/** How alike two paragraphs are at least that are versions of one, and the same of two at one place. */
const LEAST = 0.25
const LEAST_IN_PLACE = 0.17

/**
 * Tell what became of each paragraph, and within those that changed of each sentence and word.
 *
 * @param language BCP 47 tag of the article; sentences are parted by it.
 */
export function paragraphChanges(
  from: readonly string[],
  to: readonly string[],
  language: string | undefined,
): ParagraphChange[] {
  const matches = matchTexts(from, to, { parts: true, least: LEAST, leastInPlace: LEAST_IN_PLACE })
  const changed = matches.filter((match) => !isSame(match, from, to))
  const sentences = changedSentences(changed, from, to, language)
  const moved = movedOnes<Placed>(matches, (match) => lengthOf(match, to))
  const items: (Placed & { change: ParagraphChange })[] = matches.map((match) => ({
    ...match,
    change: changeOf(match, moved.has(match), from, sentences.get(match)),
  }))

  const older = new Set(from.keys())
  const newer = new Set(to.keys())
  for (const match of matches) {
    for (const index of match.from) older.delete(index)
    for (const index of match.to) newer.delete(index)
  }
  for (const index of older) {
    items.push({ from: [index], change: { kind: 'removed', from: index, text: from[index] ?? '' } })
  }
  for (const index of newer) {
    items.push({ to: [index], change: { kind: 'added', to: index, text: to[index] ?? '' } })
  }
  return inNewerOrder(items).map(({ change }) => change)
}

function isSame(match: TextMatch, from: readonly string[], to: readonly string[]): boolean {
  if (match.from.length > 1 || match.to.length > 1) return false
  return from[match.from[0] ?? -1] === to[match.to[0] ?? -1]
}

function lengthOf({ to = [] }: Placed, texts: readonly string[]): number {
  let length = 0
  for (const index of to) length += texts[index]?.length ?? 0
  return length
}

/** Part what changed into sentences, each side in one go, and match them. */
function changedSentences(
  changed: readonly TextMatch[],
  from: readonly string[],
  to: readonly string[],
  language: string | undefined,
): ReadonlyMap<TextMatch, readonly SentenceChange[]> {
  if (changed.length === 0) return new Map()
  // In reading order, so that the same sentence in two paragraphs goes to the first.
  const inOrder = [...changed].sort((a, b) => (a.to[0] ?? 0) - (b.to[0] ?? 0))
  const older = partedBy(
    inOrder.map((match) => match.from),
    from,
    language,
  )
  const newer = partedBy(
    inOrder.map((match) => match.to),
    to,
    language,
  )
  const changes = sentenceChanges(
    inOrder.map((_, index) => ({ from: older[index] ?? [], to: newer[index] ?? [] })),
  )
  return new Map(inOrder.map((match, index) => [match, changes[index] ?? []]))
}

function partedBy(
  groups: readonly (readonly number[])[],
  texts: readonly string[],
  language: string | undefined,
): string[][] {
  const indices = groups.flat()
  const parted = sentencesOf(
    indices.map((index) => texts[index] ?? ''),
    language,
  )
  const sentences = new Map(indices.map((index, at) => [index, parted[at] ?? []]))
  return groups.map((group) => group.flatMap((index) => sentences.get(index) ?? []))
}

function changeOf(
  { from, to }: TextMatch,
  moved: boolean,
  texts: readonly string[],
  sentences: readonly SentenceChange[] | undefined,
): ParagraphChange {
  const [first = 0] = from
  const [place = 0] = to
  if (!sentences) return { kind: moved ? 'moved' : 'same', from: first, to: place, text: texts[first] ?? '' }
  if (to.length > 1) return { kind: 'split', from: first, to, sentences }
  if (from.length > 1) return { kind: 'merged', from, to: place, sentences }
  return { kind: moved ? 'moved and edited' : 'edited', from: first, to: place, sentences }
}
