import { textOf } from './text-of.mjs'

/**
 * Tell what a group measured: to the runner where one started it, else as lines.
 *
 * @param lines Of each what it is, its `figure` and `unit`; the least or the most that is asked, where something is; or
 * why it was `skipped`.
 */
export function tell(group, lines, about = []) {
  const result = { group, about, lines: lines.map(judged) }
  if (process.send) process.send(result)
  console.log(textOf(result))
}

function judged(line) {
  const { figure, least, most, skipped } = line
  if (skipped !== undefined || (least === undefined && most === undefined)) return line
  const isReached = (least === undefined || figure >= least) && (most === undefined || figure <= most)
  return { ...line, isReached }
}
