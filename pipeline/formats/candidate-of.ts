import type { Candidate, Plan } from '../edition/plan-article.js'
import type { Compiled } from '../model/compiled.js'
import { type Finding, findingOf } from '../model/finding.js'
import { articleFiles } from './article-files.js'

/**
 * Say what a compiled source wants of its article; undefined where it wants nothing, as it failed.
 *
 * @param source The input's path.
 */
export function candidateOf(compiled: Compiled, source: string): Candidate | undefined {
  const { id, status, reason } = compiled
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
        articleFiles(version, compiled, versionFindings(compiled, source, version.version)),
    }
  }
  // To take an article away, its text is not needed.
  if (status !== 'canceled') return undefined
  return { id, source, namesUpdate: false, status, reason, filesOf: () => ({}) }
}

/** Say what is to be said of a source whose article is planned. */
export function findingsOf(
  compiled: Compiled,
  path: string,
  { entry, staysKilled }: Plan,
): readonly Finding[] {
  if (staysKilled) {
    const { reason } = 'status' in entry ? entry : {}
    return [findingOf(path, 'article-killed', { reason: reason === undefined ? '' : ` (${reason})` })]
  }
  if (!compiled.ok || ('status' in entry && entry.status === 'canceled')) return []
  return versionFindings(compiled, path, entry.version)
}

function versionFindings(
  { namesUpdate, findings }: Compiled & { readonly ok: true },
  path: string,
  version: number,
): readonly Finding[] {
  return version > 1 && !namesUpdate
    ? [findingOf(path, 'update-time-missing', { version }), ...findings]
    : findings
}
