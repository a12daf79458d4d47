import type { Finding } from '../../model/finding.js'
import type { Silence, SilenceFile } from '../../model/silence.js'
import type { Severities } from '../severity-of.js'
import { isSettable } from './is-settable.js'

/** What is said of rules: by the configuration of all articles, by silences of one. */
export interface Settling {
  readonly rules?: Severities | undefined
  readonly files?: readonly SilenceFile[] | undefined
}

/**
 * Hold findings against what the configuration and the article itself say of their rules: each has the severity that it
 * is to have, is left out where its rule is off, and is marked where it is to be passed over.
 */
export function settled(findings: readonly Finding[], { rules = {}, files = [] }: Settling): Finding[] {
  const silences = silencesByRule(files)
  return findings.flatMap((finding) => {
    if (!isSettable(finding.rule)) return [finding]
    const severity = severityOf(finding, rules)
    if (severity === 'off') return []
    const silence = silences.get(finding.rule)?.find((one) => isAbout(one, finding))
    const { by = 'source', reason = '' } = silence ?? {}
    return [{ ...finding, severity, ...(silence && { silenced: { by, reason } }) }]
  })
}

/** A silence, and what kind of file has it. */
export interface PlacedSilence extends Silence, Pick<SilenceFile, 'by' | 'file'> {}

/** Gather silences by the rules that they are about, in their order. */
export function silencesByRule(files: readonly SilenceFile[]): ReadonlyMap<string, readonly PlacedSilence[]> {
  const byRule = new Map<string, PlacedSilence[]>()
  for (const { by, file, silences } of files)
    for (const silence of silences) {
      const one = { ...silence, by, file }
      const others = byRule.get(silence.rule)
      if (others) others.push(one)
      else byRule.set(silence.rule, [one])
    }
  return byRule
}

/** Whether a silence of a finding's rule is about that finding. */
export function isAbout({ at }: Silence, { line, endLine = line, pointer }: Finding): boolean {
  if (at === undefined) return true
  if (typeof at === 'string') return pointer === at || (pointer?.startsWith(`${at}/`) ?? false)
  return line !== undefined && endLine !== undefined && line <= at && at <= endLine
}

function severityOf({ rule, layer, severity }: Finding, rules: Severities) {
  const set = layer !== 'schema.org' && Object.hasOwn(rules, rule) ? rules[rule] : undefined
  return set ?? severity
}
