import { resolve } from 'node:path'
import { systemClock } from '../adapters/clock.js'
import { schemaOrgTable } from '../adapters/schema-org-table.js'
import { lineIndex } from '../language/line-index.js'
import { vocabularyOf } from '../language/schema-org/vocabulary-of.js'
import type { Finding, Severity } from '../model/finding.js'
import type { Clock } from '../model/ports.js'
import type { CheckName } from '../validation/house/check-name.js'
import { validator } from '../validation/index.js'
import type { PlacedProblem } from '../validation/text-validation.js'
import { validatePage, validateText } from '../validation/validate-text.js'
import { type ConfigurationOptions, configurationOf } from './configuration-of.js'
import { readDocument, type TextDocument } from './read-document.js'

export interface ValidateOptions extends ConfigurationOptions {
  /** Absolute path of the folder that paths are relative to; that of the process. */
  readonly cwd?: string
  /** Findings that weigh less are counted and not listed, which is quicker; `info`. */
  readonly least?: Severity
  /** What is in the future is in it by this clock; the machine's, or SOURCE_DATE_EPOCH of the process's environment. */
  readonly clock?: Clock
  /** Ends the work between two documents; the promise then rejects with its reason. */
  readonly signal?: AbortSignal
  /** Called after each document, in order. */
  readonly onDocument?: (document: TextDocument, findings: readonly Finding[]) => void
}

export interface ValidateReport {
  /** In order of the documents, then of their places. */
  readonly findings: readonly Finding[]
  /** How many there are of each severity, those that are not listed too. */
  readonly counts: Readonly<Record<Severity, number>>
  /** How many of one kind were too many to list. */
  readonly unlisted: number
  /** What the documents are called. */
  readonly files: readonly string[]
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/**
 * Hold JSON-LD, in documents of its own or in web pages, against JSON, schema.org, Google's documentation and the house,
 * as `presswright validate` does.
 *
 * @param documents Paths of files, or documents that were read already.
 * @throws {UsageError} where a file is not there, too large or no text.
 * @throws {ConfigurationError} where the configuration cannot be used.
 * @throws The signal's reason, where it is given.
 */
export async function validate(
  documents: Iterable<string | TextDocument> | AsyncIterable<string | TextDocument>,
  options: ValidateOptions = {},
): Promise<ValidateReport> {
  const { least = 'info', signal, onDocument } = options
  const cwd = resolve(options.cwd ?? '.')
  const configuration = await configurationOf(options, cwd)
  const hold = holder((options.clock ?? systemClock(process.env)).now(), configuration.rules)
  const isListed = ({ severity }: { readonly severity: Severity }) =>
    SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least)
  const findings: Finding[] = []
  const files: string[] = []
  const counts = { error: 0, warning: 0, info: 0 }
  let told = 0
  for await (const given of documents) {
    signal?.throwIfAborted()
    const document = typeof given === 'string' ? await readDocument(given, cwd) : given
    const found = await hold(document.text, isListed)
    for (const severity of SEVERITIES) counts[severity] += found.counts[severity]
    told += found.problems.length
    const own = findingsOf(found.problems.filter(isListed), document)
    for (const finding of own) findings.push(finding)
    files.push(document.name)
    onDocument?.(document, own)
  }
  return { findings, counts, unlisted: counts.error + counts.warning + counts.info - told, files }
}

/** Make what holds one text after the other against all rules. */
function holder(now: Date, severities: Readonly<Record<string, Severity | 'off'>> | undefined) {
  let check: CheckName | undefined
  let isAsked = false
  const hold = validator({
    vocabulary: vocabularyOf(schemaOrgTable()),
    checkName: (...args) => {
      isAsked = true
      check?.(...args)
    },
    now,
    severities,
  })
  return async (text: string, isListed: (one: { readonly severity: Severity }) => boolean) => {
    const held = /^\s*</.test(text.slice(0, 1000)) ? validatePage : validateText
    const found = await held(text, hold, isListed)
    if (!isAsked || check) return found
    // What reads names takes longer to load than most documents to check, and most have plain names alone.
    check = (await import('../validation/house/check-name.js')).checkName
    return await held(text, hold, isListed)
  }
}

function findingsOf(problems: readonly PlacedProblem[], { name: file, text }: TextDocument): Finding[] {
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
