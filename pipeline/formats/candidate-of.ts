import { type Digested, digested, digestedFiles } from '../edition/digested.js'
import { isEvidence } from '../edition/is-evidence.js'
import type { Candidate, DigestedFiles, Plan } from '../edition/plan-article.js'
import { parseJson } from '../edition/read-json.js'
import { toJson } from '../language/json/to-json.js'
import type { Article } from '../model/article.js'
import { type Finding, findingOf } from '../model/finding.js'
import type { Severities } from '../validation/severity-of.js'
import { settled } from '../validation/silences/settled.js'
import { withPublished } from '../validation/silences/with-published.js'
import { evidenceOf, shownFiles } from './article-files.js'
import type { Prepared } from './prepare.js'

/** What else is known of a source that was compiled. */
export interface CandidateContext {
  /** The article's identity. */
  readonly id: string
  /** The input's path. */
  readonly source: string
  /** What the build as a whole found of it. */
  readonly found: readonly Finding[]
  /** Severities that the configuration sets. */
  readonly rules: Severities | undefined
}

/** Say what a source wants of its article; undefined where it wants nothing, as it failed. */
export function candidateOf(prepared: Prepared, context: CandidateContext): Candidate | undefined {
  const { status, reason } = prepared
  const { id, source } = context
  if (prepared.ok) {
    const { article, contentDigest, namesUpdate } = prepared
    const filesOf = (version: Article) => filesOfVersion(version, prepared, context)
    return { id, source, article, contentDigest, namesUpdate, status, reason, filesOf }
  }
  // To take an article away, its text is not needed.
  if (status !== 'canceled') return undefined
  return { id, source, namesUpdate: false, status, reason, filesOf: () => ({}) }
}

/** Say what is to be said of a source whose article is planned. */
export function findingsOf(
  prepared: Prepared,
  context: CandidateContext,
  { entry, staysKilled }: Plan,
): readonly Finding[] {
  const { source, found, rules } = context
  const settling = { rules, files: prepared.silences }
  if (staysKilled) {
    const { reason } = 'status' in entry ? entry : {}
    const killed = findingOf(source, 'article-killed', { reason: reason === undefined ? '' : ` (${reason})` })
    return settled([killed, ...found], settling)
  }
  if (!prepared.ok || ('status' in entry && entry.status === 'canceled')) return settled(found, settling)
  return versionFindings(prepared, context, entry.version)
}

/** Write anew what is otherwise in a version than in the first that was prepared. */
function filesOfVersion(
  version: Article,
  prepared: Prepared & { readonly ok: true },
  context: CandidateContext,
): DigestedFiles {
  const { files, article, findings } = prepared
  const isDated = version.dateModified === article.dateModified
  const told = versionFindings(prepared, context, version.version)
  return {
    ...files,
    ...((version.version !== article.version || !isDated) && digestedFiles(shownFiles(version))),
    ...(!isDated && { 'evidence.json': redated(files['evidence.json'], version) }),
    ...(told !== findings && { 'validation.json': digested(toJson({ findings: told })) }),
  }
}

function redated({ content }: Digested, version: Article): Digested {
  const evidence = parseJson(new TextDecoder().decode(content), 'evidence.json', isEvidence)
  return digested(toJson(evidenceOf(version, evidence)))
}

function versionFindings(
  prepared: Prepared & { readonly ok: true },
  { source, found, rules }: CandidateContext,
  version: number,
): readonly Finding[] {
  const isSilent = version > 1 && !prepared.namesUpdate
  const own = isSilent ? [findingOf(source, 'update-time-missing', { version })] : []
  return withPublished(prepared, [...own, ...found], rules)
}
