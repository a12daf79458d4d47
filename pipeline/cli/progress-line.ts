import type { Surroundings } from './surroundings.js'

/** Milliseconds of work that are done in silence. */
const PATIENCE = 1000

/** Least milliseconds from one update to the next. */
const INTERVAL = 100

/** To the first column, and empty the line. */
const ERASE = '\r\u001b[2K'

export interface ProgressLine {
  /** `total` is absent where it shows only at the end. */
  readonly update: (done: number, total?: number) => void
  /** Take the line away; nothing is left of it. */
  readonly clear: () => void
}

/**
 * Make a line on a terminal's standard error that says how far the work is, one second after this call at the
 * earliest and ten times a second at most; nothing is written where that is no terminal.
 *
 * @param things What is counted.
 */
export function progressLine({ stderr, env, now }: Surroundings, things = 'articles'): ProgressLine {
  if (stderr.isTTY !== true || env.TERM === 'dumb') return { update: () => {}, clear: () => {} }
  const start = now()
  let last = Number.NEGATIVE_INFINITY
  let shown = false
  return {
    update(done, total) {
      const time = now()
      if (time - start < PATIENCE || time - last < INTERVAL) return
      last = time
      shown = true
      // A line as wide as the terminal would wrap, and could not be erased.
      const text = `presswright: ${done}${total === undefined ? '' : ` of ${total}`} ${things}`.slice(
        0,
        Math.max(0, (stderr.columns ?? 80) - 1),
      )
      stderr.write(`${ERASE}${text}`)
    },
    clear() {
      if (shown) stderr.write(ERASE)
      shown = false
    },
  }
}
