import type { Candidate, Plan } from '../edition/plan-article.js'
import type { Compiled } from '../model/compiled.js'
import { type Finding, findingOf } from '../model/finding.js'
import type { Severities } from '../validation/severity-of.js'
import { settled } from '../validation/silences/settled.js'
import { withPublished } from '../validation/silences/with-published.js'
import { articleFiles } from './article-files.js'

/** What else is known of a source that was compiled. */
export interface CandidateContext {
  /** The input's path. */
  readonly source: string
  /** What the build as a whole found of it. */
  readonly found: readonly Finding[]
  /** Severities that the configuration sets. */
  readonly rules: Severities | undefined
}

/** Say what a compiled source wants of its article; undefined where it wants nothing, as it failed. */
export function candidateOf(compiled: Compiled, context: CandidateContext): Candidate | undefined {
  const { id, status, reason } = compiled
  const { source } = context
  if (compiled.ok) {
    const { article, namesUpdate } = compiled
    return {
      id,
      source,
      article,
      namesUpdate,
      status,
      reason,
      filesOf: (version) =>
        articleFiles(version, compiled, versionFindings(compiled, context, version.version)),
    }
  }
  // To take an article away, its text is not needed.
  if (status !== 'canceled') return undefined
  return { id, source, namesUpdate: false, status, reason, filesOf: () => ({}) }
}

/** Say what is to be said of a source whose article is planned. */
export function findingsOf(
  compiled: Compiled,
  context: CandidateContext,
  { entry, staysKilled }: Plan,
): readonly Finding[] {
  const { source, found, rules } = context
  const settling = { rules, files: compiled.silences }
  if (staysKilled) {
    const { reason } = 'status' in entry ? entry : {}
    const killed = findingOf(source, 'article-killed', { reason: reason === undefined ? '' : ` (${reason})` })
    return settled([killed, ...found], settling)
  }
  if (!compiled.ok || ('status' in entry && entry.status === 'canceled')) return settled(found, settling)
  return versionFindings(compiled, context, entry.version)
}

function versionFindings(
  compiled: Compiled & { readonly ok: true },
  { source, found, rules }: CandidateContext,
  version: number,
): readonly Finding[] {
  const isSilent = version > 1 && !compiled.namesUpdate
  const own = isSilent ? [findingOf(source, 'update-time-missing', { version })] : []
  return withPublished(compiled, [...own, ...found], rules)
}
