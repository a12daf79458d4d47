import { visible } from '../../language/visible.js'
import type { Severity } from '../../model/finding.js'
import { belowRoot } from './below-root.js'
import { countsText } from './counts-text.js'
import { openFindings } from './open-findings.js'
import type { Report, ReportedFinding } from './report.js'

/** How many annotations of a kind GitHub shows for one step. */
const MOST_OF_A_KIND = 10
const KINDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * Write findings as workflow commands, which GitHub shows as annotations: errors first, no more of a kind than GitHub
 * shows, then a line on how many there are besides.
 *
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function github({ findings, counts }: Report): string {
  const open = openFindings(findings)
  const first = (wanted: Severity) =>
    open.filter(({ severity }) => severity === wanted).slice(0, MOST_OF_A_KIND)
  const [errors, warnings, notes] = [first('error'), first('warning'), first('info')]
  const rest = countsText({
    error: counts.error - errors.length,
    warning: counts.warning - warnings.length,
    info: counts.info - notes.length,
  })
  const lines = [...errors, ...warnings, ...notes].map(commandOf)
  if (rest !== '') lines.push(`${rest} more, for GitHub shows ${MOST_OF_A_KIND} of a kind`)
  return lines.map((line) => `${line}\n`).join('')
}

function commandOf(finding: ReportedFinding): string {
  const { file, line, column, endLine, endColumn, severity, rule, message, url } = finding
  // Columns hold for one line alone; the runner drops them from a stretch of several.
  const columns = endLine === undefined || endLine === line ? { col: column, endColumn } : {}
  const properties = { file: belowRoot(file), line, endLine, ...columns, title: rule }
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${propertyText(String(value))}`)
  const said = url === undefined ? message : `${message}\n${url}`
  return `::${KINDS[severity]} ${written.join(',')}::${dataText(said)}`
}

/** Write a text as what a command says: the runner ends a command with its line. */
function dataText(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** Write a text as a property of a command: there a colon and a comma end it too. */
function propertyText(text: string): string {
  return dataText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
