import pMap from 'p-map'
import { inStep } from './compiling/in-step.js'
import { type Input, readInputs } from './compiling/read-inputs.js'
import { isRaw } from './compiling/read-raw.js'
import { type Team, teamOfOne } from './compiling/team.js'
import { rootSteps } from './edition/archive.js'
import { catalogueSteps, readCatalogue } from './edition/catalogue-file.js'
import { digestedFiles } from './edition/digested.js'
import { graphDigest } from './edition/graph-digest.js'
import { type Identified, identityFindings } from './edition/identities.js'
import { missingEntries, missingFindings, renamedFindings } from './edition/missing-entries.js'
import { type Candidate, type Plan, type PlanContext, planArticle } from './edition/plan-article.js'
import { inTurn, type Turn } from './edition/turn.js'
import { alsoWritten } from './formats/also-written.js'
import { shownFiles } from './formats/article-files.js'
import { candidateOf, findingsOf } from './formats/candidate-of.js'
import type { Prepared } from './formats/prepare.js'
import type { Article } from './model/article.js'
import type { Compiled, RawText } from './model/compiled.js'
import type { Configuration } from './model/configuration.js'
import type { Catalogue, CatalogueEntry, Signature, WithdrawnEntry } from './model/edition.js'
import { type Finding, isStopping } from './model/finding.js'
import type { Clock, OutputFolder, Source } from './model/ports.js'
import { compiler, identifier } from './pipeline.js'
import { settled } from './validation/silences/settled.js'

/** Articles that are brought to the disk together. */
const BATCH = 64
/** Bytes of sources from which on threads save more than they cost to start. */
const WORTH_THREADS = 400_000

export interface PublishOptions {
  readonly sources: readonly Source[]
  readonly output: OutputFolder
  readonly clock: Clock
  readonly configuration?: Configuration
  /** Write nothing; report what would change. */
  readonly check?: boolean
  /**
   * Folders, as the sources' paths name them, that the sources are all of: an article that was built from a file in one
   * of them and has no source any more is reported.
   */
  readonly folders?: readonly string[]
  /** What was chosen, where the sources are not all that there are; other articles stay as they are. */
  readonly selection?: Selection
  /** Withdraw what would be reported. */
  readonly prune?: boolean
  /** Digest each article as a graph too, for the catalogue; that is slow. */
  readonly graphDigest?: boolean
  readonly onProgress?: (done: number, total: number) => void
  /** Say who makes new versions, and why; asked once, and only where there are any. */
  readonly signature?: () => Promise<Signature>
  /** Called once where another build writes to the output folder, which is waited for. */
  readonly onWait?: (holder: string) => void
  /** Threads to compile in, from 1; one is enough for a handful of articles, however many there may be. */
  readonly threads?: number
  /**
   * Ends the build between two articles, or while it waits; the promise then rejects with its reason. What was begun to
   * be written is written to its end, and is in the catalogue.
   */
  readonly signal?: AbortSignal
  /** Tell the identity that a text gives itself; undefined where it gives none. The front matter's unless another is given. */
  readonly identify?: (source: RawText) => string | undefined
  /** How one raw text becomes an article; the whole pipeline unless another is given. */
  readonly compile?: (source: RawText) => Promise<Compiled>
}

export interface Selection {
  /** Inputs that are there and were not chosen. */
  readonly others: readonly Source[]
  /** Whether an input that is gone would have been chosen, by its path as messages name it. */
  readonly includes: (path: string) => boolean
}

export interface PublishedArticle {
  /** The article's identity. */
  readonly id: string
  /** The input's path. */
  readonly path: string
  /** With `check`, `built` is what would be. */
  readonly state: 'built' | 'unchanged' | 'failed' | 'withdrawn'
  readonly version?: number
}

export interface PublishReport {
  readonly articles: readonly PublishedArticle[]
  readonly findings: readonly Finding[]
  /** Paths below the output folder that were written or, with `check`, would be. */
  readonly written: readonly string[]
}

/**
 * Compile sources, keep their versions and switch the published view: the whole of it, in order.
 *
 * A source that fails never stops the others and never touches what was published of it before. Articles that have no
 * source here stay as they are. Builds into the same folder take turns.
 *
 * @throws {OutputError} where the output folder cannot be read or written, or is damaged.
 * @throws The signal's reason, where it is given.
 */
export async function publish(options: PublishOptions): Promise<PublishReport> {
  const { sources, configuration, signal } = options
  const inputs = await readInputs(sources, {
    identify: options.identify ?? identifier(configuration),
    signal,
  })
  const team = await teamFor(inputs, options)
  try {
    const report = await inTurn(options, (turn) => publishAll(inputs, team, options, turn))
    signal?.throwIfAborted()
    return report
  } finally {
    await team.close()
  }
}

/** One article that the build has to do with: what is wanted of it, or nothing where it failed. */
interface Job {
  readonly id: string
  readonly path: string
  readonly candidate?: Candidate | undefined
  /** What is said of it, once its version is known. */
  readonly findingsOf: (plan: Plan | undefined) => readonly Finding[]
}

/** Compile in threads where there is enough to do for what starting them costs. */
async function teamFor(
  inputs: readonly Input[],
  { configuration = {}, compile, threads = 1 }: PublishOptions,
): Promise<Team> {
  const size = inputs.reduce((sum, input) => sum + input.size, 0)
  if (compile || threads === 1 || size < WORTH_THREADS) return teamOfOne(compile ?? compiler(configuration))
  const { teamOfThreads } = await import('./compiling/team-of-threads.js')
  return teamOfThreads({ threads, configuration })
}

/** Compile and publish a batch at a time, withdraw what is gone, and write the catalogue. */
async function publishAll(
  inputs: readonly Input[],
  team: Team,
  options: PublishOptions,
  turn: Turn,
): Promise<PublishReport> {
  const { output, clock, folders = [], prune = false, selection, signal } = options
  const rules = options.configuration?.rules
  const also = alsoWritten(options.configuration ?? {}, clock)
  const context = { output, created: clock.now(), signature: options.signature ?? unsigned, also }
  const made = new Map<string, Article>()
  const entries: (CatalogueEntry | WithdrawnEntry)[] = []
  const articles: PublishedArticle[] = []
  const findings: Finding[] = []
  let isFounded = false
  const publishBatch = async (jobs: readonly Job[]) => {
    // The archive is founded before its first article, and not for none.
    if (!isFounded && jobs.some(({ candidate }) => candidate)) {
      await turn.write(() => rootSteps(output))
      isFounded = true
    }
    const batch = await turn.run(
      () => pMap(jobs, (job) => planned(job, context), { concurrency: 1 }),
      (plans) => plans.flatMap(({ plan }) => plan?.steps ?? []),
    )
    entries.push(...batch.flatMap(({ plan }) => plan?.entry ?? []))
    for (const { job, plan } of batch) if (plan?.article) made.set(job.id, plan.article)
    articles.push(...batch.map(({ job, plan }) => outcomeOf(job, plan)))
    findings.push(...batch.flatMap((one) => one.findings))
  }
  const last = await readCatalogue(output)
  const jobOf = jobsOf(inputs, { last, rules, others: selection?.others ?? [] })
  let batch: Job[] = []
  let done = 0
  for await (const job of inStep(inputs, (input) => jobOf(input, team), team.ahead)) {
    // What was compiled and is not begun to be written stays as it was.
    if (signal?.aborted) break
    batch.push(job)
    done += 1
    options.onProgress?.(done, inputs.length)
    if (batch.length < BATCH && done < inputs.length) continue
    await publishBatch(batch)
    batch = []
  }
  // Which articles are gone is not known before all inputs were seen.
  const gone = signal?.aborted ? [] : missingEntries(last, inputs, folders)
  const missing = selection ? gone.filter(({ source }) => selection.includes(source)) : gone
  if (prune) {
    for (let at = 0; at < missing.length && !signal?.aborted; at += BATCH)
      await publishBatch(missing.slice(at, at + BATCH).map(prunedJob))
  } else findings.push(...settled(missingFindings(missing, entries), { rules }))
  await turn.write(() =>
    catalogueSteps(output, entries, {
      digestOf: options.graphDigest ? graphDigest : undefined,
      also,
      made,
    }),
  )
  return { articles, findings, written: [...turn.written] }
}

async function planned(job: Job, context: PlanContext) {
  const plan = job.candidate && (await planArticle(job.candidate, context))
  const findings = job.findingsOf(plan)
  // What only planning finds can be an error by the configuration, and keeps its article back as any other.
  return { job, findings, plan: findings.some(isStopping) ? undefined : plan }
}

async function unsigned(): Promise<Signature> {
  return {}
}

interface JobsContext {
  readonly last: Catalogue | undefined
  readonly rules: Configuration['rules']
  readonly others: Selection['others']
}

/** Make a function that compiles an input, and says what is wanted of its article. */
function jobsOf(
  inputs: readonly Input[],
  { last, rules, others }: JobsContext,
): (input: Input, team: Team) => Promise<Job> {
  const refused = identityFindings<Identified>([...inputs, ...identified(others, last)])
  const known = inputs.filter(({ isIdentityKnown }) => isIdentityKnown)
  const renamed = new Map<string, Finding[]>()
  for (const one of renamedFindings(last, known))
    renamed.set(one.file, [...(renamed.get(one.file) ?? []), one])
  return async (input, team) => {
    const { id, path } = input
    const problems = refused.get(input) ?? []
    const prepared = await preparedOf(input, team)
    const found = (prepared.ok && renamed.get(path)) || []
    const context = { id, source: path, found, rules }
    const candidate = problems.length > 0 ? undefined : candidateOf(prepared, context)
    return {
      id,
      path,
      candidate,
      findingsOf: (plan) =>
        plan ? findingsOf(prepared, context, plan) : [...problems, ...prepared.findings, ...found],
    }
  }
}

async function preparedOf({ id, take }: Input, team: Team): Promise<Prepared> {
  const read = await take()
  return isRaw(read) ? await team.prepare(read) : { ok: false, id, findings: [read] }
}

/** Tell which articles inputs are that are not built: as the last build had it, or as they are named. */
function identified(others: Selection['others'], last: Catalogue | undefined): Identified[] {
  const idOf = new Map(last?.articles.map(({ source, id }) => [source, id]))
  return others.map(({ path, name }) => ({ path, id: idOf.get(path) ?? name }))
}

/** Withdraw an article whose input is gone; its last version stays as it is. */
function prunedJob({ id, source }: CatalogueEntry): Job {
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

function outcomeOf({ id, path }: Job, plan: Plan | undefined): PublishedArticle {
  if (!plan) return { id, path, state: 'failed' }
  const { steps, entry } = plan
  const state = steps.length === 0 ? 'unchanged' : 'status' in entry ? 'withdrawn' : 'built'
  return { id, path, state, version: entry.version }
}
