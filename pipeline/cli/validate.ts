import type { Readable } from 'node:stream'
import { configurationFile } from '../adapters/configuration-file.js'
import type { ConfigurationFileOptions } from '../adapters/find-configuration.js'
import { belowRoot } from '../formats/reporters/below-root.js'
import { openFindings } from '../formats/reporters/open-findings.js'
import type { ReportedFinding } from '../formats/reporters/report.js'
import { lineIndex } from '../language/line-index.js'
import { plural } from '../language/plural.js'
import type { Finding, Severity } from '../model/finding.js'
import { type Settling, settled } from '../validation/silences/settled.js'
import type { PlacedProblem } from '../validation/text-validation.js'
import type { BaselineOptions } from './baseline/baseline-options.js'
import { openBaseline } from './baseline/open-baseline.js'
import { findingsLines } from './findings-lines.js'
import { holder } from './holder.js'
import { isShown } from './is-shown.js'
import { ownManifest } from './own-manifest.js'
import { painter } from './painter.js'
import { passedOver } from './passed-over.js'
import { readDocument } from './read-document.js'
import { checkTargets } from './reports/check-targets.js'
import type { ReportOptions } from './reports/format.js'
import { linesStream } from './reports/lines-stream.js'
import { writeReports } from './reports/write-reports.js'
import { silencesBeside } from './silences-beside.js'
import { linesOf } from './source-lines.js'
import type { Surroundings } from './surroundings.js'
import { tooManyWarnings } from './too-many-warnings.js'
import { type LineAt, verboseLines } from './verbose-lines.js'

export interface ValidateOptions extends ReportOptions, BaselineOptions {
  /** The configuration file as it was given. */
  readonly config?: string
  /** A commit, as git takes it; only what changed since then is looked at. */
  readonly since?: string
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
  const baseline = await openBaseline(options, cwd)
  const asked = { cwd, ...(config !== undefined && { file: config }) }
  const configuration = await configurationFile(asked)
  const { rules } = configuration
  const inputs = files.map((path) => ({ path }))
  const chosen = options.since === undefined ? undefined : await chosenSince(options.since, inputs, asked)
  if (chosen && !options.quiet) stderr.write(`presswright: ${chosen.said}\n`)
  const hold = holder(configuration, env)
  const told = ({ severity }: { readonly severity: Severity }) => isShown(severity, options)
  const stream = linesStream(options, surroundings)
  const lines = {
    paint: painter(stream, env),
    align: false,
    columns: stream.isTTY ? stream.columns : undefined,
  }
  const findings: ReportedFinding[] = []
  const subjects: { file: string }[] = []
  const counts = { error: 0, warning: 0, info: 0 }
  let text = ''
  let more = 0
  const show = (own: readonly ReportedFinding[], lineAt: LineAt) => {
    const shown = format === 'pretty' ? openFindings(own).filter(told) : []
    if (shown.length > 0)
      text += verbose ? `${verboseLines(shown, lineAt, lines)}\n` : findingsLines(shown, lines)
  }
  for (const { path } of chosen?.inputs ?? inputs) {
    const document = await readDocument(path, cwd, stdin)
    const silences = await silencesBeside(path, cwd)
    const listed = (one: { readonly severity: Severity }) =>
      format !== 'pretty' || report.length > 0 || silences.length > 0 || told(one)
    const found = await hold(document.text, listed)
    const settling = { rules, files: silences }
    const settledOnes = settled(findingsOf(found.problems, document.name, document.text), settling)
    const said = silences.length > 0 ? await silenceFindings(settledOnes, settling) : []
    const own = settledOnes.map(baseline.mark)
    const others = said.map(baseline.mark)
    for (const severity of SEVERITIES) {
      const unlisted = found.counts[severity] - own.filter((one) => one.severity === severity).length
      more += unlisted
      counts[severity] += unlisted
    }
    for (const { severity } of openFindings([...own, ...others])) counts[severity]++
    findings.push(...own, ...others)
    subjects.push({ file: document.name })
    show(own, linesOf(document.text))
    show(others, () => undefined)
  }
  const looked = new Set(subjects.map(({ file }) => belowRoot(file)))
  const unused = await baseline.close({ wasLookedAt: (file) => looked.has(file) })
  const ends = settled(unused, { rules }).map(baseline.mark)
  findings.push(...ends)
  for (const { severity } of ends) counts[severity]++
  show(ends, () => undefined)
  if (text !== '') stream.write(text)
  await writeReports(
    { command: 'validate', version: ownManifest().version, findings, counts, subjects },
    options,
    surroundings,
  )
  if (format === 'pretty') {
    const passed = passedOver(findings)
    stderr.write(`${summary(subjects.length, counts, { passed, more }, options)}\n`)
  }
  const tooMany = tooManyWarnings(counts.warning, maxWarnings)
  if (tooMany !== '') stderr.write(tooMany)
  return counts.error > 0 || tooMany !== '' ? 1 : 0
}

/** What is said of silences is for those who have some. */
async function silenceFindings(findings: readonly Finding[], settling: Settling): Promise<Finding[]> {
  const { documentSilences } = await import('../validation/silences/document-silences.js')
  return documentSilences(findings, settling)
}

/** Asking git is for those who ask for it. */
async function chosenSince(
  ref: string,
  inputs: readonly { readonly path: string }[],
  asked: ConfigurationFileOptions,
) {
  const { since } = await import('./since.js')
  return await since(ref, inputs, asked)
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
  { passed, more }: { readonly passed: string; readonly more: number },
  { verbose }: ValidateOptions,
): string {
  const parts = [plural(error, 'error'), plural(warning, 'warning'), plural(info, 'note')]
  const hidden = info > 0 && !verbose ? ' (--verbose shows the notes)' : ''
  const rest = more > 0 ? `; ${more} more are not listed` : ''
  return `${plural(files, 'file')}: ${parts.join(', ')}${passed}${hidden}${rest}`
}
