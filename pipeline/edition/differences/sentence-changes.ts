import { plainTypography } from '../../language/plain-typography.js'
import { wordTokens } from '../../language/word-tokens.js'
import type { SentenceChange } from '../../model/differences.js'
import { cutAlike } from './cut-alike.js'
import { inNewerOrder, movedOnes, type Placed } from './in-newer-order.js'
import { matchTexts } from './match-texts.js'
import { wordRuns } from './word-runs.js'

/** How alike two sentences are at least of one paragraph, at one place in it, and of different paragraphs. */
const LEAST = 0.3
const LEAST_IN_PLACE = 0.2
const LEAST_ELSEWHERE = 0.5
/** Words of the shortest sentence that is known again in another paragraph; `He declined.` is written twice. */
const SHORTEST = 4

/** The sentences of a paragraph that changed, or of all that were parted or put together, in both versions. */
export interface SentenceGroup {
  readonly from: readonly string[]
  readonly to: readonly string[]
}

/** A sentence by its place: in both versions, or in one. `from` may be of another group. */
interface Sentence extends Placed {
  readonly older?: string
  readonly newer?: string
  readonly isFromElsewhere?: true
}

/**
 * Tell what became of each sentence of the paragraphs that changed. One that went from a paragraph to another is told in
 * the newer version's paragraph alone.
 */
export function sentenceChanges(groups: readonly SentenceGroup[]): SentenceChange[][] {
  const sentences = groups.map(({ from, to }) => matchGroup(cutAlike(from, to)))
  matchElsewhere(sentences)
  return sentences.map((list) => {
    const moved = movedOnes(list, ({ newer = '' }) => newer.length)
    return inNewerOrder(list).map((sentence) =>
      changeOf(sentence, moved.has(sentence) || sentence.isFromElsewhere === true),
    )
  })
}

function matchGroup({ from, to }: SentenceGroup): Sentence[] {
  const sentences: Sentence[] = []
  const older = new Set(from.keys())
  const newer = new Set(to.keys())
  for (const match of matchTexts(from, to, { parts: false, least: LEAST, leastInPlace: LEAST_IN_PLACE })) {
    const [at = -1] = match.from
    const [place = -1] = match.to
    older.delete(at)
    newer.delete(place)
    sentences.push({ ...match, older: from[at] ?? '', newer: to[place] ?? '' })
  }
  for (const index of older) sentences.push({ from: [index], older: from[index] ?? '' })
  for (const index of newer) sentences.push({ to: [index], newer: to[index] ?? '' })
  return sentences
}

interface Left {
  readonly list: Sentence[]
  readonly sentence: Sentence
  readonly text: string
}

/** Match what was removed from one group with what was added to another, and take it out of the first. */
function matchElsewhere(groups: readonly Sentence[][]): void {
  const removed: Left[] = []
  const added: Left[] = []
  for (const list of groups) {
    for (const sentence of list) {
      const { older, newer } = sentence
      if (older !== undefined && newer === undefined) removed.push({ list, sentence, text: older })
      if (newer !== undefined && older === undefined) added.push({ list, sentence, text: newer })
    }
  }
  const from = removed.filter(isLong)
  const to = added.filter(isLong)
  const options = { parts: false, least: LEAST_ELSEWHERE, leastInPlace: LEAST_ELSEWHERE }
  const gone = new Set<Sentence>()
  const come = new Map<Sentence, Sentence>()
  for (const match of matchTexts(
    from.map(({ text }) => text),
    to.map(({ text }) => text),
    options,
  )) {
    const older = from[match.from[0] ?? -1]
    const newer = to[match.to[0] ?? -1]
    if (!older || !newer || older.list === newer.list) continue
    gone.add(older.sentence)
    come.set(newer.sentence, { ...newer.sentence, older: older.text, isFromElsewhere: true })
  }
  for (const list of groups) {
    const kept = list
      .filter((sentence) => !gone.has(sentence))
      .map((sentence) => come.get(sentence) ?? sentence)
    list.splice(0, list.length, ...kept)
  }
}

function isLong({ text }: Left): boolean {
  let words = 0
  for (const { isWord } of wordTokens(text).tokens) if (isWord) words++
  return words >= SHORTEST
}

function changeOf({ older, newer }: Sentence, moved: boolean): SentenceChange {
  if (newer === undefined) return { kind: 'removed', text: older ?? '' }
  if (older === undefined) return { kind: 'added', text: newer }
  if (older === newer) return { kind: moved ? 'moved' : 'same', text: newer }
  return {
    kind: moved ? 'moved and edited' : 'edited',
    words: wordRuns(older, newer),
    cosmetic: plainTypography(older) === plainTypography(newer),
  }
}
