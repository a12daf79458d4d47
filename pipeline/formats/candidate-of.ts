import { type Digested, digested, digestedFiles } from '../edition/digested.js'
import { isEvidence } from '../edition/is-evidence.js'
import type { Candidate, DigestedFiles, Plan } from '../edition/plan-article.js'
import { parseJson } from '../edition/read-json.js'
import { toJson } from '../language/json/to-json.js'
import type { Article } from '../model/article.js'
import { type Finding, findingOf } from '../model/finding.js'
import { evidenceOf, shownFiles } from './article-files.js'
import type { Prepared } from './prepare.js'

/**
 * Say what a source wants of its article; undefined where it wants nothing, as it failed.
 *
 * @param source The input's path.
 */
export function candidateOf(prepared: Prepared, id: string, source: string): Candidate | undefined {
  const { status, reason } = prepared
  if (prepared.ok) {
    const { article, contentDigest, namesUpdate } = prepared
    const filesOf = (version: Article) => filesOfVersion(version, prepared, source)
    return { id, source, article, contentDigest, namesUpdate, status, reason, filesOf }
  }
  // To take an article away, its text is not needed.
  if (status !== 'canceled') return undefined
  return { id, source, namesUpdate: false, status, reason, filesOf: () => ({}) }
}

/** Say what is to be said of a source whose article is planned. */
export function findingsOf(
  prepared: Prepared,
  path: string,
  { entry, staysKilled }: Plan,
): readonly Finding[] {
  if (staysKilled) {
    const { reason } = 'status' in entry ? entry : {}
    return [findingOf(path, 'article-killed', { reason: reason === undefined ? '' : ` (${reason})` })]
  }
  if (!prepared.ok || ('status' in entry && entry.status === 'canceled')) return []
  return versionFindings(prepared, path, entry.version)
}

/** Write anew what is otherwise in a later version than in the first. */
function filesOfVersion(
  version: Article,
  prepared: Prepared & { readonly ok: true },
  source: string,
): DigestedFiles {
  const { files, article, findings } = prepared
  const isDated = version.dateModified === article.dateModified
  if (version.version === article.version && isDated) return files
  const told = versionFindings(prepared, source, version.version)
  return {
    ...digestedFiles(shownFiles(version)),
    'readability.json': files['readability.json'],
    'evidence.json': isDated ? files['evidence.json'] : redated(files['evidence.json'], version),
    'validation.json': told === findings ? files['validation.json'] : digested(toJson({ findings: told })),
  }
}

function redated({ content }: Digested, version: Article): Digested {
  const evidence = parseJson(new TextDecoder().decode(content), 'evidence.json', isEvidence)
  return digested(toJson(evidenceOf(version, evidence)))
}

function versionFindings(
  { namesUpdate, findings }: Prepared & { readonly ok: true },
  path: string,
  version: number,
): readonly Finding[] {
  return version > 1 && !namesUpdate
    ? [findingOf(path, 'update-time-missing', { version }), ...findings]
    : findings
}
