import { digestedFiles } from '../edition/digested.js'
import type { Identified } from '../edition/identities.js'
import { type Candidate, type Plan, type PlanContext, planArticle } from '../edition/plan-article.js'
import { shownFiles } from '../formats/article-files.js'
import { candidateOf, findingsOf } from '../formats/candidate-of.js'
import type { Prepared } from '../formats/prepare.js'
import type { CatalogueEntry } from '../model/edition.js'
import { type Finding, isStopping } from '../model/finding.js'
import type { PublishedArticle } from '../model/published-article.js'
import type { Severities } from '../validation/severity-of.js'
import type { Input } from './read-inputs.js'
import { isRaw } from './read-raw.js'
import type { Team } from './team.js'

/** One article that the build has to do with: what is wanted of it, or nothing where it failed. */
export interface Job {
  readonly id: string
  readonly path: string
  /** Absent where an article is to be withdrawn whose input is gone. */
  readonly input?: Input
  readonly candidate?: Candidate | undefined
  /** What is said of it, once its version is known. */
  readonly findingsOf: (plan: Plan | undefined) => readonly Finding[]
}

/** What is known of an input before it is compiled. */
export interface JobContext {
  /** Why its identity cannot be its own. */
  readonly refused: ReadonlyMap<Identified, readonly Finding[]>
  /** What is said of inputs that were another article before, by their paths. */
  readonly renamed: ReadonlyMap<string, readonly Finding[]>
  readonly rules: Severities | undefined
}

/** Compile an input, and say what is wanted of its article. */
export async function jobOf(input: Input, team: Team, { refused, renamed, rules }: JobContext): Promise<Job> {
  const { id, path } = input
  const problems = refused.get(input) ?? []
  const prepared = await preparedOf(input, team)
  const found = (prepared.ok && renamed.get(path)) || []
  const context = { id, source: path, found, rules }
  return {
    id,
    path,
    input,
    candidate: problems.length > 0 ? undefined : candidateOf(prepared, context),
    findingsOf: (plan) =>
      plan ? findingsOf(prepared, context, plan) : [...problems, ...prepared.findings, ...found],
  }
}

async function preparedOf({ id, take }: Input, team: Team): Promise<Prepared> {
  const read = await take()
  return isRaw(read) ? await team.prepare(read) : { ok: false, id, findings: [read] }
}

/** Withdraw an article whose input is gone; its last version stays as it is. */
export function prunedJob({ id, source }: CatalogueEntry): Job {
  return {
    id,
    path: source,
    candidate: {
      id,
      source,
      namesUpdate: false,
      status: 'withheld',
      reason: 'its input is gone',
      filesOf: (version) => digestedFiles(shownFiles(version)),
    },
    findingsOf: () => [],
  }
}

/** What was planned for a job. */
export interface PlannedJob {
  readonly job: Job
  readonly findings: readonly Finding[]
  readonly plan: Plan | undefined
}

/** Plan what a job wants. */
export async function planned(job: Job, context: PlanContext): Promise<PlannedJob> {
  const plan = job.candidate && (await planArticle(job.candidate, context))
  const findings = job.findingsOf(plan)
  // What only planning finds can be an error by the configuration, and keeps its article back as any other.
  return { job, findings, plan: findings.some(isStopping) ? undefined : plan }
}

/** Tell what became of an article. */
export function outcomeOf({ job: { id, path }, plan }: PlannedJob): PublishedArticle {
  if (!plan) return { id, path, state: 'failed' }
  const { steps, entry } = plan
  const state = steps.length === 0 ? 'unchanged' : 'status' in entry ? 'withdrawn' : 'built'
  return { id, path, state, version: entry.version }
}
