import { resolve } from 'node:path'
import { nodeFolder } from '../adapters/node-folder.js'
import { ownManifest } from '../adapters/own-manifest.js'
import { kindOrRefuse } from '../adapters/verify.js'
import { type BaselineOptions, openBaseline } from '../api/baseline/open-baseline.js'
import { type VerifiableKind, verifyFolder } from '../edition/verify-folder.js'
import { belowRoot } from '../formats/reporters/below-root.js'
import type { ReportedFinding } from '../formats/reporters/report.js'
import { plural } from '../language/plural.js'
import { printable } from '../language/printable.js'
import type { Finding } from '../model/finding.js'
import { messageUrl } from '../model/messages.js'
import type { Folder } from '../model/ports.js'
import type { VerificationFinding } from '../model/verification-finding.js'
import { painter } from './painter.js'
import { progressLine } from './progress-line.js'
import { checkTargets } from './reports/check-targets.js'
import type { ReportOptions } from './reports/format.js'
import { linesStream } from './reports/lines-stream.js'
import { writeReports } from './reports/write-reports.js'
import type { Surroundings } from './surroundings.js'
import { tooManyWarnings } from './too-many-warnings.js'

export interface VerifyCommandOptions extends ReportOptions, BaselineOptions {
  readonly deep?: boolean
  readonly quiet?: boolean
  readonly maxWarnings?: number
}

/** The pages that explain codes. */
const OCFL_CODES = 'https://ocfl.io/1.1/spec/validation-codes.html'
const OWN_CODES = messageUrl('command-line')
/** The note that a baseline knows what is not found any more. */
const UNUSED = 'N004'

/** A folder, and what it is called where it was given. */
interface Given {
  readonly path: string
  readonly folder: Folder
  readonly kind: VerifiableKind
}

/**
 * Verify folders one after the other, and tell each finding when it is made.
 *
 * Findings go to standard output, as lines or as one document, by their paths from where the command runs; the last
 * line on standard error sums up. Only what asks for a whole document, but for JSON, keeps them until the end.
 *
 * @returns The exit code: 1 where there is an error or there are more warnings than are let pass, else 0.
 * @throws {UsageError} where a path is nothing that can be verified; then nothing is verified.
 */
export async function verifyPaths(
  paths: readonly string[],
  options: VerifyCommandOptions,
  surroundings: Surroundings,
): Promise<0 | 1> {
  const { deep = false, quiet = false, format, report = [], maxWarnings } = options
  const { cwd, env, stdout, stderr } = surroundings
  checkTargets(options, cwd)
  const baseline = await openBaseline(options, cwd)
  const given: Given[] = []
  for (const path of paths.length > 0 ? paths : ['output']) given.push(await givenAt(path, cwd))
  const progress = progressLine(surroundings, 'objects')
  const counts = { object: 0, error: 0, warning: 0, info: 0 }
  const onObject = () => {
    counts.object++
    progress.update(counts.object)
  }
  const stream = linesStream(options, surroundings)
  const paint = painter(stream, env)
  const lineOf = ({ path, code, severity, message }: VerificationFinding) =>
    `${printable(path)} ${paint(severity, severity)} ${printable(message)} ${paint('faint', code)}\n`
  const isKept = report.length > 0 || (format !== 'pretty' && format !== 'json')
  const kept: ReportedFinding[] = []
  let told = 0
  let known = 0
  const tell = (placed: VerificationFinding) => {
    const finding = baseline.mark(findingOf(placed))
    const isKnown = finding.baseline === 'unchanged'
    if (isKnown) known++
    else counts[placed.severity]++
    if (quiet && (placed.severity !== 'error' || isKnown)) return
    progress.clear()
    if (isKept) kept.push(finding)
    if (format === 'json') {
      const marked = { ...placed, ...(finding.baseline !== undefined && { baseline: finding.baseline }) }
      stdout.write(`${told > 0 ? ',' : ''}\n  ${JSON.stringify(marked)}`)
      told++
    } else if (format === 'pretty' && !isKnown) stream.write(lineOf(placed))
  }
  try {
    if (format === 'json') stdout.write('[')
    for (const { path: at, folder, kind } of given)
      for await (const finding of verifyFolder(folder, kind, { deep, onObject }))
        tell({ ...finding, path: joined(at, finding.path) })
    const unused = await baseline.close({ wasLookedAt: below(given) })
    for (const { file, severity, message } of unused) tell({ path: file, code: UNUSED, severity, message })
    if (format === 'json') stdout.write(told > 0 ? '\n]\n' : ']\n')
  } finally {
    progress.clear()
  }
  if (isKept) {
    const { error, warning, info } = counts
    const listed = quiet ? { error, warning: 0, info: 0 } : { error, warning, info }
    const subjects = given.map(({ path }) => ({ file: path }))
    const { version } = ownManifest()
    await writeReports(
      { command: 'verify', version, findings: kept, counts: listed, subjects },
      // JSON was told one by one.
      format === 'json' ? { ...options, format: 'pretty' } : options,
      surroundings,
    )
  }
  if (!quiet) stderr.write(`${summary(counts)}${known > 0 ? `, ${known} known` : ''}\n`)
  const tooMany = tooManyWarnings(counts.warning, maxWarnings)
  if (tooMany !== '') stderr.write(tooMany)
  return counts.error > 0 || tooMany !== '' ? 1 : 0
}

/** Tell whether a file is in what was given, by its path from the root. */
function below(given: readonly Given[]): (file: string) => boolean {
  const folders = given.map(({ path }) => belowRoot(path).replace(/\/$/, ''))
  return (file) => folders.some((path) => path === '.' || file === path || file.startsWith(`${path}/`))
}

/** Tell what was found of an archive as reporters take it. */
function findingOf({ path, code, severity, message }: VerificationFinding): Finding {
  const url = /^[EW]/.test(code) ? OCFL_CODES : OWN_CODES
  return { file: path === '' ? '.' : path, severity, rule: code, message, url }
}

async function givenAt(path: string, cwd: string): Promise<Given> {
  const folder = nodeFolder(resolve(cwd, path))
  return { path, folder, kind: await kindOrRefuse(folder, `\`${printable(path)}\``) }
}

function joined(folder: string, path: string): string {
  if (path === '' || folder === '.') return path || folder
  return folder.endsWith('/') ? folder + path : `${folder}/${path}`
}

function summary(counts: Readonly<Record<'object' | 'error' | 'warning' | 'info', number>>): string {
  const parts = [
    plural(counts.object, 'object'),
    plural(counts.error, 'error'),
    plural(counts.warning, 'warning'),
  ]
  return (counts.info > 0 ? [...parts, plural(counts.info, 'note')] : parts).join(', ')
}
