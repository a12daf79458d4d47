import type { Compiled } from '../../model/compiled.js'
import type { Settling } from './settled.js'
import { FOUND_WHEN_PUBLISHED, unusedSilences, wrongSilences } from './silence-findings.js'

/**
 * Add to what was compiled what is to be said of its silences. Where it failed, not all was found that there may be; and a
 * page can be validated as it is too, which alone looks at its JSON.
 */
export function withSilences(compiled: Compiled, settling: Settling): Compiled {
  const { files = [] } = settling
  if (files.length === 0) return compiled
  const { findings } = compiled
  const unused = compiled.ok
    ? unusedSilences(
        findings,
        settling,
        (rule) => !FOUND_WHEN_PUBLISHED.includes(rule) && !rule.startsWith('json/'),
      )
    : []
  return {
    ...compiled,
    silences: files,
    findings: [...findings, ...wrongSilences(findings, settling), ...unused],
  }
}
