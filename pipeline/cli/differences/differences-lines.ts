import { changeSize } from '../../formats/differences/change-size.js'
import type { Described } from '../../formats/differences/described.js'
import { KIND_TITLES } from '../../formats/differences/kind-titles.js'
import { shownTime } from '../../formats/differences/shown-time.js'
import { sizeWords } from '../../formats/differences/size-words.js'
import { printable } from '../../language/printable.js'
import type { ChangeKind, Side } from '../../model/differences.js'
import type { Paint, Tone } from '../painter.js'
import { bodyLines } from './body-lines.js'
import { fieldLines } from './field-lines.js'
import { metricLines } from './metric-lines.js'
import { compatibilityLines, factLines, reasonLines } from './verdict-lines.js'
import { wrapped } from './wrapped.js'

const TONES: Readonly<Record<ChangeKind, Tone>> = {
  none: 'faint',
  cosmetic: 'info',
  refile: 'info',
  update: 'strong',
  correction: 'warning',
  kill: 'error',
}

export interface LinesOptions {
  /** Columns of the terminal. */
  readonly width: number
  /** Whether lines go to something that has no width, and reads them one by one. */
  readonly isPiped?: boolean
  readonly paint: Paint
}

/**
 * Tell differences as an editor reads them: what kind of change it is, why, which facts changed without a notice, what
 * the change means to a reader of the JSON, then properties, paragraphs and measures.
 */
export function differencesLines(
  { differences, to: { language } }: Described,
  options: LinesOptions,
): string {
  const { article, from, to, verdict, fields, paragraphs, readability } = differences
  const { width, paint } = options
  const { name, meaning } = KIND_TITLES[verdict.kind]
  const size = changeSize(paragraphs, language)
  const sections = [
    [
      ...wrapped([{ text: `${name}:`, tone: TONES[verdict.kind] }, { text: ` ${meaning}` }], width, paint),
      ...wrapped([{ text: `${article}  ${sideName(from)} → ${sideName(to)}` }], width, paint),
      ...wrapped([{ text: sizeWords(size), tone: 'faint' }], width, paint),
    ],
    reasonLines(verdict, options),
    factLines(verdict, from, options),
    compatibilityLines(verdict.compatibility, options),
    fieldLines(fields, options),
    bodyLines(paragraphs, options),
    metricLines(readability, from, to, options),
  ]
  const told = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${told.join('\n\n')}\n`
}

function sideName({ name, created }: Side): string {
  return printable(created === undefined ? name : `${name} (${shownTime(created)})`)
}
