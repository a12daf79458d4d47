import type { ParagraphChange, WordRun } from '../../model/differences.js'
import { shownRuns } from './shown-runs.js'

/** A sentence as it is shown, in running text. */
export interface ShownSentence {
  /** It stood elsewhere in the older version. */
  readonly moved: boolean
  readonly runs: readonly WordRun[]
  /** What parts it from the sentence before: a blank, or nothing in scripts that are written without. */
  readonly gap: '' | ' '
}

/** Ends of sentences after which no blank is written. */
const WITHOUT_BLANK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。！？」』）]$/u

/** Read a paragraph as sentences with what changed in each; one that was not taken apart is one sentence. */
export function shownSentences(paragraph: ParagraphChange): readonly ShownSentence[] {
  if (!('sentences' in paragraph)) {
    const kind = paragraph.kind === 'moved' ? 'same' : paragraph.kind
    return [{ moved: false, runs: [{ kind, text: paragraph.text }], gap: '' }]
  }
  let before: string | undefined
  return paragraph.sentences.map((sentence) => {
    const gap = before === undefined || WITHOUT_BLANK.test(before) ? '' : ' '
    const moved = sentence.kind === 'moved' || sentence.kind === 'moved and edited'
    const runs = 'words' in sentence ? shownRuns(sentence.words) : [runOf(sentence)]
    before = runs.at(-1)?.text ?? ''
    return { moved, runs, gap }
  })
}

function runOf({ kind, text }: { readonly kind: WordRun['kind'] | 'moved'; readonly text: string }): WordRun {
  return { kind: kind === 'moved' ? 'same' : kind, text }
}
