import { askedOf, figureOf } from './text-of.mjs'

/** Write what was measured as a table in Markdown, for the README. */
export function markdownOf(results) {
  const rows = results.flatMap(({ lines }) =>
    lines.map((line) => `| ${line.what} | ${figureOf(line)} | ${askedOf(line)} | ${reachedOf(line)} |`),
  )
  return ['| what | measured | asked | reached |', '|---|---|---|---|', ...rows].join('\n')
}

function reachedOf({ isReached, skipped }) {
  if (skipped !== undefined) return skipped
  return isReached === undefined ? '' : isReached ? 'yes' : '**no**'
}
