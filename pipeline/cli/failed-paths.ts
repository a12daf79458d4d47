import { openFindings } from '../formats/reporters/open-findings.js'
import type { ToldReport } from './summary-line.js'

/** Name the inputs of which nothing came, but for those of which every error was known before. */
export function failedPaths({ articles, findings }: ToldReport): ReadonlySet<string> {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const told = new Set(errors.map(({ file }) => file))
  const open = new Set(openFindings(errors).map(({ file }) => file))
  return new Set(
    articles
      .filter(({ path, state }) => state === 'failed' && (open.has(path) || !told.has(path)))
      .map(({ path }) => path),
  )
}
