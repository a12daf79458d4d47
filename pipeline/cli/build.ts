import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { configurationFile } from '../adapters/configuration-file.js'
import type { ConfigurationFileOptions } from '../adapters/find-configuration.js'
import type { gitSignature } from '../adapters/git-signature.js'
import type { foldersOf } from '../adapters/input-sources.js'
import { openFindings } from '../formats/reporters/open-findings.js'
import type { User } from '../model/edition.js'
import type { Severity } from '../model/finding.js'
import type { Clock, OutputFolder, Source } from '../model/ports.js'
import type { publish } from '../publish.js'
import { settled } from '../validation/silences/settled.js'
import type { BaselineOptions } from './baseline/baseline-options.js'
import { lookedAt } from './baseline/looked-at.js'
import { openBaseline } from './baseline/open-baseline.js'
import { failedPaths } from './failed-paths.js'
import { findingsLines } from './findings-lines.js'
import { isShown } from './is-shown.js'
import { ownManifest } from './own-manifest.js'
import { painter } from './painter.js'
import { progressLine } from './progress-line.js'
import { checkTargets } from './reports/check-targets.js'
import type { ReportOptions } from './reports/format.js'
import { writeReports } from './reports/write-reports.js'
import { signatureOf } from './signature-of.js'
import { sortFindings } from './sort-findings.js'
import { staleLines } from './stale-lines.js'
import { checkSummaryLine, summaryLine, type ToldReport } from './summary-line.js'
import type { Surroundings } from './surroundings.js'
import { tooManyWarnings } from './too-many-warnings.js'
import { type InputTexts, verboseText } from './verbose-text.js'
import { waitingLine } from './waiting-line.js'

export interface BuildOptions extends ReportOptions, BaselineOptions {
  /** The output folder as it was given, absolute or relative to where the command runs. */
  readonly output: string
  /** The configuration file as it was given. */
  readonly config?: string
  readonly check?: boolean
  readonly prune?: boolean
  /** A commit, as git takes it; only what changed since then is built. */
  readonly since?: string
  readonly graphDigest?: boolean
  readonly message?: string
  readonly user?: User
  readonly threads?: number
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly maxWarnings?: number
}

/** What a build is put together from; the command line gives it the real world, a test what it likes. */
export interface BuildParts {
  readonly configurationFile: typeof configurationFile
  readonly findSources: (
    inputs: readonly string[],
    options: { readonly cwd: string; readonly output: string },
  ) => Promise<Source[]>
  readonly foldersOf: typeof foldersOf
  readonly gitSignature: typeof gitSignature
  readonly nodeOutputFolder: (folder: string) => OutputFolder
  readonly systemClock: (env: Surroundings['env']) => Clock
  readonly publish: typeof publish
}

/**
 * Build inputs into the output folder, or check that nothing there is stale, and report it.
 *
 * Findings go to standard error as lines, or to standard output as one document; all else goes to standard error.
 *
 * @returns The exit code: 1 where an article failed, there are more warnings than are let pass or, with `check`, where
 * something is stale; else 0.
 */
export async function build(
  inputs: readonly string[],
  options: BuildOptions,
  surroundings: Surroundings,
  parts: BuildParts,
): Promise<0 | 1> {
  const { cwd, env, stderr } = surroundings
  checkTargets(options, cwd)
  const output = resolve(cwd, options.output)
  const baseline = await openBaseline(options, cwd)
  const asked = { cwd, ...(options.config !== undefined && { file: options.config }) }
  const configuration = await parts.configurationFile(asked)
  const given = inputs.length > 0 ? inputs : ['input']
  const found = await parts.findSources(given, { cwd, output })
  const chosen = options.since === undefined ? undefined : await chosenSince(options.since, found, asked)
  if (chosen && !options.quiet) stderr.write(`presswright: ${chosen.said}\n`)
  const sources = chosen?.inputs ?? found
  const selection = chosen?.rest && { others: chosen.rest, includes: chosen.includes }
  const folders = await parts.foldersOf(given, cwd)
  const progress = options.quiet ? undefined : progressLine(surroundings)
  try {
    const report = await parts.publish({
      sources,
      output: parts.nodeOutputFolder(output),
      clock: parts.systemClock(env),
      configuration,
      check: options.check ?? false,
      threads: options.threads ?? availableParallelism(),
      prune: options.prune ?? false,
      graphDigest: options.graphDigest ?? configuration.archive?.graphDigest ?? false,
      folders,
      ...(selection && { selection }),
      signature: signatureOf(options, configuration, () => parts.gitSignature(cwd, given)),
      onWait: waitingLine(surroundings),
      onProgress: (done, total) => progress?.update(done, total),
    })
    progress?.clear()
    const marked = sortFindings(report.findings).map(baseline.mark)
    const unused = await baseline.close(lookedAt({ report, sources, folders, selection }))
    const findings = [...marked, ...settled(unused, configuration).map(baseline.mark)]
    const inputTexts = { sources, encoding: configuration.encoding }
    return await tell({ ...report, findings }, inputs, options, surroundings, inputTexts)
  } finally {
    progress?.clear()
  }
}

/** Asking git is for those who ask for it. */
async function chosenSince(ref: string, sources: readonly Source[], asked: ConfigurationFileOptions) {
  const { since } = await import('./since.js')
  return await since(ref, sources, asked)
}

async function tell(
  report: ToldReport,
  inputs: readonly string[],
  options: BuildOptions,
  surroundings: Surroundings,
  inputTexts: InputTexts,
): Promise<0 | 1> {
  const { stderr } = surroundings
  const { findings } = report
  const open = openFindings(findings)
  if (options.format === 'pretty') {
    const shown = open.filter(({ severity }) => isShown(severity, options))
    const lines = options.verbose
      ? await verboseText(shown, inputTexts, surroundings)
      : findingsLines(shown, { paint: painter(stderr, surroundings.env), align: stderr.isTTY === true })
    if (lines !== '') stderr.write(lines)
  }
  const count = (wanted: Severity) => open.filter(({ severity }) => severity === wanted).length
  const counts = { error: count('error'), warning: count('warning'), info: count('info') }
  const failed = failedPaths(report)
  const subjects = report.articles.map(({ path }) => ({ file: path, failed: failed.has(path) }))
  await writeReports(
    { command: 'build', version: ownManifest().version, findings, counts, subjects },
    options,
    surroundings,
  )
  const stale = options.check ? report.written : []
  if (stale.length > 0) stderr.write(staleLines(stale, options.output, mendingCommand(inputs, options)))
  if (!options.quiet) stderr.write(`${options.check ? checkSummaryLine(report) : summaryLine(report)}\n`)
  const tooMany = tooManyWarnings(counts.warning, options.maxWarnings)
  if (tooMany !== '') stderr.write(tooMany)
  return counts.error > 0 || failed.size > 0 || stale.length > 0 || tooMany !== '' ? 1 : 0
}

function mendingCommand(inputs: readonly string[], { output, config }: BuildOptions): string[] {
  return [
    'presswright',
    'build',
    ...(output === 'output' ? [] : ['--output', output]),
    ...(config === undefined ? [] : ['--config', config]),
    ...(inputs.some((input) => input.startsWith('-')) ? ['--'] : []),
    ...inputs,
  ]
}
