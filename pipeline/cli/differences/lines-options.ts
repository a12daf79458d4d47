import { painter } from '../painter.js'
import type { Surroundings } from '../surroundings.js'
import type { LinesOptions } from './differences-lines.js'

/** Columns of a pipe, and the fewest that text is wrapped to. */
const COLUMNS = { pipe: 80, least: 40 }

/** Fit lines to standard output. */
export function linesOptions({ stdout, env }: Surroundings): LinesOptions {
  return {
    width: Math.max(COLUMNS.least, stdout.columns ?? COLUMNS.pipe),
    isPiped: stdout.columns === undefined,
    paint: painter(stdout, env),
  }
}
