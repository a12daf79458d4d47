import type { Readable } from 'node:stream'
import { systemClock } from '../adapters/clock.js'
import { ownManifest } from '../adapters/own-manifest.js'
import type { BaselineOptions } from '../api/baseline/open-baseline.js'
import { readStream } from '../api/read-document.js'
import { unlessAborted } from '../api/unless-aborted.js'
import { validate } from '../api/validate.js'
import { openFindings } from '../formats/reporters/open-findings.js'
import type { ReportedFinding } from '../formats/reporters/report.js'
import { plural } from '../language/plural.js'
import type { Severity } from '../model/finding.js'
import { choiceLine } from './choice-line.js'
import { findingsLines } from './findings-lines.js'
import { isShown } from './is-shown.js'
import { painter } from './painter.js'
import { passedOver } from './passed-over.js'
import { checkTargets } from './reports/check-targets.js'
import type { ReportOptions } from './reports/format.js'
import { linesStream } from './reports/lines-stream.js'
import { writeReports } from './reports/write-reports.js'
import { linesOf } from './source-lines.js'
import type { Surroundings } from './surroundings.js'
import { tooManyWarnings } from './too-many-warnings.js'
import { type LineAt, verboseLines } from './verbose-lines.js'

export interface ValidateCommandOptions extends ReportOptions, BaselineOptions {
  /** The configuration file as it was given. */
  readonly config?: string
  /** A commit, as git takes it; only what changed since then is looked at. */
  readonly since?: string
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly maxWarnings?: number
}

/** Standard input, as it is given and as it is named. */
const STDIN = { given: '-', named: '<stdin>' }

/**
 * Hold JSON-LD, in files of its own or in web pages, against JSON, schema.org, Google's documentation and the house.
 *
 * Findings go to standard output, as lines or as one document; the last line on standard error sums up.
 *
 * @param stdin What `-` reads.
 * @returns The exit code: 1 where something is wrong or there are more warnings than are let pass, else 0.
 */
export async function validateFiles(
  files: readonly string[],
  options: ValidateCommandOptions,
  surroundings: Surroundings,
  stdin: Readable,
): Promise<0 | 1> {
  const { cwd, stderr, env, interruption } = surroundings
  const { quiet, verbose, maxWarnings, format, report = [], ...asked } = options
  checkTargets(options, cwd)
  const stream = linesStream(options, surroundings)
  const columns = stream.isTTY ? stream.columns : undefined
  const lines = { paint: painter(stream, env), align: false, columns }
  const isWhole = format !== 'pretty' || report.length > 0 || verbose
  let text = ''
  let told = 0
  const show = (some: readonly ReportedFinding[], lineAt: LineAt) => {
    const shown =
      format === 'pretty' ? openFindings(some).filter((one) => isShown(one.severity, options)) : []
    if (shown.length > 0)
      text += verbose ? `${verboseLines(shown, lineAt, lines)}\n` : findingsLines(shown, lines)
  }
  const signal = interruption?.()
  const {
    findings,
    counts,
    unlisted,
    files: named,
  } = await validate(documents(files, stdin, signal), {
    ...asked,
    cwd,
    least: isWhole ? 'info' : quiet ? 'error' : 'warning',
    clock: systemClock(env),
    ...(signal && { signal }),
    onChoice: choiceLine(options, surroundings),
    onDocument: (document, found) => {
      const isOwn = ({ file }: ReportedFinding) => file === document.name
      show(found.filter(isOwn), linesOf(document.text))
      show(
        found.filter((one) => !isOwn(one)),
        () => undefined,
      )
      told += found.length
    },
  })
  show(findings.slice(told), () => undefined)
  if (text !== '') stream.write(text)
  const subjects = named.map((file) => ({ file }))
  await writeReports(
    { command: 'validate', version: ownManifest().version, findings, counts, subjects },
    options,
    surroundings,
  )
  if (format === 'pretty') {
    const passed = passedOver(findings)
    stderr.write(`${summary(named.length, counts, { passed, unlisted }, options)}\n`)
  }
  const tooMany = tooManyWarnings(counts.warning, maxWarnings)
  if (tooMany !== '') stderr.write(tooMany)
  return counts.error > 0 || tooMany !== '' ? 1 : 0
}

async function* documents(files: readonly string[], stdin: Readable, signal: AbortSignal | undefined) {
  for (const file of files)
    yield file === STDIN.given ? await unlessAborted(readStream(STDIN.named, stdin), signal) : file
}

function summary(
  files: number,
  { error, warning, info }: Readonly<Record<Severity, number>>,
  { passed, unlisted }: { readonly passed: string; readonly unlisted: number },
  { verbose }: ValidateCommandOptions,
): string {
  const parts = [plural(error, 'error'), plural(warning, 'warning'), plural(info, 'note')]
  const hidden = info > 0 && !verbose ? ' (--verbose shows the notes)' : ''
  const rest = unlisted > 0 ? `; ${unlisted} more are not listed` : ''
  return `${plural(files, 'file')}: ${parts.join(', ')}${passed}${hidden}${rest}`
}
