import type { Finding } from '../../model/finding.js'
import { allRules } from '../all-rules.js'
import { sourceRules } from '../house/source-rules.js'
import type { Settling } from './settled.js'
import { unusedSilences, wrongSilences } from './silence-findings.js'

/**
 * Say what is to be said of the silences of a document. Those of rules that only a build asks about are left alone: the
 * file can be the input of one too.
 *
 * @param findings As they were settled.
 */
export function documentSilences(findings: readonly Finding[], settling: Settling): Finding[] {
  const ofBuilds = new Set<string>(Object.values(sourceRules).map(({ id }) => id))
  const asked = new Set(allRules().flatMap(({ id }) => (ofBuilds.has(id) ? [] : [id])))
  return [
    ...wrongSilences(findings, settling),
    ...unusedSilences(findings, settling, (rule) => asked.has(rule)),
  ]
}
