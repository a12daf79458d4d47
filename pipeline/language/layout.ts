import { typeWidth } from './type-width.js'

/** What deciding a layout needs to know of a line. */
export interface LineShape {
  readonly text: string
  /** Columns of white space before the text. */
  readonly indent: number
  /** Blank lines above it. */
  readonly gap: number
  /** A byline, a date or the like, which is never part of a paragraph. */
  readonly alone: boolean
}

export type LayoutName =
  | 'paragraph-a-line'
  | 'hard-wrapped'
  | 'hard-wrapped-without-blank-lines'
  | 'indented'
  | 'double-spaced'

export interface Layout {
  readonly name: LayoutName
  /** For each line, whether a block starts with it. */
  readonly starts: readonly boolean[]
  /** The text was set in type, and so perhaps in columns; a machine wraps at a number of characters. */
  readonly typeset: boolean
  /** For each line, whether it is filled to the width that the text is wrapped to; none is where it is not wrapped. */
  readonly full: readonly boolean[]
}

/** Columns beyond which a line was not wrapped by a typewriter, a terminal or a column of type. */
const WIDEST = 140
const NARROWEST = 24

interface Wrap {
  readonly width: number
  /** Lines are filled word by word to `width` exactly; otherwise to about it, as proportional type is. */
  readonly exact: boolean
  /** Width of the column in proportional type, as `typeWidth` estimates it. */
  readonly type: number
}

/** Share of a column's width that an estimate must reach for a line to fill it with its next word; more, where a sentence ended. */
const FILLED = { open: 0.9, ended: 0.985 }

/**
 * Decide how the lines of a text belong together.
 *
 * The principle: a wrapped line is one to which the next line's first word could not have been added. Where most
 * lines that have a neighbour are so filled, the text is hard-wrapped, and a line that is not full ends its
 * paragraph; where they are not, each line is a paragraph of its own.
 */
export function layoutOf(lines: readonly LineShape[]): Layout {
  const single = wrapOf(lines, 0)
  const double = single ? undefined : wrapOf(lines, 1)
  const wrap = single ?? double
  const unit = double ? 1 : 0
  const indented = wrap !== undefined && isIndented(lines, unit)
  const starts = lines.map((line, i) => {
    const before = lines[i - 1]
    return before === undefined || startsBlock(before, line, { wrap, unit, indented })
  })
  const full = lines.map((line, i) => {
    const next = lines[i + 1]
    return wrap !== undefined && next !== undefined && !line.alone && isFull(line, next, wrap)
  })
  return { typeset: wrap?.exact === false, full, name: nameOf(lines, { wrap, unit, indented }), starts }
}

interface Habits {
  readonly wrap: Wrap | undefined
  /** Blank lines between two lines of one paragraph. */
  readonly unit: number
  readonly indented: boolean
}

function startsBlock(before: LineShape, line: LineShape, { wrap, unit, indented }: Habits): boolean {
  if (line.gap > unit || before.alone || line.alone || !wrap) return true
  const full = isFull(before, line, wrap)
  if (opensListItem(line.text) && (!full || opensListItem(before.text))) return true
  if (indented && line.indent !== before.indent) return line.indent > before.indent
  // What introduces a quotation by a comma is one paragraph with it.
  if (full || (before.text.endsWith(',') && /^["“„«‘]/.test(line.text))) return false
  if (wrap.exact) return true
  // Justified type can set a word so far apart that it is read back as a line.
  const scattered = !/\s/.test(before.text) && (!/\s/.test(line.text) || /^\p{Ll}/u.test(line.text))
  return !scattered || endsSentence(before.text)
}

/** Find the width that a text was wrapped to, from the lines that have a neighbour `gap` blank lines below. */
function wrapOf(lines: readonly LineShape[], gap: number): Wrap | undefined {
  const pairs: [LineShape, LineShape][] = []
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1], lines[i]]
    if (before && line && line.gap === gap && !before.alone && !line.alone) pairs.push([before, line])
  }
  if (pairs.length < 3) return undefined
  // Paragraphs that a blank line parts are far commoner than lines that it does.
  if (!goesOn(pairs, gap === 0 ? 0.1 : 0.5)) return undefined
  const lengths = pairs.map(([before]) => extent(before)).sort((a, b) => a - b)
  const usual = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0
  const width = lengths.filter((length) => length <= usual * 1.1).at(-1) ?? 0
  if (width > WIDEST || width < NARROWEST) return undefined
  const widths = pairs.map(([before]) => typeWidth(before.text)).sort((a, b) => a - b)
  const usualType = widths[Math.floor((widths.length - 1) * 0.9)] ?? 0
  const type = widths.filter((one) => one <= usualType * 1.04).at(-1) ?? 0
  for (const exact of [true, false]) {
    const wrap = { width, exact, type }
    const full = pairs.filter(([before, line]) => isFull(before, line, wrap)).length
    if (full >= pairs.length * 0.6) return wrap
  }
  return undefined
}

/**
 * Tell whether lines go on from one to the next as wrapped prose does: most end in mid-sentence, where paragraphs never
 * do, and of those that open with a letter at least `share` are in lower case, where items of a list seldom are.
 */
function goesOn(pairs: readonly (readonly [LineShape, LineShape])[], share: number): boolean {
  const cut = pairs.filter(([before]) => !endsSentence(before.text))
  if (cut.length < pairs.length * 0.4) return false
  const cased = cut.filter(([, { text }]) => /^[\p{Lu}\p{Ll}]/u.test(text))
  const lower = cased.filter(([, { text }]) => /^\p{Ll}/u.test(text))
  return lower.length >= cased.length * share
}

function isFull(before: LineShape, line: LineShape, { width, exact, type }: Wrap): boolean {
  if (exact) return extent(before) + 1 + firstWordLength(line.text) > width
  const word = line.text.slice(0, firstWordLength(line.text))
  const filled = endsSentence(before.text) && !/^\p{Ll}/u.test(word) ? FILLED.ended : FILLED.open
  return typeWidth(`${before.text} ${word}`) >= type * filled
}

function isIndented(lines: readonly LineShape[], unit: number): boolean {
  const inside = lines.filter((line, i) => i > 0 && line.gap <= unit && !line.alone)
  const base = inside.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY)
  const deeper = inside.filter((line) => line.indent >= base + 2).length
  return deeper >= inside.length * 0.04 && deeper <= inside.length * 0.6
}

function nameOf(lines: readonly LineShape[], { wrap, unit, indented }: Habits): LayoutName {
  if (!wrap) return 'paragraph-a-line'
  if (unit > 0) return 'double-spaced'
  if (indented) return 'indented'
  const gaps = lines.filter((line) => line.gap > 0).length
  return gaps >= lines.length * 0.04 ? 'hard-wrapped' : 'hard-wrapped-without-blank-lines'
}

/** Columns from the margin to a line's end. */
function extent(line: LineShape): number {
  return line.indent + line.text.length
}

function firstWordLength(text: string): number {
  const blank = text.indexOf(' ')
  return blank === -1 ? text.length : blank
}

/** Tell whether a line opens with a bullet or a number, as an item of a list does. */
export function opensListItem(text: string): boolean {
  return /^(?:[•‣▪◦●·*+–-]|\(?\d{1,3}[.)])\s/.test(text)
}

/** Tell whether text ends as a sentence does, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？][\p{Pf}\p{Pe}"'”’*_]{0,4}$/u.test(text)
}
