import type { Piece } from '../model/tree.js'

/**
 * Align a decoded value with the marked-up source that it was read from, `[start, end)`: escapes, entities and line
 * ends are where the two differ. White space runs become one blank.
 */
export function alignPieces(value: string, source: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let at = start
  let from = 0
  let fromAt = start
  const flush = (to: number) => {
    if (to > from) pieces.push({ value: value.slice(from, to), start: fromAt, end: fromAt + (to - from) })
  }
  let i = 0
  while (i < value.length) {
    if (value[i] === source[at] && value[i] !== '\n') {
      i++
      at++
      continue
    }
    flush(i)
    const step = difference(value, i, source, at, end)
    if (step.value !== '') pieces.push({ value: step.value, start: step.start, end: step.end })
    i += step.length
    at = step.end
    from = i
    fromAt = at
  }
  flush(i)
  return pieces
}

interface Step {
  /** What the piece says; empty where only the source moves on. */
  readonly value: string
  /** How much of the value it covers. */
  readonly length: number
  readonly start: number
  readonly end: number
}

function difference(value: string, i: number, source: string, at: number, end: number): Step {
  const character = value[i] ?? ''
  if (character === '\n') {
    let to = at
    while (to < end && /\s/.test(source[to] ?? '')) to++
    return { value: ' ', length: 1, start: at, end: Math.max(to, at) }
  }
  if (source[at] === '&') {
    const entity = /^&#?\w{1,31};/.exec(source.slice(at, at + 34))?.[0]
    if (entity) {
      const whole = String.fromCodePoint(value.codePointAt(i) ?? 0xfffd)
      return { value: whole, length: whole.length, start: at, end: at + entity.length }
    }
  }
  // A backslash, a code fence's indent or a quotation's mark: in the source alone.
  if (at < end) return { value: '', length: 0, start: at, end: at + 1 }
  return { value: value.slice(i), length: value.length - i, start: end, end }
}
