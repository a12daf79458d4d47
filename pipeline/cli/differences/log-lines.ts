import { shownTime } from '../../formats/differences/shown-time.js'
import { plural } from '../../language/plural.js'
import { printable } from '../../language/printable.js'
import type { LogEntry, VersionEntry } from '../../model/log-entry.js'
import type { Tone } from '../painter.js'
import type { LinesOptions } from './differences-lines.js'
import { wrapped } from './wrapped.js'

/** Characters of a digest that are shown: the algorithm, and what tells one version from another. */
const DIGEST = 'sha256-'.length + 12

/** The status that goes without saying. */
const USABLE = 'usable'

const TONES: ReadonlyMap<LogEntry['kind'], Tone> = new Map([
  ['correction', 'warning'],
  ['kill', 'error'],
  ['purge', 'error'],
  ['update', 'strong'],
])

/** Tell an article's history: a line for each version, and below it why, and who kept it. */
export function logLines(id: string, entries: readonly LogEntry[], options: LinesOptions): string {
  const { width, paint, isPiped = false } = options
  const names = entries.map(({ version }) => `v${version}`)
  const column = Math.max(0, ...names.map(({ length }) => length))
  const kinds = Math.max(0, ...entries.map(({ kind }) => kind.length))
  const rows = entries.map((entry, index) => {
    const { created, kind } = entry
    const tone = TONES.get(kind)
    const shown = tone === undefined ? kind : paint(tone, kind)
    const time = printable(shownTime(created))
    const cells = [(names[index] ?? '').padEnd(column), time, shown + ' '.repeat(kinds - kind.length)]
    const more = moreOf(entry)
    const broad = [column, time.length, kinds, ...more.map(({ length }) => length)]
    return { entry, cells, more, columns: broad.reduce((sum, one) => sum + one + 2, -2) }
  })
  // A narrow terminal has digest and size below, a line each, of all versions alike.
  const isNarrow = !isPiped && rows.some(({ columns }) => columns > width)
  const told = rows.map(({ entry, cells, more }) => {
    const painted = more.map((text) => (text.startsWith('sha256-') ? paint('faint', text) : text))
    const below = belowOf(entry).flatMap((text) => wrapped([{ text }], width - column - 2, paint))
    return [
      (isNarrow ? cells : [...cells, ...painted]).join('  ').trimEnd(),
      ...[...(isNarrow ? painted : []), ...below].map((line) => `${' '.repeat(column + 2)}${line}`),
    ].join('\n')
  })
  return `${[printable(id), ...told].join('\n\n')}\n`
}

/** The digest and the size of a version. */
function moreOf(entry: LogEntry): string[] {
  if (entry.kind === 'purge') return ['all versions removed for good']
  return [printable(entry.contentDigest.slice(0, DIGEST)), sizeOf(entry)]
}

function sizeOf({ words: { added, removed }, paragraphs }: VersionEntry): string {
  if (paragraphs === 0) return 'body unchanged'
  return `+${added.toLocaleString('en')} −${removed.toLocaleString('en')} words, ${plural(paragraphs, 'paragraph')}`
}

function belowOf(entry: LogEntry): string[] {
  if (entry.kind === 'purge') return wordsOf(entry.reason, entry.user)
  const { kind, reasons, status = USABLE, reason, message, user } = entry
  // A kill tells its status among its reasons.
  const isTold = status === USABLE || kind === 'kill'
  const state = isTold ? [] : [reason === undefined ? status : `${status}: ${reason}`]
  return [...state, reasons.join('; '), ...wordsOf(message, user)].filter((text) => text !== '')
}

/** Tell what somebody said, and who: `Corrects the cost (News desk)`. */
function wordsOf(said: string | undefined, user: LogEntry['user']): string[] {
  const parts = [said, user && `(${user.name})`].filter((part) => part !== undefined && part !== '')
  return parts.length === 0 ? [] : [parts.join(' ')]
}
