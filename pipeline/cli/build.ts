import { resolve } from 'node:path'
import type { configurationFile } from '../adapters/configuration-file.js'
import type { gitSignature } from '../adapters/git-signature.js'
import type { foldersOf } from '../adapters/input-sources.js'
import type { User } from '../model/edition.js'
import type { Finding } from '../model/finding.js'
import type { Clock, OutputFolder, Source } from '../model/ports.js'
import type { PublishReport, publish } from '../publish.js'
import { findingsLines } from './findings-lines.js'
import { painter } from './painter.js'
import { progressLine } from './progress-line.js'
import { signatureOf } from './signature-of.js'
import { sortFindings } from './sort-findings.js'
import { staleLines } from './stale-lines.js'
import { checkSummaryLine, summaryLine } from './summary-line.js'
import type { Surroundings } from './surroundings.js'
import { waitingLine } from './waiting-line.js'

export interface BuildOptions {
  /** The output folder as it was given, absolute or relative to where the command runs. */
  readonly output: string
  /** The configuration file as it was given. */
  readonly config?: string
  readonly check?: boolean
  readonly prune?: boolean
  readonly graphDigest?: boolean
  readonly message?: string
  readonly user?: User
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly format: 'pretty' | 'json'
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
 * Findings go to standard error as lines, or to standard output as one JSON array; all else goes to standard error.
 *
 * @returns The exit code: 1 where an article failed or, with `check`, where something is stale; else 0.
 */
export async function build(
  inputs: readonly string[],
  options: BuildOptions,
  surroundings: Surroundings,
  parts: BuildParts,
): Promise<0 | 1> {
  const { cwd, env } = surroundings
  const output = resolve(cwd, options.output)
  const configuration = await parts.configurationFile({
    cwd,
    ...(options.config !== undefined && { file: options.config }),
  })
  const given = inputs.length > 0 ? inputs : ['input']
  const sources = await parts.findSources(given, { cwd, output })
  const progress = options.quiet ? undefined : progressLine(surroundings)
  try {
    const report = await parts.publish({
      sources,
      output: parts.nodeOutputFolder(output),
      clock: parts.systemClock(env),
      configuration,
      check: options.check ?? false,
      prune: options.prune ?? false,
      graphDigest: options.graphDigest ?? configuration.archive?.graphDigest ?? false,
      folders: await parts.foldersOf(given, cwd),
      signature: signatureOf(options, configuration, () => parts.gitSignature(cwd, given)),
      onWait: waitingLine(surroundings),
      onProgress: (done, total) => progress?.update(done, total),
    })
    progress?.clear()
    return tell(report, inputs, options, surroundings)
  } finally {
    progress?.clear()
  }
}

function tell(
  report: PublishReport,
  inputs: readonly string[],
  options: BuildOptions,
  { stdout, stderr, env }: Surroundings,
): 0 | 1 {
  const findings = sortFindings(report.findings)
  if (options.format === 'json') stdout.write(`${JSON.stringify(findings, null, 2)}\n`)
  else {
    const shown = findings.filter((finding) => isShown(finding, options))
    const lines = findingsLines(shown, { paint: painter(stderr, env), align: stderr.isTTY === true })
    if (lines !== '') stderr.write(lines)
  }
  const stale = options.check ? report.written : []
  if (stale.length > 0) stderr.write(staleLines(stale, options.output, mendingCommand(inputs, options)))
  if (!options.quiet) stderr.write(`${options.check ? checkSummaryLine(report) : summaryLine(report)}\n`)
  const failed = findings.some(({ severity }) => severity === 'error')
  return failed || stale.length > 0 || report.articles.some(({ state }) => state === 'failed') ? 1 : 0
}

/** A remark for every hard sentence would hide the rest, so remarks are shown when they are asked for. */
function isShown({ severity }: Finding, { quiet, verbose }: BuildOptions): boolean {
  if (severity === 'error') return true
  if (quiet) return false
  return severity === 'warning' || verbose === true
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
