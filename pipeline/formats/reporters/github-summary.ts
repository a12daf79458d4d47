import { markdown } from './markdown.js'
import type { Report } from './report.js'

/** Bytes that GitHub takes as the summary of one step. */
const MOST = 1_048_576

/**
 * Write findings as the summary of a job on GitHub, in Markdown.
 *
 * @param already Bytes that the step's summary has already.
 * @returns Empty where there is no room left.
 */
export function githubSummary(report: Report, already = 0): string {
  return markdown(report, { most: MOST - already })
}
