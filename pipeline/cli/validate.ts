import type { Readable } from 'node:stream'
import { systemClock } from '../adapters/clock.js'
import { configurationFile } from '../adapters/configuration-file.js'
import { schemaOrgTable } from '../adapters/schema-org-table.js'
import { lineIndex } from '../language/line-index.js'
import { plural } from '../language/plural.js'
import { vocabularyOf } from '../language/schema-org/vocabulary-of.js'
import type { Finding, Severity } from '../model/finding.js'
import type { CheckName } from '../validation/house/check-name.js'
import { validator } from '../validation/index.js'
import type { PlacedProblem } from '../validation/text-validation.js'
import { validatePage, validateText } from '../validation/validate-text.js'
import { findingsLines } from './findings-lines.js'
import { isShown } from './is-shown.js'
import { ownManifest } from './own-manifest.js'
import { painter } from './painter.js'
import { readDocument } from './read-document.js'
import { checkTargets } from './reports/check-targets.js'
import type { ReportOptions } from './reports/format.js'
import { linesStream } from './reports/lines-stream.js'
import { writeReports } from './reports/write-reports.js'
import { linesOf } from './source-lines.js'
import type { Surroundings } from './surroundings.js'
import { tooManyWarnings } from './too-many-warnings.js'
import { verboseLines } from './verbose-lines.js'

export interface ValidateOptions extends ReportOptions {
  /** The configuration file as it was given. */
  readonly config?: string
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly maxWarnings?: number
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/**
 * Hold JSON-LD, in files of its own or in web pages, against JSON, schema.org, Google's documentation and the house.
 *
 * Findings go to standard output, as lines or as one document; the last line on standard error sums up.
 *
 * @param stdin What `-` reads.
 * @returns The exit code: 1 where something is wrong or there are more warnings than are let pass, else 0.
 */
export async function validate(
  files: readonly string[],
  options: ValidateOptions,
  surroundings: Surroundings,
  stdin: Readable,
): Promise<0 | 1> {
  const { cwd, stderr, env } = surroundings
  const { config, format, report = [], verbose, maxWarnings } = options
  checkTargets(options, cwd)
  const configuration = await configurationFile({ cwd, ...(config !== undefined && { file: config }) })
  let check: CheckName | undefined
  let isAsked = false
  const hold = validator({
    vocabulary: vocabularyOf(schemaOrgTable()),
    checkName: (...args) => {
      isAsked = true
      check?.(...args)
    },
    now: systemClock(env).now(),
    severities: configuration.rules,
  })
  const told = ({ severity }: { readonly severity: Severity }) => isShown(severity, options)
  const listed = (one: { readonly severity: Severity }) =>
    format !== 'pretty' || report.length > 0 || told(one)
  const stream = linesStream(options, surroundings)
  const lines = {
    paint: painter(stream, env),
    align: false,
    columns: stream.isTTY ? stream.columns : undefined,
  }
  const findings: Finding[] = []
  const subjects: { file: string }[] = []
  const counts = { error: 0, warning: 0, info: 0 }
  let text = ''
  for (const file of files) {
    const document = await readDocument(file, cwd, stdin)
    const held = /^\s*</.test(document.text.slice(0, 1000)) ? validatePage : validateText
    let found = await held(document.text, hold, listed)
    if (isAsked && !check) {
      // What reads names takes longer to load than most documents to check, and most have plain names alone.
      check = (await import('../validation/house/check-name.js')).checkName
      found = await held(document.text, hold, listed)
    }
    for (const severity of SEVERITIES) counts[severity] += found.counts[severity]
    const own = findingsOf(found.problems, document.name, document.text)
    findings.push(...own)
    subjects.push({ file: document.name })
    const shown = format === 'pretty' ? own.filter(told) : []
    if (shown.length > 0)
      text += verbose
        ? `${verboseLines(shown, linesOf(document.text), lines)}\n`
        : findingsLines(shown, lines)
  }
  if (text !== '') stream.write(text)
  await writeReports(
    { command: 'validate', version: ownManifest().version, findings, counts, subjects },
    options,
    surroundings,
  )
  if (format === 'pretty') stderr.write(`${summary(files.length, counts, findings.length, options)}\n`)
  const tooMany = tooManyWarnings(counts.warning, maxWarnings)
  if (tooMany !== '') stderr.write(tooMany)
  return counts.error > 0 || tooMany !== '' ? 1 : 0
}

function findingsOf(problems: readonly PlacedProblem[], file: string, text: string): Finding[] {
  if (problems.length === 0) return []
  const at = lineIndex(text)
  return problems.map((problem) => {
    const { pointer, layer, rule, severity, message, suggestion, url } = problem
    const { line, column } = at(problem.offset)
    const end = at(problem.endOffset)
    return {
      file,
      line,
      column,
      ...(problem.endOffset > problem.offset && { endLine: end.line, endColumn: end.column }),
      severity,
      rule,
      message,
      layer,
      pointer,
      ...(suggestion !== undefined && { suggestion }),
      url,
    }
  })
}

function summary(
  files: number,
  { error, warning, info }: Readonly<Record<Severity, number>>,
  listed: number,
  { verbose }: ValidateOptions,
): string {
  const parts = [plural(error, 'error'), plural(warning, 'warning'), plural(info, 'note')]
  const hidden = info > 0 && !verbose ? ' (--verbose shows the notes)' : ''
  const more = error + warning + info - listed
  const rest = more > 0 ? `; ${more} more are not listed` : ''
  return `${plural(files, 'file')}: ${parts.join(', ')}${hidden}${rest}`
}
