import { systemClock } from '../adapters/clock.js'
import { ownManifest } from '../adapters/own-manifest.js'
import type { BaselineOptions } from '../api/baseline/open-baseline.js'
import type { BuildReport, build } from '../api/build.js'
import { openFindings } from '../formats/reporters/open-findings.js'
import type { User } from '../model/edition.js'
import type { Severity } from '../model/finding.js'
import type { Trust } from '../model/trust.js'
import { choiceLine } from './choice-line.js'
import { failedPaths } from './failed-paths.js'
import { progressLine } from './progress-line.js'
import { checkTargets } from './reports/check-targets.js'
import type { ReportOptions } from './reports/format.js'
import { writeReports } from './reports/write-reports.js'
import { staleLines } from './stale-lines.js'
import { checkSummaryLine, skippedLine, summaryLine } from './summary-line.js'
import type { Surroundings } from './surroundings.js'
import { tellFindings } from './tell-findings.js'
import { tooManyWarnings } from './too-many-warnings.js'
import { waitingLine } from './waiting-line.js'

export interface BuildCommandOptions extends ReportOptions, BaselineOptions {
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
  /** Else the contents where a system for CI runs it, as checked out files have new times; nothing for a check. */
  readonly trust?: Trust
  /** The file as it was given. */
  readonly cache?: string
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly maxWarnings?: number
}

/**
 * Build inputs into the output folder, or check that nothing there is stale, and report it.
 *
 * Findings go to standard error as lines, or to standard output as one document; all else goes to standard error.
 *
 * @returns The exit code: 1 where an article failed, there are more warnings than are let pass or, with `check`, where
 * something is stale; else 0.
 */
export async function buildInputs(
  inputs: readonly string[],
  options: BuildCommandOptions,
  surroundings: Surroundings,
  buildWith: typeof build,
): Promise<0 | 1> {
  const { cwd, env, interruption } = surroundings
  const { quiet, verbose: _verbose, maxWarnings: _max, format: _format, report: _report, ...asked } = options
  checkTargets(options, cwd)
  const trust = options.trust ?? defaultTrust(options, env)
  // Remarks that nobody is shown are counted alone: an archive has millions.
  const isWhole = options.verbose || options.format !== 'pretty' || (options.report ?? []).length > 0
  const progress = quiet ? undefined : progressLine(surroundings)
  try {
    const report = await buildWith({
      ...asked,
      trust,
      least: isWhole ? 'info' : 'warning',
      cwd,
      ...(inputs.length > 0 && { inputs }),
      clock: systemClock(env),
      ...(interruption && { signal: interruption() }),
      onChoice: choiceLine(options, surroundings),
      onWait: waitingLine(surroundings),
      onProgress: (done, total) => progress?.update(done, total),
    })
    progress?.clear()
    return await tell(report, inputs, { ...options, trust }, surroundings)
  } finally {
    progress?.clear()
  }
}

function defaultTrust({ check }: BuildCommandOptions, env: Surroundings['env']): Trust {
  if (check) return 'nothing'
  return env.CI && env.CI !== 'false' ? 'content' : 'stat'
}

async function tell(
  report: BuildReport,
  inputs: readonly string[],
  { trust, ...options }: BuildCommandOptions & { readonly trust: Trust },
  surroundings: Surroundings,
): Promise<0 | 1> {
  const { stderr } = surroundings
  const { findings } = report
  const open = openFindings(findings)
  if (options.format === 'pretty') await tellFindings(report, options, surroundings)
  const count = (wanted: Severity) => open.filter(({ severity }) => severity === wanted).length
  const counts = {
    error: count('error'),
    warning: count('warning'),
    info: count('info') + report.unlisted.notes,
  }
  const failed = failedPaths(report)
  const subjects = report.articles.map(({ path }) => ({ file: path, failed: failed.has(path) }))
  await writeReports(
    { command: 'build', version: ownManifest().version, findings, counts, subjects },
    options,
    surroundings,
  )
  const stale = options.check ? report.written : []
  if (stale.length > 0) stderr.write(staleLines(stale, options.output, mendingCommand(inputs, options)))
  if (options.verbose && report.skipped > 0) stderr.write(skippedLine(report.skipped, trust))
  if (!options.quiet) stderr.write(`${options.check ? checkSummaryLine(report) : summaryLine(report)}\n`)
  const tooMany = tooManyWarnings(counts.warning, options.maxWarnings)
  if (tooMany !== '') stderr.write(tooMany)
  return counts.error > 0 || failed.size > 0 || stale.length > 0 || tooMany !== '' ? 1 : 0
}

function mendingCommand(inputs: readonly string[], { output, config }: BuildCommandOptions): string[] {
  return [
    'presswright',
    'build',
    ...(output === 'output' ? [] : ['--output', output]),
    ...(config === undefined ? [] : ['--config', config]),
    ...(inputs.some((input) => input.startsWith('-')) ? ['--'] : []),
    ...inputs,
  ]
}
