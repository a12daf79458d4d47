import type { Differences } from '../../../pipeline/model/differences.js'

/** An edit of an article's paragraphs, and whether its differences were told as what it was. */
export interface GeneratedEdit {
  readonly name: EditName
  readonly to: readonly string[]
  readonly isTold: (differences: Differences) => boolean
}

export const EDIT_NAMES = [
  'paragraph moved',
  'paragraph moved and edited',
  'paragraph split',
  'paragraphs merged',
  'paragraph added',
  'paragraph removed',
  'sentence moved',
  'sentence removed',
  'number changed',
  'name changed',
  'quotation shortened',
  'typography changed',
] as const
export type EditName = (typeof EDIT_NAMES)[number]

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Make an edit of a kind, or none where the paragraphs hold nothing to make it of. */
export function generatedEdit(
  name: EditName,
  from: readonly string[],
  random: () => number,
): GeneratedEdit | undefined {
  const made = MAKERS[name](from, random)
  return made && { name, ...made }
}

type Made = Pick<GeneratedEdit, 'to' | 'isTold'>
type Maker = (from: readonly string[], random: () => number) => Made | undefined

const MAKERS: Readonly<Record<EditName, Maker>> = {
  'paragraph moved': (from, random) => {
    const move = moved(from, random)
    return (
      move && {
        to: move.to,
        isTold: (told) => only(told, ({ kind }) => kind === 'moved') && moves(told, move.at, move.place),
      }
    )
  },
  'paragraph moved and edited': (from, random) => {
    const move = moved(from, random, (text) => wordsOf(text).length >= 12)
    if (!move) return undefined
    const to = [...move.to]
    to[move.place] = withOtherWords(to[move.place] ?? '', 0.25, random)
    return {
      to,
      isTold: (told) =>
        only(told, (one) => one.kind === 'moved and edited' && one.from === move.at && one.to === move.place),
    }
  },
  'paragraph split': (from, random) => {
    const at = pick(
      indices(from, (text) => sentences(text).length >= 2),
      random,
    )
    if (at === undefined) return undefined
    const parts = sentences(from[at] ?? '')
    const cut = 1 + Math.floor(random() * (parts.length - 1))
    const to = [...from]
    to.splice(at, 1, parts.slice(0, cut).join(' '), parts.slice(cut).join(' '))
    return {
      to,
      isTold: (told) =>
        only(told, (one) => one.kind === 'split' && one.from === at && one.to.join() === `${at},${at + 1}`) &&
        told.verdict.kind === 'refile',
    }
  },
  'paragraphs merged': (from, random) => {
    const at = pick(
      indices(from.slice(1), () => true),
      random,
    )
    if (at === undefined) return undefined
    const to = [...from]
    to.splice(at, 2, `${from[at]} ${from[at + 1]}`)
    return {
      to,
      isTold: (told) =>
        only(
          told,
          (one) => one.kind === 'merged' && one.to === at && one.from.join() === `${at},${at + 1}`,
        ) && told.verdict.kind === 'refile',
    }
  },
  'paragraph added': (from, random) => {
    const at = Math.floor(random() * (from.length + 1))
    const to = [...from]
    to.splice(at, 0, invented(20, random))
    return { to, isTold: (told) => only(told, (one) => one.kind === 'added' && one.to === at) }
  },
  'paragraph removed': (from, random) => {
    const at = pick(
      indices(from, () => true),
      random,
    )
    if (at === undefined || from.length < 2) return undefined
    return {
      to: from.toSpliced(at, 1),
      isTold: (told) => only(told, (one) => one.kind === 'removed' && one.from === at),
    }
  },
  'sentence moved': (from, random) => {
    const at = pick(
      indices(from, (text) => isSure(sentences(text)) && new Set(sentences(text)).size >= 2),
      random,
    )
    if (at === undefined) return undefined
    const list = sentences(from[at] ?? '')
    const first = Math.floor(random() * list.length)
    const second = (first + 1 + Math.floor(random() * (list.length - 1))) % list.length
    const swapped = [...list]
    swapped[first] = list[second] ?? ''
    swapped[second] = list[first] ?? ''
    return {
      to: from.with(at, swapped.join(' ')),
      isTold: (told) =>
        only(
          told,
          (one) =>
            one.kind === 'edited' &&
            one.from === at &&
            one.sentences.some(({ kind }) => kind === 'moved') &&
            one.sentences.every(({ kind }) => kind === 'moved' || kind === 'same'),
        ),
    }
  },
  'sentence removed': (from, random) => {
    const at = pick(
      indices(from, (text) => isSure(sentences(text)) && sentences(text).length >= 3),
      random,
    )
    if (at === undefined) return undefined
    const list = sentences(from[at] ?? '')
    const gone = Math.floor(random() * list.length)
    return {
      to: from.with(at, list.toSpliced(gone, 1).join(' ')),
      isTold: (told) =>
        only(
          told,
          (one) =>
            one.kind === 'edited' &&
            one.sentences.filter(({ kind }) => kind === 'removed').length === 1 &&
            one.sentences.every(({ kind }) => kind === 'removed' || kind === 'same'),
        ),
    }
  },
  'number changed': (from, random) =>
    replaced(
      from,
      /(?<![\p{L}\p{N}.,:/-])\d{1,3}(?:,\d{3})*(?![\p{N}\p{L}.,:/-])/gu,
      random,
      (number) => {
        const other = String(1 + Math.floor(random() * 9))
        return number.replace(/^\d/, other === number[0] ? '1'.repeat(2) : other)
      },
      ['number', 'date'],
    ),
  'name changed': (from, random) =>
    replaced(
      from,
      /(?<=\p{Ll}{2} )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?![\p{L}’'-])/gu,
      random,
      (name) => `${name.split(' ')[0]} ${pick(SURNAMES, random) ?? ''}`,
      ['name'],
    ),
  'quotation shortened': (from, random) =>
    replaced(
      from,
      /(?:(?<=^|\s)"(?=\S)|[“„«])[^“”"„«»]{60,}(?:(?<=\S)"(?=\s|$)|[”»“])/gu,
      random,
      (quotation) => {
        const words = quotation.split(' ')
        const start = 1 + Math.floor(random() * (words.length - 4))
        return words
          .toSpliced(start, 1 + Math.floor(random() * Math.min(3, words.length - start - 2)))
          .join(' ')
      },
      ['quotation'],
    ),
  'typography changed': (from, random) => {
    const isPlain = (text: string): boolean => typeset(text) !== text
    const at = pick(indices(from, isPlain), random)
    if (at === undefined) return undefined
    return {
      to: from.with(at, typeset(from[at] ?? '')),
      isTold: (told) =>
        told.verdict.kind === 'cosmetic' &&
        told.verdict.unannounced.length === 0 &&
        only(
          told,
          (one) =>
            one.kind === 'edited' &&
            one.sentences.every(
              (sentence) => sentence.kind === 'same' || ('cosmetic' in sentence && sentence.cosmetic),
            ),
        ),
    }
  },
}

const SURNAMES = ['Vexholm', 'Tarquist', 'Obuya', 'Krenzel', 'Ildefonso', 'Marchetti']
const SYLLABLES = ['ka', 'lo', 'mir', 'ten', 'bra', 'sul', 've', 'don', 'pri', 'gan']

/** Whether one paragraph changed in the way that is wanted, and no other did. */
function only(
  { paragraphs }: Differences,
  is: (change: Differences['paragraphs'][number]) => boolean,
): boolean {
  const changed = paragraphs.filter(({ kind }) => kind !== 'same')
  return changed.length === 1 && changed.every(is)
}

/** A paragraph that changes places with its neighbour has moved no more than the neighbour. */
function moves({ paragraphs }: Differences, at: number, place: number): boolean {
  return paragraphs.some(
    (one) => one.kind === 'moved' && (Math.abs(at - place) === 1 || (one.from === at && one.to === place)),
  )
}

function moved(
  from: readonly string[],
  random: () => number,
  may: (text: string) => boolean = () => true,
): { to: string[]; at: number; place: number } | undefined {
  const isAlone = (text: string): boolean => from.filter((one) => one === text).length === 1
  const at = pick(
    indices(from, (text) => may(text) && isAlone(text)),
    random,
  )
  if (at === undefined || from.length < 4) return undefined
  const places = indices(from, (_, index) => Math.abs(index - at) > 1)
  const place = pick(places, random)
  if (place === undefined) return undefined
  const to = from.toSpliced(at, 1)
  to.splice(place, 0, from[at] ?? '')
  return { to, at, place }
}

function replaced(
  from: readonly string[],
  pattern: RegExp,
  random: () => number,
  otherOf: (match: string) => string,
  facts: readonly string[],
): Made | undefined {
  const places = from.flatMap((text, at) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ at, match, index })),
  )
  const place = pick(places, random)
  if (!place) return undefined
  const { at, match, index } = place
  const text = from[at] ?? ''
  const other = otherOf(match)
  if (other === match) return undefined
  return {
    to: from.with(at, text.slice(0, index) + other + text.slice(index + match.length)),
    isTold: (told) =>
      told.verdict.kind === 'update' &&
      told.verdict.unannounced.some(({ fact }) => facts.includes(fact)) &&
      only(told, (one) => one.kind === 'edited' && one.from === at && one.to === at),
  }
}

/** Other marks, dashes and blanks for the same words. */
function typeset(text: string): string {
  return text
    .replace(/["“”„]/g, (mark, index: number) =>
      mark === '"' ? (/\s|^$/.test(text[index - 1] ?? '') ? '“' : '”') : '"',
    )
    .replace(/['’]/g, (mark) => (mark === "'" ? '’' : "'"))
    .replaceAll(' – ', '—')
    .replaceAll(' — ', ' – ')
    .replaceAll('...', '…')
    .normalize('NFD')
}

function withOtherWords(text: string, share: number, random: () => number): string {
  return text.replace(/\p{Ll}{4,}/gu, (word) =>
    random() < share ? invented(1, random).slice(0, -1).toLowerCase() : word,
  )
}

function invented(words: number, random: () => number): string {
  const word = (): string => `${pick(SYLLABLES, random)}${pick(SYLLABLES, random)}${pick(SYLLABLES, random)}`
  const text = Array.from({ length: words }, word).join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function sentences(text: string): string[] {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
    segment.trim(),
  )
}

/** Whether every sentence ends in a word that is no abbreviation. */
function isSure(list: readonly string[]): boolean {
  return (
    list.length > 1 &&
    list.every(
      (one) =>
        /^[\p{Lu}][^“”"„«»‘]*\p{Ll}{4}[.!?]$/u.test(one) && !/\p{Lu}\.|\d\. |\b\p{L}{1,4}\. /u.test(one),
    )
  )
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? []
}

function indices(from: readonly string[], may: (text: string, index: number) => boolean): number[] {
  return from.flatMap((text, index) => (may(text, index) ? [index] : []))
}

function pick<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)]
}
