import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { outputError } from '../../adapters/output-error.js'
import type { HeldAgainst } from '../../formats/baseline/held-against.js'
import type { ReportedFinding } from '../../formats/reporters/report.js'
import { printable } from '../../language/printable.js'
import type { Finding } from '../../model/finding.js'
import { UsageError } from '../../model/usage-error.js'

/** Bytes that a baseline has at most. */
const MOST = 50_000_000

/** What is asked about findings that are known. */
export interface BaselineOptions {
  /** File with the errors and warnings that are known, absolute or relative to `cwd`; they are marked. */
  readonly baseline?: string
  /** Write what is wrong now to that file. */
  readonly baselineUpdate?: boolean
}

/** A baseline that findings are held against, one after the other. */
export interface OpenBaseline {
  readonly mark: (finding: Finding) => ReportedFinding
  /**
   * Write the baseline anew where that was asked for; else tell what it knows more often than it was found.
   *
   * @throws {OutputError} where it cannot be written.
   */
  readonly close: (files: LookedAt) => Promise<readonly Finding[]>
}

/** Which files were looked at. */
export interface LookedAt {
  /** Whether a file belongs to what was looked at, be it there or gone. */
  readonly wasLookedAt: (file: string) => boolean
  /** Whether a file that was looked at failed, so that not all of it was found. */
  readonly failed?: (file: string) => boolean
}

/**
 * Open the baseline that was asked for; without one, nothing is known.
 *
 * @throws {UsageError} where it cannot be read, or is none.
 */
export async function openBaseline(
  { baseline: file, baselineUpdate: isUpdated = false }: BaselineOptions,
  cwd: string,
): Promise<OpenBaseline> {
  if (file === undefined) {
    if (isUpdated)
      throw new UsageError('a baseline is to be written, expected the name of its file', {
        option: 'baseline',
      })
    return { mark: (finding) => finding, close: async () => [] }
  }
  const path = resolve(cwd, file)
  const before = await textOf(path, file, isUpdated)
  const held = await heldBy(before, file)
  if (!isUpdated)
    return {
      mark: held.mark,
      close: async ({ wasLookedAt, failed = () => false }) =>
        held.unused(file, (one) => wasLookedAt(one) && !failed(one)),
    }
  return {
    mark: (finding) => {
      const marked = held.mark(finding)
      const isWritten = !finding.silenced && finding.severity !== 'info'
      return isWritten ? { ...marked, baseline: 'unchanged' } : marked
    },
    close: async ({ wasLookedAt }) => {
      const { baselineText } = await import('../../formats/baseline/baseline-text.js')
      const text = baselineText(held.renewed(wasLookedAt))
      if (text !== before) await write(path, file, text)
      return []
    },
  }
}

/** Read the text of a baseline; empty where there is none yet and one is to be written. */
async function textOf(path: string, file: string, isUpdated: boolean): Promise<string> {
  const there = await stat(path).catch(() => undefined)
  if (!there && isUpdated) return ''
  const name = printable(file)
  if (!there?.isFile()) {
    const what = there ? 'is no file' : 'is not there'
    throw new UsageError(`the baseline \`${name}\` ${what}, expected one that was written before`, {
      option: 'baselineUpdate',
    })
  }
  if (there.size > MOST)
    throw new UsageError(`the baseline \`${name}\` is over 50 MB, expected fewer findings`)
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw outputError('read', name, error)
  }
}

async function heldBy(text: string, file: string): Promise<HeldAgainst> {
  const { heldAgainst } = await import('../../formats/baseline/held-against.js')
  if (text === '') return heldAgainst(new Map())
  const { readBaseline } = await import('../../formats/baseline/read-baseline.js')
  const reading = readBaseline(text)
  if (reading.ok) return heldAgainst(reading.baseline)
  const problem = reading.problem.charAt(0).toLowerCase() + reading.problem.slice(1)
  throw new UsageError(printable(`the baseline \`${file}\` cannot be read at \`${reading.at}\`: ${problem}`))
}

async function write(path: string, file: string, text: string): Promise<void> {
  const { writeWhole } = await import('../../adapters/write-whole.js')
  try {
    await writeWhole(path, text)
  } catch (error) {
    throw outputError('write', printable(file), error)
  }
}
