import { type BodyRow, bodyRows } from '../../formats/differences/body-rows.js'
import { paragraphLabel } from '../../formats/differences/paragraph-label.js'
import { shownSentences } from '../../formats/differences/shown-sentences.js'
import { plural } from '../../language/plural.js'
import type { ParagraphChange } from '../../model/differences.js'
import type { LinesOptions } from './differences-lines.js'
import { markedSentences } from './marked.js'
import { wrapped } from './wrapped.js'

/** Tell what became of a body's paragraphs, those that nothing happened to by their number alone. */
export function bodyLines(paragraphs: readonly ParagraphChange[], options: LinesOptions): string[] {
  if (paragraphs.every(({ kind }) => kind === 'same')) return []
  return [options.paint('strong', 'Body'), ...bodyRows(paragraphs).flatMap((row) => rowLines(row, options))]
}

function rowLines(row: BodyRow, { width, paint }: LinesOptions): string[] {
  if (row.kind === 'unchanged')
    return [paint('faint', `  … ${plural(row.paragraphs.length, 'paragraph')} unchanged`)]
  const { place, what } = paragraphLabel(row.paragraph)
  const text = markedSentences(shownSentences(row.paragraph))
  return [`  ${place}, ${what}`, ...wrapped(text, width - 4, paint).map((line) => `    ${line}`)]
}
