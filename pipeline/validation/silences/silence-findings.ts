import { closestName } from '../../language/closest-name.js'
import { type Finding, findingOf } from '../../model/finding.js'
import type { MessageArguments, MessageId } from '../../model/messages.js'
import type { SilencePlace } from '../../model/silence.js'
import { isSettable } from './is-settable.js'
import { knownRules } from './known-rules.js'
import { isAbout, type Settling, settled, silencesByRule } from './settled.js'

/** Messages that only publishing finds, so that compiling cannot tell whether a silence of them is of use. */
export const FOUND_WHEN_PUBLISHED: readonly string[] = [
  'article-killed',
  'identity-changed',
  'update-time-missing',
]

/**
 * Say what is no silence: what was written down wrongly, and what is about no rule or one that cannot be silenced.
 *
 * @param findings What was found of the article.
 */
export function wrongSilences(findings: readonly Finding[], { rules, files = [] }: Settling): Finding[] {
  const known = files.some(({ silences }) => silences.length > 0) ? knownRules() : []
  // A plugin has rules of its own, which are known where they found something.
  const names = new Set([...known, ...findings.map(({ rule }) => rule)])
  const found = files.flatMap(({ file, silences, faults }) => [
    ...faults.map(({ place, ...args }) => placed(file, 'silence-invalid', args, place)),
    ...silences.flatMap(({ rule, place }) => {
      if (!isSettable(rule)) return [placed(file, 'silence-refused', { rule }, place)]
      return names.has(rule)
        ? []
        : [placed(file, 'silence-unknown', { rule, suggestion: closestName(rule, known) }, place)]
    }),
  ])
  return settled(found, { rules })
}

/**
 * Say which silences of rules that there are found nothing to silence.
 *
 * @param findings As they were settled.
 * @param isAsked Whether the rule's findings are among these.
 */
export function unusedSilences(
  findings: readonly Finding[],
  { rules, files = [] }: Settling,
  isAsked: (rule: string) => boolean,
): Finding[] {
  const byRule = silencesByRule(files)
  const used = new Set<unknown>()
  for (const finding of findings)
    if (finding.silenced)
      for (const one of byRule.get(finding.rule) ?? []) if (isAbout(one, finding)) used.add(one)
  const names = new Set(byRule.size > 0 ? knownRules() : [])
  const unused = [...byRule.values()]
    .flat()
    .filter((one) => !used.has(one) && names.has(one.rule) && isSettable(one.rule) && isAsked(one.rule))
    .map(({ file, rule, place }) => placed(file, 'silence-unused', { rule }, place))
  return settled(unused, { rules })
}

function placed<Id extends MessageId>(
  file: string,
  id: Id,
  args: MessageArguments<Id>,
  { line, column }: SilencePlace,
): Finding {
  const { severity, rule, message, url } = findingOf(file, id, args)
  return { file, line, column, severity, rule, message, ...(url !== undefined && { url }) }
}
