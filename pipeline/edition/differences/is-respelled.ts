import leven from 'leven'
import { foldText } from '../../language/fold-text.js'
import { isFunctionWord } from '../../language/function-words.js'
import type { WordRun } from '../../model/differences.js'

/** Letters of the shortest word in which another letter is taken for a slip. */
const SHORTEST = 5
/** Letters of the shortest word in which letters in another order are. */
const SHORTEST_TURNED = 3

/**
 * Tell whether one text is the other with its spelling mended: other capitals, accents, hyphens and punctuation, a slip
 * of one letter in a longer word, letters turned about, a word that stood twice. Whether the slip made a fact of
 * another is for the caller to see.
 */
export function isRespelled(words: readonly WordRun[]): boolean {
  const from = foldedOf(words, 'added')
  const to = foldedOf(words, 'removed')
  if (from.replaceAll(' ', '') === to.replaceAll(' ', '')) return true
  return words.every((run, index) => {
    if (run.kind === 'same') return true
    const next = words[index + 1]
    const last = words[index - 1]
    if (run.kind === 'removed' && next?.kind === 'added') return areRespelled(run.text, next.text)
    if (run.kind === 'added' && last?.kind === 'removed') return true
    return isDoubled(run.text, last?.text ?? '', next?.text ?? '')
  })
}

function foldedOf(words: readonly WordRun[], without: WordRun['kind']): string {
  let text = ''
  for (const run of words) if (run.kind !== without) text += run.text
  return plainOf(text)
}

/** Case, punctuation and accents left out. */
function plainOf(text: string): string {
  return foldText(text).normalize('NFD').replace(/\p{M}/gu, '')
}

function areRespelled(from: string, to: string): boolean {
  const older = plainOf(from).split(' ')
  const newer = plainOf(to).split(' ')
  if (older.join('') === newer.join('')) return true
  return older.length === newer.length && older.every((word, index) => isSlip(word, newer[index] ?? ''))
}

function isSlip(one: string, other: string): boolean {
  if (one === other) return true
  if (/\p{N}/u.test(one) || /\p{N}/u.test(other)) return false
  const shorter = Math.min(one.length, other.length)
  if (shorter >= SHORTEST_TURNED && one.length === other.length && inOrder(one) === inOrder(other))
    return true
  if (shorter < SHORTEST || Math.abs(one.length - other.length) > 1) return false
  // `could` for `would` says something else.
  return !(isFunctionWord(one) && isFunctionWord(other)) && leven(one, other) === 1
}

function inOrder(word: string): string {
  return [...word].sort().join('')
}

/** Whether a word that came or went says what stands beside it, or nothing at all. */
function isDoubled(text: string, before: string, behind: string): boolean {
  const words = plainOf(text)
  if (words === '') return true
  return ` ${plainOf(before)}`.endsWith(` ${words}`) || `${plainOf(behind)} `.startsWith(`${words} `)
}
