import type { Edit } from '../pieces.js'
import { type BrokenSequence, brokenSequences } from './broken-sequences.js'
import { characterTraits, type TraitsCache } from './character-traits.js'
import { CODE_PAGES, type CodePage } from './code-pages.js'
import { LATIN } from './script-of.js'
import { surprise } from './surprise.js'

/** Sequences that follow each other without a gap, and what it would bring to repair them all. */
interface Run {
  readonly sequences: readonly BrokenSequence[]
  readonly start: number
  readonly end: number
  /** Bits by which the repaired text is likelier than the text as it stands. */
  readonly gain: number
  /** How unexpected the repaired stretch is, in bits. */
  readonly remaining: number
}

interface Reading {
  readonly accepted: readonly Run[]
  /** UTF-16 code units in the accepted runs. */
  readonly explained: number
  /** What they gain together. */
  readonly gain: number
}

/** Bits that a run must gain where nothing else in the text speaks for a misreading. */
const CERTAIN = 10
/** As above, for runs with a sequence of three bytes or more, which seldom line up by chance. */
const CERTAIN_LONG = 6
/** The most that other runs can add to the gain of one. */
const SUPPORT = 16
/** Bits that a second misreading is less likely than one. */
const AGAIN = 3
/** Rarity that a letter may have to be repaired alone beside text that was read rightly. */
const COMMON_LETTER = 4

/** Undo one misreading: find the sequences that are broken beyond doubt, in order and each with what it means. */
export function repairOnce(text: string, cache: TraitsCache): Edit[] {
  const readings = CODE_PAGES.filter(({ suspicious }) => suspicious.test(text))
    .map((page) => readingOf(text, runsOf(text, page, cache)))
    .filter(({ accepted }) => accepted.length > 0)
    .sort((a, b) => b.explained - a.explained || b.gain - a.gain)
  // A stretch belongs to the code page that explains most of the whole text.
  const taken = new Uint8Array(readings.length > 1 ? text.length : 0)
  const edits: Edit[] = []
  for (const { accepted } of readings) {
    for (const { sequences, start, end } of accepted) {
      if (taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      for (const { start, end, codePoint } of sequences) {
        edits.push({ start, end, value: String.fromCodePoint(codePoint) })
      }
    }
  }
  return edits.sort((a, b) => a.start - b.start)
}

function runsOf(text: string, page: CodePage, cache: TraitsCache): Run[] {
  const groups: BrokenSequence[][] = []
  for (const sequence of brokenSequences(text, page)) {
    const last = groups.at(-1)
    if (last?.at(-1)?.end === sequence.start) last.push(sequence)
    else groups.push([sequence])
  }
  const native = scriptsBeside(text, groups.flat(), cache)
  return groups.flatMap((sequences) => {
    const start = sequences[0]?.start ?? 0
    const end = sequences.at(-1)?.end ?? start
    if (isLeftover(text.charAt(start - 1)) && isLeftover(text.charAt(end))) return []
    // Four units hold two characters even where each is a pair of surrogates.
    const before = text.slice(Math.max(0, start - 4), start)
    const after = text.slice(end, end + 4)
    const bits = (stretch: string) => surprise(before, stretch, after, native, cache)
    const repaired = textOf(sequences)
    const remaining = Math.min(bits(repaired), ...readAgain(repaired).map((again) => bits(again) + AGAIN))
    return [{ sequences, start, end, gain: bits(text.slice(start, end)) - remaining, remaining }]
  })
}

/**
 * Find the scripts other than Latin that a text is written in beside its sequences: in a text misread throughout, no
 * letter beyond ASCII is without its sequence.
 */
function scriptsBeside(text: string, sequences: readonly BrokenSequence[], cache: TraitsCache): Set<number> {
  const scripts = new Set<number>()
  let from = 0
  for (const { start, end } of [...sequences, { start: text.length, end: text.length }]) {
    for (let i = from; i < start; i++) {
      if (text.charCodeAt(i) < 0x0370) continue
      const { kind, script } = characterTraits(text.charCodeAt(i), cache)
      if (kind === 'upper' || kind === 'lower' || kind === 'letter') scripts.add(script)
    }
    from = end
  }
  scripts.delete(LATIN)
  return scripts
}

/** Read a repaired stretch once more in each code page that explains the whole of it: it may be misread twice over. */
function readAgain(stretch: string): string[] {
  return CODE_PAGES.filter(({ suspicious }) => suspicious.test(stretch)).flatMap((page) => {
    const sequences = brokenSequences(stretch, page).filter(({ lost }) => !lost)
    const covered = sequences.reduce((sum, { start, end }) => sum + end - start, 0)
    return covered === stretch.length ? [textOf(sequences)] : []
  })
}

function textOf(sequences: readonly BrokenSequence[]): string {
  let text = ''
  for (const { codePoint } of sequences) text += String.fromCodePoint(codePoint)
  return text
}

/**
 * True of a character beyond ASCII that, beside a run and no part of it, hints that the run is a splinter of something
 * that this code page does not explain. Quotes and dashes may stand rightly about a run.
 */
function isLeftover(character: string): boolean {
  return /[^\0-\x7f\p{Pi}\p{Pf}\p{Pd}]/u.test(character)
}

/** Decide which runs are broken, each by its own gain and by what the rest of the text says of this code page. */
function readingOf(text: string, runs: readonly Run[]): Reading {
  if (runs.length === 0) return { accepted: [], explained: 0, gain: 0 }
  const gaining = runs.filter(({ gain }) => gain > 0)
  const lossless = runs.filter(({ sequences }) => !sequences.some(({ lost }) => lost))
  // The same oddity over and over is one piece of evidence.
  const distinct = new Map(gaining.map(({ start, end, gain }) => [text.slice(start, end), gain]))
  const evidence = sum([...distinct.values()])
  const marks = marksIn(text)
  const share = Math.min(1, sum(gaining.map(lengthOf)) / marks)
  // Where every character beyond ASCII is part of a sequence, chance is no explanation.
  const isWhole =
    runs.length > 1 && sum(lossless.map(lengthOf)) === marks && sum(gaining.map(gainOf)) >= 2 * CERTAIN
  const isBroken = ({ gain, remaining, sequences }: Run) => {
    const isLong = sequences.some(({ start, end, lost }) => end - start > 2 && !lost)
    const support = Math.min(SUPPORT, Math.max(0, evidence - gain)) * share * share
    if (gain + support < (isLong ? CERTAIN_LONG : CERTAIN)) return false
    const isLone = gaining.length === 1 && sequences.length === 1 && !isLong && share < 1
    return !isLone || remaining <= COMMON_LETTER
  }
  const accepted = isWhole ? runs : gaining.filter(isBroken)
  return { accepted, explained: sum(accepted.map(lengthOf)), gain: sum(accepted.map(gainOf)) }
}

function lengthOf({ start, end }: Run): number {
  return end - start
}

function gainOf({ gain }: Run): number {
  return gain
}

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0)
}

/** Count the characters beyond ASCII. */
function marksIn(text: string): number {
  let marks = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) marks++
  return marks
}
