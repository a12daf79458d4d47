import type { Surroundings, TextStream } from '../surroundings.js'
import type { ReportOptions } from './format.js'

/** Choose where lines for people go that stand on standard output unless a document has it. */
export function linesStream({ report = [] }: ReportOptions, { stdout, stderr }: Surroundings): TextStream {
  return report.some(({ file }) => file === '-') ? stderr : stdout
}
