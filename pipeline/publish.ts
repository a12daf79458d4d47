import pMap from 'p-map'
import { readSource } from './adapters/read-source.js'
import { rootSteps } from './edition/archive.js'
import { catalogueSteps, readCatalogue } from './edition/catalogue-file.js'
import { graphDigest } from './edition/graph-digest.js'
import { type Identified, identityFindings } from './edition/identities.js'
import { missingEntries, missingFindings, renamedFindings } from './edition/missing-entries.js'
import { type Candidate, type Plan, type PlanContext, planArticle } from './edition/plan-article.js'
import { inTurn, type Turn } from './edition/turn.js'
import { alsoWritten } from './formats/also-written.js'
import { shownFiles } from './formats/article-files.js'
import { candidateOf, findingsOf } from './formats/candidate-of.js'
import type { Article } from './model/article.js'
import type { Compiled, RawText } from './model/compiled.js'
import type { Configuration } from './model/configuration.js'
import type { CatalogueEntry, Signature, WithdrawnEntry } from './model/edition.js'
import type { Finding } from './model/finding.js'
import type { Clock, OutputFolder, Source } from './model/ports.js'
import { compiler } from './pipeline.js'

/** Articles that are brought to the disk together, and how many of them are read at once. */
const BATCH = 64
const AT_ONCE = { concurrency: 8 } as const

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
  /** Withdraw what would be reported. */
  readonly prune?: boolean
  /** Digest each article as a graph too, for the catalogue; that is slow. */
  readonly graphDigest?: boolean
  readonly onProgress?: (done: number, total: number) => void
  /** Say who makes new versions, and why; asked once, and only where there are any. */
  readonly signature?: () => Promise<Signature>
  /** Called once where another build writes to the output folder, which is waited for. */
  readonly onWait?: (holder: string) => void
  /**
   * Ends the build between two articles, or while it waits; the promise then rejects with its reason. What was begun to
   * be written is written to its end, and is in the catalogue.
   */
  readonly signal?: AbortSignal
  /** How one raw text becomes an article; the whole pipeline unless another is given. */
  readonly compile?: (source: RawText) => Promise<Compiled>
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
 */
export async function publish(options: PublishOptions): Promise<PublishReport> {
  const inputs = await compileAll(options)
  const report = await inTurn(options, (turn) => publishAll(inputs, options, turn))
  options.signal?.throwIfAborted()
  return report
}

interface Input extends Identified {
  readonly compiled: Compiled
}

/** One article that the build has to do with: what is wanted of it, or nothing where it failed. */
interface Job {
  readonly id: string
  readonly path: string
  readonly candidate?: Candidate | undefined
  /** What is said of it, once its version is known. */
  readonly findingsOf: (plan: Plan | undefined) => readonly Finding[]
}

/** Read and compile each source, in an order that does not depend on the one in which they were found. */
async function compileAll({
  sources,
  configuration,
  onProgress,
  signal,
  ...options
}: PublishOptions): Promise<Input[]> {
  const compile = options.compile ?? compiler(configuration)
  const inputs: Input[] = []
  for (const source of [...sources].sort(byNameThenPath)) {
    signal?.throwIfAborted()
    const { path, name } = source
    const bytes = await readSource(source)
    const compiled =
      bytes instanceof Uint8Array
        ? await compile({ path, name, bytes })
        : ({ ok: false, id: name, findings: [bytes] } as const)
    inputs.push({ id: compiled.id, path, compiled })
    onProgress?.(inputs.length, sources.length)
  }
  return inputs
}

/** Publish what was compiled, a batch at a time, withdraw what is gone, and write the catalogue. */
async function publishAll(
  inputs: readonly Input[],
  options: PublishOptions,
  turn: Turn,
): Promise<PublishReport> {
  const { output, clock, folders = [], prune = false, signal } = options
  const also = alsoWritten(options.configuration ?? {}, clock)
  const context = { output, created: clock.now(), signature: options.signature ?? unsigned, also }
  const made = new Map<string, Article>()
  const entries: (CatalogueEntry | WithdrawnEntry)[] = []
  const articles: PublishedArticle[] = []
  const findings: Finding[] = []
  const publishJobs = async (jobs: readonly Job[]) => {
    for (let at = 0; at < jobs.length && !signal?.aborted; at += BATCH) {
      const batch = await turn.run(
        () => pMap(jobs.slice(at, at + BATCH), (job) => planned(job, context), AT_ONCE),
        (plans) => plans.flatMap(({ plan }) => plan?.steps ?? []),
      )
      entries.push(...batch.flatMap(({ plan }) => plan?.entry ?? []))
      for (const { job, plan } of batch) if (plan?.article) made.set(job.id, plan.article)
      articles.push(...batch.map(({ job, plan }) => outcomeOf(job, plan)))
      findings.push(...batch.flatMap(({ job, plan }) => job.findingsOf(plan)))
    }
  }
  const jobs = jobsOf(inputs)
  // The archive is founded before its first article, and not for none.
  if (jobs.some(({ candidate }) => candidate)) await turn.write(() => rootSteps(output))
  await publishJobs(jobs)
  const last = await readCatalogue(output)
  findings.push(
    ...renamedFindings(
      last,
      // Of what failed the identity may not be known.
      inputs.filter(({ compiled }) => compiled.ok),
    ),
  )
  const missing = missingEntries(last, inputs, folders)
  if (prune) await publishJobs(missing.map(prunedJob))
  else findings.push(...missingFindings(missing, entries))
  await turn.write(() =>
    catalogueSteps(output, entries, {
      digestOf: options.graphDigest ? graphDigest : undefined,
      also,
      made,
    }),
  )
  return { articles, findings, written: [...turn.written] }
}

async function planned(job: Job, context: PlanContext): Promise<{ job: Job; plan: Plan | undefined }> {
  return { job, plan: job.candidate && (await planArticle(job.candidate, context)) }
}

async function unsigned(): Promise<Signature> {
  return {}
}

function jobsOf(inputs: readonly Input[]): Job[] {
  const refused = identityFindings(inputs)
  return inputs.map((input) => {
    const { id, path, compiled } = input
    const problems = refused.get(input) ?? []
    const candidate = problems.length > 0 ? undefined : candidateOf(compiled, path)
    return {
      id,
      path,
      candidate,
      findingsOf: (plan) => (plan ? findingsOf(compiled, path, plan) : [...problems, ...compiled.findings]),
    }
  })
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
      filesOf: shownFiles,
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

function byNameThenPath(a: Source, b: Source): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
