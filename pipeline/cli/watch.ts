import { systemClock } from '../adapters/clock.js'
import { watch } from '../api/watch/watch.js'
import { printable } from '../language/printable.js'
import type { User } from '../model/edition.js'
import type { Trust } from '../model/trust.js'
import { failureLines } from './failure-lines.js'
import { Interrupted } from './interruption.js'
import type { Shown } from './is-shown.js'
import { summaryLine } from './summary-line.js'
import type { Surroundings } from './surroundings.js'
import { tellFindings } from './tell-findings.js'
import { waitingLine } from './waiting-line.js'

export interface WatchCommandOptions extends Shown {
  /** The output folder as it was given, absolute or relative to where the command runs. */
  readonly output: string
  /** The configuration file as it was given. */
  readonly config?: string
  readonly prune?: boolean
  readonly graphDigest?: boolean
  readonly message?: string
  readonly user?: User
  /** Else the times of files, as for `build`. */
  readonly trust?: Trust
  /** The file as it was given. */
  readonly cache?: string
}

/**
 * Build inputs, and build again what a change touches, until the process is interrupted; each build is told on standard
 * error.
 *
 * @returns The exit code of the interruption.
 */
export async function watchInputs(
  inputs: readonly string[],
  { quiet = false, verbose = false, ...options }: WatchCommandOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { cwd, env, stderr, interruption } = surroundings
  const signal = interruption?.()
  let isFirst = true
  await watch({
    trust: 'stat',
    ...options,
    cwd,
    ...(inputs.length > 0 && { inputs }),
    clock: systemClock(env),
    ...(signal && { signal }),
    onWait: waitingLine(surroundings),
    onFailure: (error) => stderr.write(failureLines(error, env)),
    onBuild: async (report) => {
      await tellFindings(report, { quiet, verbose }, surroundings)
      if (quiet) return
      const isEmpty = isFirst && report.sources.length === 0
      if (!isEmpty) stderr.write(`${summaryLine(report)} (${Math.round(report.milliseconds)} ms)\n`)
      if (isFirst) {
        const what = (inputs.length > 0 ? inputs : ['input']).map((input) => `\`${printable(input)}\``)
        const state = isEmpty ? ', where there is no article yet' : ''
        stderr.write(`presswright: watching ${what.join(', ')}${state}; Ctrl-C ends it\n`)
      }
      isFirst = false
    },
  })
  return signal?.reason instanceof Interrupted ? signal.reason.exitCode : 0
}
