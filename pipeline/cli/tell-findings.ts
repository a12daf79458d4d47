import type { BuildReport } from '../api/build.js'
import { openFindings } from '../formats/reporters/open-findings.js'
import { findingsLines } from './findings-lines.js'
import { isShown, type Shown } from './is-shown.js'
import { painter } from './painter.js'
import type { Surroundings } from './surroundings.js'
import { verboseText } from './verbose-text.js'

/** Write what a build found to standard error, for people. */
export async function tellFindings(
  { findings, sources, configuration: { encoding } }: BuildReport,
  options: Shown,
  surroundings: Surroundings,
): Promise<void> {
  const { stderr, env } = surroundings
  const shown = openFindings(findings).filter(({ severity }) => isShown(severity, options))
  const lines = options.verbose
    ? await verboseText(shown, { sources, encoding }, surroundings)
    : findingsLines(shown, {
        paint: painter(stderr, env),
        align: stderr.isTTY === true,
        columns: stderr.isTTY ? stderr.columns : undefined,
      })
  if (lines !== '') stderr.write(lines)
}
