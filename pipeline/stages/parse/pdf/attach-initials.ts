import type { Run } from './print.js'

/** How much taller than the page's type a large initial is. */
const TALL = 1.7

/**
 * Put a large initial, which stands beside the first lines of its paragraph, before the first of them; the lines
 * beside it begin where it does. `size` is that of the page's type.
 */
export function attachInitials(runs: readonly Run[], size: number): readonly Run[] {
  const initials = runs.filter((run) => run.size >= size * TALL && /^["“‘'«„]?\p{L}$/u.test(run.text))
  if (initials.length === 0 || initials.length > 20) return runs
  let rest = runs
  for (const initial of initials) rest = attach(initial, rest)
  return rest
}

function attach(initial: Run, runs: readonly Run[]): readonly Run[] {
  const top = initial.baseline - initial.size
  const beside = runs
    .filter(
      (run) =>
        run !== initial &&
        run.size < initial.size * 0.7 &&
        run.baseline > top &&
        run.baseline <= initial.baseline + run.size * 0.3 &&
        run.left >= initial.left &&
        run.left - initial.right < run.size,
    )
    .sort((a, b) => a.baseline - b.baseline)
  const [first] = beside
  if (!first || beside.length < 2) return runs
  const moved = new Set(beside)
  return runs.flatMap((run) => {
    if (run === initial) return []
    if (!moved.has(run)) return [run]
    return [{ ...run, left: initial.left, text: run === first ? initial.text + run.text : run.text }]
  })
}
