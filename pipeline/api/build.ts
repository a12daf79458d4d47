import { findInputs, type InputsFound } from '../adapters/input-sources.js'
import type { ReportedFinding } from '../formats/reporters/report.js'
import type { Configuration } from '../model/configuration.js'
import type { Source } from '../model/ports.js'
import type { PublishReport, Selection } from '../publish.js'
import { settled } from '../validation/silences/settled.js'
import { lookedAt } from './baseline/looked-at.js'
import { openBaseline } from './baseline/open-baseline.js'
import type { BuildOptions } from './build-options.js'
import { prepareBuild } from './prepare-build.js'
import { sortFindings } from './sort-findings.js'
import { strayFindings } from './stray-findings.js'
import { unlessAborted } from './unless-aborted.js'

export interface BuildReport extends PublishReport {
  /** In order of their files and places; at the end what the baseline knows and was not found. */
  readonly findings: readonly ReportedFinding[]
  /** What was built from. */
  readonly sources: readonly Source[]
  /** What the publisher said. */
  readonly configuration: Configuration
}

/**
 * Build articles from raw text into an output folder, as `presswright build` does, and tell what became of each. What is
 * wrong with a text is a finding; the other articles are built.
 *
 * @throws {UsageError} where an input matches nothing, the baseline cannot be read, or git cannot tell what changed.
 * @throws {ConfigurationError} where the configuration cannot be used.
 * @throws {OutputError} where the output folder cannot be read or written, or is damaged.
 * @throws The signal's reason, where it is given.
 */
export async function build(options: BuildOptions = {}): Promise<BuildReport> {
  const { cwd, inputs, output, configuration, folders, publish: prepared } = await prepareBuild(options)
  const baseline = await openBaseline(options, cwd)
  const found = await findInputs(inputs, { cwd, output })
  const { sources, strays, selection } = await chosen(found, options, cwd)
  // The compiler takes longer to load than a wrong input takes to be told.
  const { publish } = await import('../publish.js')
  const report = await publish({ ...prepared, sources, ...(selection && { selection }) })
  const stray = strayFindings(strays, configuration)
  const marked = sortFindings([...report.findings, ...stray]).map(baseline.mark)
  const unused = await baseline.close(lookedAt({ report, sources, folders, selection }))
  const findings = [...marked, ...settled(unused, configuration).map(baseline.mark)]
  return { ...report, findings, sources, configuration }
}

interface Choice extends InputsFound {
  readonly selection?: Selection | undefined
}

/** Choose what is built of what was found. */
async function chosen(found: InputsFound, options: BuildOptions, cwd: string): Promise<Choice> {
  const { since: ref, onChoice, signal } = options
  if (ref === undefined) return found
  // Asking git is for those who ask for it.
  const { since } = await import('./since.js')
  const { inputs, rest, includes, said } = await unlessAborted(
    since(ref, found.sources, cwd, options),
    signal,
  )
  const strays = found.strays.length > 0 ? (await since(ref, found.strays, cwd, options)).inputs : []
  onChoice?.(said)
  return { sources: inputs, strays, selection: rest && { others: rest, includes } }
}
