import { appendFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { githubSummary } from '../../formats/reporters/github-summary.js'
import type { Report } from '../../formats/reporters/report.js'

/** Add findings to the file that GitHub shows as the summary of the step that runs. */
export async function appendSummary(report: Report, file: string, cwd: string): Promise<void> {
  const path = resolve(cwd, file)
  const there = await stat(path).catch(() => undefined)
  await appendFile(path, githubSummary(report, there?.size ?? 0))
}
