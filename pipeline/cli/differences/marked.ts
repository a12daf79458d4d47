import { shownRuns } from '../../formats/differences/shown-runs.js'
import type { ShownSentence } from '../../formats/differences/shown-sentences.js'
import type { WordRun } from '../../model/differences.js'
import type { Toned } from './wrapped.js'

/** Marks of `git diff --word-diff`, which can be read without colour. */
const MARKS = { added: ['{+', '+}'], removed: ['[-', '-]'], moved: ['{~', '~}'] } as const

/** Mark what was added and removed in runs of words, in signs as well as in tones. */
export function markedRuns(runs: readonly WordRun[]): Toned[] {
  return shownRuns(runs).map(markedRun)
}

/** The same for sentences; those that moved stand in marks of their own. */
export function markedSentences(sentences: readonly ShownSentence[]): Toned[] {
  const toned: Toned[] = []
  for (const { moved, runs, gap } of sentences) {
    if (gap !== '') toned.push({ text: gap })
    const marked = runs.map(markedRun)
    if (!moved) toned.push(...marked)
    else {
      const [open, close] = MARKS.moved
      toned.push({ text: open, tone: 'moved' })
      for (const one of marked) toned.push({ tone: 'moved', ...one })
      toned.push({ text: close, tone: 'moved' })
    }
  }
  return toned
}

function markedRun({ kind, text }: WordRun): Toned {
  if (kind === 'same') return { text }
  const [open, close] = MARKS[kind]
  return { text: `${open}${text}${close}`, tone: kind }
}
