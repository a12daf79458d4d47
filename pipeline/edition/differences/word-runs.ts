import { isFunctionWord } from '../../language/function-words.js'
import { type WordToken, wordTokens } from '../../language/word-tokens.js'
import type { WordRun } from '../../model/differences.js'
import { alignSequences } from './align-sequences.js'

/**
 * Tell two texts apart word by word. Marks are words here; words are the same where every letter is. A few words that
 * carry grammar alone and happen to be the same amid much that is not are no help to a reader, and are not told as the
 * same.
 *
 * Runs that are not `added` make up the older text, those that are not `removed` the newer one, letter by letter.
 */
export function wordRuns(from: string, to: string): WordRun[] {
  const older = wordTokens(from)
  const newer = wordTokens(to)
  const aligned = alignedTokens(older.tokens, newer.tokens)
  const runs = runList()
  runs.blank(older.lead, newer.lead)
  let next = 0
  const addUntil = (end: number): void => {
    for (; next < end; next++) {
      const token = newer.tokens[next]
      if (token) runs.push('added', token.text + token.blank)
    }
  }
  for (const [index, token] of older.tokens.entries()) {
    const partner = aligned[index] ?? -1
    if (partner === -1) runs.push('removed', token.text + token.blank)
    else {
      addUntil(partner)
      runs.push('same', token.text)
      runs.blank(token.blank, newer.tokens[partner]?.blank ?? '')
      next = partner + 1
    }
  }
  addUntil(newer.tokens.length)
  return runs.list()
}

/** Align words and marks, islands left out. */
function alignedTokens(from: readonly WordToken[], to: readonly WordToken[]): Int32Array {
  const numbers = new Map<string, number>()
  const numberOf = ({ text }: WordToken): number => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }
  const aligned = alignSequences(from.map(numberOf), to.map(numberOf))
  const stretches = stretchesOf(aligned, to.length)
  for (const [index, { start, end, before }] of stretches.entries()) {
    const behind = stretches[index + 1]?.before
    if (index === stretches.length - 1 || behind === undefined) continue
    // Twice as many words must have changed on both sides of it as stayed the same.
    if (Math.min(before, behind) < 2 * (end - start)) continue
    if (from.slice(start, end).some(({ text, isWord }) => isWord && !isFunctionWord(text.toLowerCase())))
      continue
    aligned.fill(-1, start, end)
  }
  return aligned
}

interface SameStretch {
  /** `[start, end)` of the older tokens. */
  readonly start: number
  readonly end: number
  /** How many tokens before it were both removed and added. */
  readonly before: number
}

/** The stretches that are the same, and at last the end of both texts. */
function stretchesOf(aligned: Int32Array, newerLength: number): SameStretch[] {
  const stretches: SameStretch[] = []
  let removed = 0
  let last = -1
  for (let index = 0; index < aligned.length; index++) {
    const partner = aligned[index] ?? -1
    if (partner === -1) {
      removed++
      continue
    }
    const start = index
    while (index + 1 < aligned.length && aligned[index + 1] === (aligned[index] ?? 0) + 1) index++
    stretches.push({ start, end: index + 1, before: Math.min(removed, partner - last - 1) })
    last = aligned[index] ?? 0
    removed = 0
  }
  const end = aligned.length
  stretches.push({ start: end, end, before: Math.min(removed, newerLength - last - 1) })
  return stretches
}

/** Collect runs: those of one kind become one, and between two that are the same, what was removed stands first. */
function runList() {
  const runs: { kind: WordRun['kind']; text: string }[] = []
  const pending = { removed: '', added: '' }
  const flush = (): void => {
    const { removed, added } = pending
    pending.removed = ''
    pending.added = ''
    // The blank behind a word is not replaced with it.
    const blank = removed !== '' && added !== '' ? commonEnd(removed, added) : ''
    add('removed', removed.slice(0, removed.length - blank.length))
    add('added', added.slice(0, added.length - blank.length))
    add('same', blank)
  }
  const add = (kind: WordRun['kind'], text: string): void => {
    const last = runs.at(-1)
    if (text === '') return
    if (last?.kind === kind) last.text += text
    else runs.push({ kind, text })
  }
  const push = (kind: WordRun['kind'], text: string): void => {
    if (text === '') return
    if (kind !== 'same') {
      pending[kind] += text
      return
    }
    flush()
    add(kind, text)
  }
  return {
    push,
    /** Push the blanks of both sides. */
    blank(from: string, to: string): void {
      push(from === to ? 'same' : 'removed', from)
      if (from !== to) push('added', to)
    },
    list(): WordRun[] {
      flush()
      return runs
    },
  }
}

/** The blanks that both texts end with. */
function commonEnd(one: string, other: string): string {
  let length = 0
  while (
    length < Math.min(one.length, other.length) &&
    one.at(-length - 1) === other.at(-length - 1) &&
    /\s/.test(one.at(-length - 1) ?? '')
  ) {
    length++
  }
  return one.slice(one.length - length)
}
