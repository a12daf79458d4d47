import { columnWidth, isWide } from '../../language/column-width.js'
import { printable } from '../../language/printable.js'
import type { Paint, Tone } from '../painter.js'

/** Text in one tone. */
export interface Toned {
  readonly text: string
  readonly tone?: Tone
}

/** What stays together on a line. */
interface Word {
  readonly parts: Toned[]
  width: number
  /** What stands before it unless it opens a line. */
  readonly blank: Toned | undefined
}

/**
 * Break text into lines that are no wider than a terminal, and give each stretch its tone.
 *
 * Lines break at blanks, beside characters that are two columns wide, and within a word that is wider than a line.
 *
 * @param width Columns of a line, 1 and more.
 */
export function wrapped(pieces: readonly Toned[], width: number, paint: Paint): string[] {
  const lines: string[] = []
  let line: Toned[] = []
  let column = 0
  for (const word of wordsOf(pieces, width)) {
    const blankWidth = word.blank && line.length > 0 ? columnWidth(word.blank.text) : 0
    if (line.length > 0 && column + blankWidth + word.width > width) {
      lines.push(paintedLine(line, paint))
      line = []
      column = 0
    } else if (word.blank && line.length > 0) {
      line.push(word.blank)
      column += blankWidth
    }
    line.push(...word.parts)
    column += word.width
  }
  if (line.length > 0) lines.push(paintedLine(line, paint))
  return lines
}

/** Take text apart where lines may break. */
function wordsOf(pieces: readonly Toned[], most: number): Word[] {
  const words: Word[] = []
  let word: Word | undefined
  let blank: Toned | undefined
  const add = (text: string, like: Toned, breakable: boolean) => {
    const width = columnWidth(text)
    if (!word || breakable || word.width + width > most) {
      word = { parts: [], width: 0, blank }
      blank = undefined
      words.push(word)
    }
    word.parts.push({ ...like, text })
    word.width += width
  }
  let afterWide = false
  for (const piece of pieces) {
    for (const [token] of printable(piece.text).matchAll(/[ \u3000]+|[^ \u3000]+/gu)) {
      if (/^[ \u3000]/.test(token)) {
        blank = { ...piece, text: token }
        word = undefined
        continue
      }
      for (const part of partsOf(token, most)) {
        const wide = isWide(part)
        add(part, piece, wide || afterWide)
        afterWide = wide
      }
    }
  }
  return words
}

/** Take a word apart: each wide character alone, and what is wider than a line in stretches of its width. */
function* partsOf(token: string, most: number): Generator<string> {
  let part = ''
  let width = 0
  for (const character of token) {
    const own = columnWidth(character)
    const wide = isWide(character)
    if (part !== '' && (wide || width + own > most)) {
      yield part
      part = ''
      width = 0
    }
    if (wide) yield character
    else {
      part += character
      width += own
    }
  }
  if (part !== '') yield part
}

function paintedLine(parts: readonly Toned[], paint: Paint): string {
  let line = ''
  for (let at = 0; at < parts.length; ) {
    const tone = parts[at]?.tone
    let text = ''
    for (; at < parts.length && parts[at]?.tone === tone; at++) text += parts[at]?.text ?? ''
    line += tone === undefined ? text : paint(tone, text)
  }
  return line
}
