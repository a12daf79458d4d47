import type { Edit } from '../pieces.js'

/** A text that was edited, and where each of its UTF-16 code units comes from. */
export interface TracedText {
  readonly text: string
  /** Offset in the source where each unit's stretch begins, and at last the source's length. */
  readonly origins: Uint32Array
}

/** Begin with a text that stands for itself. */
export function traced(source: string): TracedText {
  return { text: source, origins: Uint32Array.from({ length: source.length + 1 }, (_, i) => i) }
}

/** Apply edits, in order and none overlapping, each with a value of one character. */
export function applyTraced({ text, origins }: TracedText, edits: readonly Edit[]): TracedText {
  if (edits.length === 0) return { text, origins }
  const values: string[] = []
  const result = new Uint32Array(origins.length)
  let written = 0
  let from = 0
  for (const { start, end, value } of edits) {
    values.push(text.slice(from, start), value)
    result.set(origins.subarray(from, start), written)
    written += start - from
    result.fill(origins[start] ?? 0, written, written + value.length)
    written += value.length
    from = end
  }
  values.push(text.slice(from))
  result.set(origins.subarray(from), written)
  return { text: values.join(''), origins: result.subarray(0, written + origins.length - from) }
}

/** Find the edits that make a traced text of its source, one for each character that came out new. */
export function tracedEdits(source: string, { text, origins }: TracedText): Edit[] {
  const edits: Edit[] = []
  let i = 0
  for (const character of text) {
    const start = origins[i] ?? source.length
    const end = origins[i + character.length] ?? source.length
    // Most characters stand as they did, and need no copy to be told so.
    if (end - start !== character.length || !source.startsWith(character, start)) {
      // A byte-order mark at the start of a file says how to read it, and is no text.
      edits.push({ start, end, value: start === 0 && character === '\ufeff' ? '' : character })
    }
    i += character.length
  }
  return edits
}
