import { resolve } from 'node:path'
import { outputError } from '../../adapters/output-error.js'
import type { Report } from '../../formats/reporters/report.js'
import { printable } from '../../language/printable.js'
import type { Surroundings } from '../surroundings.js'
import type { ReportOptions } from './format.js'
import { textOfReport } from './text-of-report.js'

/**
 * Write all documents that were asked for: that of `--format` to standard output, those of `--report` to their files.
 * Lines for people are not among them.
 *
 * @throws {OutputError} where a file cannot be written.
 */
export async function writeReports(
  report: Report,
  { format, report: targets = [] }: ReportOptions,
  { cwd, env, stdout }: Surroundings,
): Promise<void> {
  if (format !== 'pretty') stdout.write(await textOfReport(format, report))
  for (const target of targets) {
    const text = await textOfReport(target.format, report)
    if (target.file === '-') stdout.write(text)
    else {
      const { writeWhole } = await import('../../adapters/write-whole.js')
      await orOutputError(target.file, () => writeWhole(resolve(cwd, target.file), text))
    }
  }
  const summary = env.GITHUB_STEP_SUMMARY ?? ''
  const isForGithub = format === 'github' || targets.some((target) => target.format === 'github')
  if (isForGithub && summary !== '') {
    const { appendSummary } = await import('./append-summary.js')
    await orOutputError(summary, () => appendSummary(report, summary, cwd))
  }
}

async function orOutputError(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    throw outputError('write', printable(file), error)
  }
}
