import type { ParagraphChange, WordRun } from '../../model/differences.js'

/** A sentence that both versions have, as each has it. */
export interface EditedSentence {
  readonly from: string
  readonly to: string
  readonly cosmetic: boolean
  readonly words: readonly WordRun[]
}

/** List the sentences of a paragraph that were edited. */
export function editedSentences(change: ParagraphChange): EditedSentence[] {
  if (!('sentences' in change)) return []
  return change.sentences.flatMap((sentence): EditedSentence[] => {
    if (sentence.kind !== 'edited' && sentence.kind !== 'moved and edited') return []
    const { words, cosmetic } = sentence
    return [{ from: textOf(words, 'added'), to: textOf(words, 'removed'), cosmetic, words }]
  })
}

function textOf(runs: readonly WordRun[], without: WordRun['kind']): string {
  let text = ''
  for (const run of runs) if (run.kind !== without) text += run.text
  return text
}
