import { resolve } from 'node:path'
import { systemClock } from '../adapters/clock.js'
import { belowRoot } from '../formats/reporters/below-root.js'
import { openFindings } from '../formats/reporters/open-findings.js'
import type { ReportedFinding } from '../formats/reporters/report.js'
import type { Configuration } from '../model/configuration.js'
import type { Finding, Severity } from '../model/finding.js'
import type { Clock } from '../model/ports.js'
import { type Settling, settled } from '../validation/silences/settled.js'
import { type BaselineOptions, type OpenBaseline, openBaseline } from './baseline/open-baseline.js'
import { type ConfigurationOptions, configurationOf } from './configuration-of.js'
import { findingsInText } from './findings-in-text.js'
import { holder } from './holder.js'
import { readDocument, type TextDocument } from './read-document.js'
import { silencesBeside } from './silences-beside.js'
import { unlessAborted } from './unless-aborted.js'

export interface ValidateOptions extends ConfigurationOptions, BaselineOptions {
  /** Absolute path of the folder that paths are relative to; that of the process. */
  readonly cwd?: string
  /** Findings that weigh less are counted and not listed, unless they are silenced or known; `info`. */
  readonly least?: Severity
  /** A commit, as git takes it; of files, only those that changed since then are looked at. */
  readonly since?: string
  /** What is in the future is in it by this clock; the machine's, or SOURCE_DATE_EPOCH of the process's environment. */
  readonly clock?: Clock
  /** Ends the work between two documents; the promise then rejects with its reason. */
  readonly signal?: AbortSignal
  /** Called once with what `since` chose, in words. */
  readonly onChoice?: (said: string) => void
  /** Called after each document, in order; findings can be in the file beside it that silences some. */
  readonly onDocument?: (document: TextDocument, findings: readonly ReportedFinding[]) => void
}

export interface ValidateReport {
  /** In order of the documents, then of their places; at the end what the baseline knows and was not found. */
  readonly findings: readonly ReportedFinding[]
  /** How many there are of each severity, those that are not listed too, but for what is silenced or known. */
  readonly counts: Readonly<Record<Severity, number>>
  /** How many of one kind were too many to list. */
  readonly unlisted: number
  /** What the documents are called. */
  readonly files: readonly string[]
}

type Documents = Iterable<string | TextDocument> | AsyncIterable<string | TextDocument>

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/**
 * Hold JSON-LD, in documents of its own or in web pages, against JSON, schema.org, Google's documentation and the house,
 * as `presswright validate` does.
 *
 * @param documents Paths of files, or documents that were read already.
 * @throws {UsageError} where a file or the baseline is not there, too large or no text, or git cannot tell what changed.
 * @throws {ConfigurationError} where the configuration cannot be used.
 * @throws {OutputError} where the baseline cannot be written.
 * @throws The signal's reason, where it is given.
 */
export async function validate(documents: Documents, options: ValidateOptions = {}): Promise<ValidateReport> {
  const { signal, onDocument } = options
  const cwd = resolve(options.cwd ?? '.')
  signal?.throwIfAborted()
  const baseline = await openBaseline(options, cwd)
  const configuration = await configurationOf(options, cwd)
  const hold = documentHolder(configuration, options, baseline)
  const findings: ReportedFinding[] = []
  const files: string[] = []
  const counts = { error: 0, warning: 0, info: 0 }
  let unlisted = 0
  for await (const given of await chosen(documents, options, cwd)) {
    signal?.throwIfAborted()
    const document = typeof given === 'string' ? await readDocument(given, cwd) : given
    const held = await hold(document, typeof given === 'string' ? await silencesBeside(given, cwd) : [])
    for (const severity of SEVERITIES) counts[severity] += held.counts[severity]
    unlisted += held.unlisted
    for (const finding of held.findings) findings.push(finding)
    files.push(document.name)
    onDocument?.(document, held.findings)
  }
  const looked = new Set(files.map(belowRoot))
  const unused = await baseline.close({ wasLookedAt: (file) => looked.has(file) })
  const ends = settled(unused, configuration).map(baseline.mark)
  for (const { severity } of ends) counts[severity]++
  return { findings: [...findings, ...ends], counts, unlisted, files }
}

/** Choose what is looked at: of files those that changed, and all that was read already. */
async function chosen(documents: Documents, options: ValidateOptions, cwd: string): Promise<Documents> {
  const { since: ref, onChoice, signal } = options
  if (ref === undefined) return documents
  const all: (string | TextDocument)[] = []
  for await (const one of documents) all.push(one)
  const paths = all.flatMap((path) => (typeof path === 'string' ? [{ path }] : []))
  // Asking git is for those who ask for it.
  const { since } = await import('./since.js')
  const { inputs, said } = await unlessAborted(since(ref, paths, cwd, options), signal)
  onChoice?.(said)
  const taken = new Set(inputs.map(({ path }) => path))
  return all.filter((one) => typeof one !== 'string' || taken.has(one))
}

/** Make what holds one document after the other, and hears its silences and the baseline. */
function documentHolder(
  configuration: Configuration,
  { least = 'info', clock = systemClock(process.env), baseline: file }: ValidateOptions,
  baseline: OpenBaseline,
) {
  const { rules } = configuration
  const hold = holder(configuration, clock)
  const isAsked = ({ severity }: { readonly severity: Severity }) =>
    SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least)
  return async ({ name, text }: TextDocument, silences: Settling['files'] = []) => {
    // What is silenced, and what a baseline knows, is told from what is not by its place.
    const isPlaced = (one: { readonly severity: Severity }) =>
      silences.length > 0 || (file !== undefined && one.severity !== 'info') || isAsked(one)
    const { problems, counts } = await hold(text, isPlaced)
    const settling = { rules, files: silences }
    const found = settled(findingsInText(problems.filter(isPlaced), name, text), settling)
    const said = silences.length > 0 ? await silenceFindings(found, settling) : []
    const own = found.map(baseline.mark)
    const others = said.map(baseline.mark)
    const open = openFindings([...own, ...others])
    const countOf = (wanted: Severity) => {
      const isWanted = ({ severity }: Finding) => severity === wanted
      return counts[wanted] - own.filter(isWanted).length + open.filter(isWanted).length
    }
    return {
      counts: { error: countOf('error'), warning: countOf('warning'), info: countOf('info') },
      unlisted: counts.error + counts.warning + counts.info - problems.length,
      findings: [...own, ...others].filter((one) => isAsked(one) || openFindings([one]).length === 0),
    }
  }
}

/** What is said of silences is for those who have some. */
async function silenceFindings(findings: readonly Finding[], settling: Settling): Promise<Finding[]> {
  const { documentSilences } = await import('../validation/silences/document-silences.js')
  return documentSilences(findings, settling)
}
