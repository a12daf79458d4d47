import { grouped } from '../../language/grouped.js'
import { plural } from '../../language/plural.js'
import type { Severity } from '../../model/finding.js'
import { countsText } from './counts-text.js'
import { markdownCode, markdownText } from './markdown-text.js'
import { openFindings } from './open-findings.js'
import { placeOf } from './place-of.js'
import type { Report, ReportedFinding } from './report.js'

export interface MarkdownOptions {
  /** Bytes in UTF-8 that are written at most; 65,536, which is what a comment on GitHub may have. */
  readonly most?: number
}

const TABLE = '| | Place | Finding | Rule |\n|---|---|---|---|\n'
/** UTF-16 code units of a message or a path that are shown. */
const LONGEST = 1000
/** Bytes kept for the line that says what is not shown. */
const LAST_LINE = 200

/**
 * Write findings as Markdown for a comment on a pull request: errors and warnings in a table, notes in one that opens.
 *
 * @returns Empty where not even the heading has room.
 */
export function markdown(
  { command, findings, counts, subjects }: Report,
  { most = 65_536 }: MarkdownOptions = {},
): string {
  const total = counts.error + counts.warning + counts.info
  const said = total === 0 ? 'nothing to say' : countsText(counts)
  const heading = `### Presswright ${command}: ${said}\n\n${plural(subjects.length, 'file')} looked at.\n`
  const room = roomOf(most - bytesOf(heading) - LAST_LINE)
  if (room.left < 0) return ''
  const open = openFindings(findings)
  const of = (severity: Severity) => open.filter((finding) => finding.severity === severity)
  const grave = tableOf([...of('error'), ...of('warning')], '\n', '', room)
  const opens = `\n<details>\n<summary>${plural(counts.info, 'note')}</summary>\n\n`
  const notes = tableOf(of('info'), opens, '\n</details>\n', room)
  const rest = total - grave.rows - notes.rows
  const last = rest > 0 ? `\nNot shown here: ${grouped(rest)} of ${plural(total, 'finding')}.\n` : ''
  return heading + grave.text + notes.text + last
}

interface Room {
  /** Bytes; negative where there is too little. */
  left: number
  /** Take room for a text, or say that there is too little. */
  readonly take: (text: string) => boolean
}

function roomOf(bytes: number): Room {
  const room = {
    left: bytes,
    take: (text: string) => {
      const needed = bytesOf(text)
      if (needed > room.left) return false
      room.left -= needed
      return true
    },
  }
  return room
}

/** Write as many findings as have room, from the first on. */
function tableOf(findings: readonly ReportedFinding[], before: string, after: string, room: Room) {
  const frame = before + TABLE + after
  if (findings.length === 0 || !room.take(frame)) return { text: '', rows: 0 }
  const rows: string[] = []
  for (const finding of findings) {
    const row = rowOf(finding)
    if (!room.take(row)) break
    rows.push(row)
  }
  if (rows.length === 0) return { text: '', rows: 0 }
  return { text: before + TABLE + rows.join('') + after, rows: rows.length }
}

function rowOf(finding: ReportedFinding): string {
  const { severity, message, rule, url } = finding
  const label = severity === 'info' ? 'note' : severity
  const address = url === undefined ? undefined : addressOf(url)
  const name = markdownCode(rule)
  const cells = [
    severity === 'error' ? `**${label}**` : label,
    markdownCode(shortened(placeOf(finding))),
    markdownText(shortened(message)),
    address === undefined ? name : `[${name}](${address})`,
  ]
  return `| ${cells.join(' | ')} |\n`
}

/** Write an address as where a link leads, or undefined where it is none of the web. */
function addressOf(url: string): string | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined
  return new URL(url).href.replace(
    /[\\|()<>`]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : text
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text)
}
