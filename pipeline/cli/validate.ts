import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { systemClock } from '../adapters/clock.js'
import { configurationFile } from '../adapters/configuration-file.js'
import { schemaOrgTable } from '../adapters/schema-org-table.js'
import { decode } from '../language/decode.js'
import { grouped } from '../language/grouped.js'
import { lineIndex } from '../language/line-index.js'
import { vocabularyOf } from '../language/schema-org/vocabulary-of.js'
import type { Severity } from '../model/finding.js'
import { UsageError } from '../model/usage-error.js'
import type { CheckName } from '../validation/house/check-name.js'
import { validator } from '../validation/index.js'
import type { PlacedProblem } from '../validation/text-validation.js'
import { validatePage, validateText } from '../validation/validate-text.js'
import { painter } from './painter.js'
import { plural } from './plural.js'
import { printable } from './printable.js'
import type { Surroundings } from './surroundings.js'

export interface ValidateOptions {
  /** The configuration file as it was given. */
  readonly config?: string
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly format: 'pretty' | 'json'
}

/** A problem as `--format json` prints it. */
interface PlacedFinding {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly pointer: string
  readonly layer: string
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly suggestion?: string
  readonly url: string
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
/** The most bytes that are read as one document. */
const MOST = 50_000_000
/** Standard input, as it is given and as it is named. */
const STDIN = { given: '-', named: '<stdin>' }

/**
 * Hold JSON-LD, in files of its own or in web pages, against JSON, schema.org, Google's documentation and the house.
 *
 * Findings go to standard output, as lines or as one JSON array; the last line on standard error sums up.
 *
 * @param stdin What `-` reads.
 * @returns The exit code: 1 where something is wrong or a file cannot be read, else 0.
 */
export async function validate(
  files: readonly string[],
  options: ValidateOptions,
  surroundings: Surroundings,
  stdin: Readable,
): Promise<0 | 1> {
  const { cwd, stdout, stderr, env } = surroundings
  const { config, format } = options
  const configuration = await configurationFile({ cwd, ...(config !== undefined && { file: config }) })
  let check: CheckName | undefined
  let isAsked = false
  const hold = validator({
    vocabulary: vocabularyOf(schemaOrgTable()),
    checkName: (...args) => {
      isAsked = true
      check?.(...args)
    },
    now: systemClock(env).now(),
    severities: configuration.rules,
  })
  const shown = ({ severity }: { readonly severity: Severity }) =>
    format === 'json' || isShown(severity, options)
  const findings: PlacedFinding[] = []
  const counts = { error: 0, warning: 0, info: 0 }
  for (const file of files) {
    const text = await textOf(file, cwd, stdin)
    const held = /^\s*</.test(text.slice(0, 1000)) ? validatePage : validateText
    let found = await held(text, hold, shown)
    if (isAsked && !check) {
      // What reads names takes longer to load than most documents to check, and most have plain names alone.
      check = (await import('../validation/house/check-name.js')).checkName
      found = await held(text, hold, shown)
    }
    for (const severity of SEVERITIES) counts[severity] += found.counts[severity]
    const at = found.problems.length === 0 ? undefined : lineIndex(text)
    for (const problem of found.problems) {
      const { line = 1, column = 1 } = at?.(problem.offset) ?? {}
      findings.push(findingOf(problem, file === STDIN.given ? STDIN.named : file, line, column))
    }
  }
  if (format === 'json') stdout.write(`${JSON.stringify(findings, null, 2)}\n`)
  else {
    const paint = painter(stdout, env)
    for (const { file, line, column, severity, message, rule } of findings) {
      if (!shown({ severity })) continue
      stdout.write(
        `${printable(file)}:${line}:${column} ${paint(severity, severity)} ${printable(message)} ${paint('faint', rule)}\n`,
      )
    }
    stderr.write(`${summary(files.length, counts, findings.length, options)}\n`)
  }
  return counts.error > 0 ? 1 : 0
}

function findingOf(
  { pointer, layer, rule, severity, message, suggestion, url }: PlacedProblem,
  file: string,
  line: number,
  column: number,
): PlacedFinding {
  return {
    file,
    line,
    column,
    pointer,
    layer,
    rule,
    severity,
    message,
    ...(suggestion !== undefined && { suggestion }),
    url,
  }
}

async function textOf(file: string, cwd: string, stdin: Readable): Promise<string> {
  const bytes = file === STDIN.given ? await readAll(stdin) : await readBytes(file, cwd)
  const decoded = decode(bytes, undefined)
  if (!decoded.ok) throw new UsageError(`\`${printable(file)}\` is not text, expected JSON or a web page`)
  return decoded.text
}

async function readBytes(file: string, cwd: string): Promise<Uint8Array> {
  const path = resolve(cwd, file)
  const there = await stat(path).catch(() => undefined)
  if (!there?.isFile()) {
    const what = there ? 'is no file' : 'is not there'
    throw new UsageError(`\`${printable(file)}\` ${what}, expected a file of JSON-LD, a web page, or \`-\``)
  }
  if (there.size > MOST) throw tooLarge(file)
  return await readFile(path)
}

async function readAll(stdin: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > MOST) throw tooLarge(STDIN.named)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function tooLarge(file: string): UsageError {
  return new UsageError(
    `\`${printable(file)}\` has more than ${grouped(MOST)} bytes, expected at most that many`,
  )
}

function isShown(severity: Severity, { quiet, verbose }: ValidateOptions): boolean {
  if (severity === 'error') return true
  if (quiet) return false
  return severity === 'warning' || verbose === true
}

function summary(
  files: number,
  { error, warning, info }: Readonly<Record<Severity, number>>,
  listed: number,
  { verbose }: ValidateOptions,
): string {
  const parts = [plural(error, 'error'), plural(warning, 'warning'), plural(info, 'note')]
  const hidden = info > 0 && !verbose ? ' (--verbose shows the notes)' : ''
  const more = error + warning + info - listed
  const rest = more > 0 ? `; ${more} more are not listed` : ''
  return `${plural(files, 'file')}: ${parts.join(', ')}${hidden}${rest}`
}
