import type { Compiled } from '../../model/compiled.js'
import type { Finding } from '../../model/finding.js'
import type { Severities } from '../severity-of.js'
import { settled } from './settled.js'
import { FOUND_WHEN_PUBLISHED, unusedSilences } from './silence-findings.js'

/** Put what only publishing found of an article before what compiling did, held against what is said of its rules. */
export function withPublished(
  { findings, silences: files }: Pick<Compiled, 'findings' | 'silences'>,
  published: readonly Finding[],
  rules: Severities | undefined,
): readonly Finding[] {
  const settling = { rules, files }
  const own = settled(published, settling)
  const unused = files ? unusedSilences(own, settling, (rule) => FOUND_WHEN_PUBLISHED.includes(rule)) : []
  return own.length + unused.length === 0 ? findings : [...own, ...findings, ...unused]
}
