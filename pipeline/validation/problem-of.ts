import { pointerTo } from '../language/json/pointer.js'
import type { Severity } from '../model/finding.js'
import type { Problem } from '../model/problem.js'
import type { BrokenAt, Rule } from './rule.js'

/** Make a problem of a rule that is broken at a place. */
export function problemOf<Arguments>(
  { id, layer, severity, say }: Rule<Arguments>,
  args: Arguments,
  { path, on = 'value', suggest }: BrokenAt,
  as: Severity = severity,
): Problem {
  const message = say(args)
  const suggestion = suggest?.()
  return {
    layer,
    rule: id,
    pointer: pointerTo(path),
    on,
    severity: as,
    message: suggestion === undefined ? message : `${message}, did you mean \`${suggestion}\`?`,
    ...(suggestion !== undefined && { suggestion }),
    url: ruleUrl(id),
  }
}

/** The heading that explains a rule, with its source. */
function ruleUrl(id: string): string {
  return `https://unpkg.com/presswright/schemas/rules.md#${id}`
}
