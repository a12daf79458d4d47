import type { WordRun } from '../../model/differences.js'

/** A character that cannot be seen where it is all that changed. */
const OPEN_BOX = '␣'

/**
 * Prepare runs of words for showing: what is marked begins and ends with a letter or sign, as a mark about a blank is
 * hardly seen. Blanks at its ends stand unmarked beside it, one of each where both a removed and an added run have them.
 *
 * A run of nothing but blanks is shown as open boxes: it is all that changed there.
 */
export function shownRuns(runs: readonly WordRun[]): readonly WordRun[] {
  const shown: WordRun[] = []
  const push = (kind: WordRun['kind'], text: string) => {
    const last = shown.at(-1)
    if (text === '') return
    if (last?.kind === kind) shown[shown.length - 1] = { kind, text: last.text + text }
    else shown.push({ kind, text })
  }
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]
    if (!run) continue
    if (run.kind === 'same') {
      push('same', run.text)
      continue
    }
    const next = runs[at + 1]
    const pair = next && next.kind !== 'same' && next.kind !== run.kind ? next : undefined
    if (pair) at++
    const [first, second] = [partsOf(run.text), partsOf(pair?.text ?? '')]
    const both = pair !== undefined && first.core !== '' && second.core !== ''
    if (!both) {
      for (const one of pair ? [run, pair] : [run]) pushAlone(one, push)
      continue
    }
    push('same', first.before || second.before)
    push(run.kind, first.core)
    push(pair.kind, second.core)
    push('same', second.after || first.after)
  }
  return shown
}

function pushAlone({ kind, text }: WordRun, push: (kind: WordRun['kind'], text: string) => void): void {
  const { before, core, after } = partsOf(text)
  if (core === '') {
    push(kind, text.replace(/\s/g, OPEN_BOX))
    return
  }
  push('same', before)
  push(kind, core)
  push('same', after)
}

function partsOf(text: string): { before: string; core: string; after: string } {
  const core = text.trim()
  const from = text.indexOf(core)
  return { before: text.slice(0, from), core, after: text.slice(from + core.length) }
}
