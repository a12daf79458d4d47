/** How two lines meet: what is put between them, and how much of the first one's end goes. */
export interface Meeting {
  readonly kind: 'blank' | 'hyphen kept' | 'hyphen undone'
  /** Characters to take off the first line's end. */
  readonly drop: number
  readonly between: string
}

const BLANK: Meeting = { kind: 'blank', drop: 0, between: ' ' }

/**
 * Decide how a line that may end in a hyphen meets the next. A soft hyphen, or U+2010, was put there by a typesetter
 * and goes; a plain one goes only where `isWord` knows the word without it, so that `Trump-era` stays a compound.
 */
export function meet(before: string, after: string, isWord: (word: string) => boolean): Meeting {
  const last = before.at(-1)
  if (last === '\u00ad') return { kind: 'hyphen undone', drop: 1, between: '' }
  if (last !== '-' && last !== '\u2010') return BLANK
  const [left] = /\p{L}+.$/u.exec(before) ?? []
  const [right] = /^\p{L}+/u.exec(after) ?? []
  if (left === undefined || right === undefined) return BLANK
  const lower = /^\p{Ll}/u.test(right)
  if (last === '\u2010' && lower) return { kind: 'hyphen undone', drop: 1, between: '' }
  if (lower && isWord((left.slice(0, -1) + right).toLowerCase()))
    return { kind: 'hyphen undone', drop: 1, between: '' }
  return { kind: 'hyphen kept', drop: 0, between: '' }
}
