import { inStep } from './compiling/in-step.js'
import { isSameManifest } from './compiling/is-same-manifest.js'
import { type Job, type JobContext, jobOf, prunedJob } from './compiling/jobs.js'
import type { Known, Manifest } from './compiling/manifest.js'
import { type Press, press } from './compiling/press.js'
import type { PublishOptions, PublishReport, Selection } from './compiling/publish-options.js'
import { type Input, readInputs } from './compiling/read-inputs.js'
import { isAccountedFor } from './compiling/remember.js'
import { teamFor } from './compiling/team-for.js'
import { gathering } from './compiling/told.js'
import { type CatalogueReader, openCatalogue } from './edition/catalogue-reader.js'
import { graphDigest } from './edition/graph-digest.js'
import { foldedIdentity, type Identified, identityFindings } from './edition/identities.js'
import { missingFindings, unaccounted } from './edition/missing-entries.js'
import { shardKey } from './edition/sharding.js'
import { siteSteps } from './edition/site-steps.js'
import { stateOf } from './edition/state-of.js'
import { inTurn, type Turn } from './edition/turn.js'
import { writeCatalogue } from './edition/write-catalogue.js'
import { alsoWritten } from './formats/also-written.js'
import type { Signature } from './model/edition.js'
import type { Finding } from './model/finding.js'
import { settled } from './validation/silences/settled.js'

export type { PublishOptions, PublishReport, Selection } from './compiling/publish-options.js'
export type { PublishedArticle } from './model/published-article.js'

/** Articles that are brought to the disk together: the first soon, later more, as each time has its price. */
const FIRST_BATCH = 64
const BATCH = 256

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
  const { manifest, signal } = options
  const last = await manifest?.load()
  const { report, next } = await inTurn(options, (turn) => publishAll(last, options, turn))
  signal?.throwIfAborted()
  if (next && !isSameManifest(last, next)) await manifest?.save(next)
  return report
}

interface Published {
  readonly report: PublishReport
  /** What the next build may know. */
  readonly next: Manifest | undefined
}

/** Look at all inputs, pass over those that are as they were, publish the others, withdraw what is gone. */
async function publishAll(
  last: Manifest | undefined,
  options: PublishOptions,
  turn: Turn,
): Promise<Published> {
  const { output, clock, configuration = {}, check = false, signal, onProgress } = options
  // What the last build knew holds for what it left, and no other state.
  const before = last && last.state === (await stateOf(output)) ? last : undefined
  const { inputs, gone, jobs } = await looked(before, options)
  const also = alsoWritten(configuration, clock)
  const gathered = gathering(options.least ?? 'info', output)
  const context = { output, created: clock.now(), signature: options.signature ?? unsigned, also }
  const pressed = press({ turn, context, also, check, gathered, known: before?.inputs })
  try {
    const todo: Input[] = []
    for (const input of inputs) {
      const isSaid = (jobs.refused.get(input)?.length ?? 0) > 0 || jobs.renamed.has(input.path)
      if (input.known && !isSaid) await pressed.pass(input, input.known)
      else todo.push(input)
    }
    const skipped = inputs.length - todo.length
    await publishInputs(todo, jobs, pressed, {
      ...options,
      onProgress: (done) => onProgress?.(skipped + done, inputs.length),
    })
    if (options.prune) await publishBatches(gone.map(prunedJob), pressed, signal)
    else if (!signal?.aborted) {
      const found = await missingFindings(gone, pressed.entries.all())
      gathered.add(settled(found, { rules: configuration.rules }))
    }
    await writeIndex(pressed, also, options, turn)
    const { articles, known } = pressed
    const { findings } = gathered
    const report = { articles, findings, written: [...turn.written], unlisted: gathered.unlisted(), skipped }
    return {
      report,
      next: check ? undefined : await nextManifest(known, gone.length + jobs.renamed.size === 0, options),
    }
  } finally {
    await pressed.close()
  }
}

/** Look at all inputs, and at what is said of them before they are compiled. */
async function looked(before: Manifest | undefined, options: PublishOptions) {
  const { sources, output, configuration, folders = [], selection, signal, manifest } = options
  const inputs = await readInputs(sources, {
    identify: async () => options.identify ?? (await import('./pipeline.js')).identifier(configuration),
    signal,
    known: before?.inputs,
    isStampTrusted: manifest?.trust === 'stat',
    output,
  })
  // What the last build accounted for needs no second look at all that is published.
  const published = isAccountedFor(before, inputs, folders) ? undefined : await openCatalogue(output)
  const { missing, renamed } = published
    ? await unaccounted(published.entries(), inputs, folders)
    : { missing: [], renamed: [] }
  const others = await identified(selection?.others ?? [], published)
  const isSame = others.length === 0 && inputs.every(({ known }) => known)
  const asked = others.length > 0 ? [...inputs, ...others] : unsettled(inputs)
  const refused = isSame ? new Map() : identityFindings<Identified>(asked)
  const jobs: JobContext = { refused, renamed: byFile(renamed), rules: configuration?.rules }
  const gone = selection ? missing.filter(({ source }) => selection.includes(source)) : missing
  return { inputs, gone, jobs }
}

/**
 * Leave out those whose identity was found to be theirs by the last build, and is no other input's now: of a hundred
 * thousand there are few others.
 */
function unsettled(inputs: readonly Input[]): readonly Input[] {
  const others = new Set(inputs.filter(({ known }) => !known).map(({ id }) => foldedIdentity(id)))
  return inputs.filter(({ known, id }) => !known || others.has(foldedIdentity(id)))
}

/** Compile and publish a batch at a time; while one is written, the next is compiled. */
async function publishInputs(
  inputs: readonly Input[],
  jobs: JobContext,
  { publish: publishBatch }: Press,
  options: PublishOptions & { readonly onProgress: (done: number) => void },
): Promise<void> {
  const { signal, onProgress } = options
  if (inputs.length === 0) return
  const team = await teamFor(inputs, options)
  try {
    let batch: Job[] = []
    let most = FIRST_BATCH
    let done = 0
    for await (const job of inStep(inputs, (input) => jobOf(input, team, jobs), team.ahead)) {
      batch.push(job)
      done += 1
      onProgress(done)
      // What is compiled and was not begun to be written is compiled again by the next build.
      if (signal?.aborted) return
      if (batch.length < most) continue
      await publishBatch(batch)
      batch = []
      most = BATCH
    }
    if (batch.length > 0) await publishBatch(batch)
  } finally {
    await team.close()
  }
}

async function publishBatches(
  jobs: readonly Job[],
  { publish: publishBatch }: Press,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (let at = 0; at < jobs.length && !signal?.aborted; at += BATCH)
    await publishBatch(jobs.slice(at, at + BATCH))
}

/** Write what is told of all articles together, last. */
async function writeIndex(
  { entries, unwritten }: Press,
  also: ReturnType<typeof alsoWritten>,
  { output, graphDigest: isGraph = false, sharding }: PublishOptions,
  turn: Turn,
): Promise<void> {
  if (entries.size === 0) return
  await writeCatalogue(turn, output, entries, {
    site: (all) =>
      siteSteps(output, all, also, async (id) => (await unwritten.below(shardKey(id))).at(-1)?.article),
    digestOf: isGraph ? graphDigest : undefined,
    sharding,
  })
}

/** Tell what the next build may know; undefined where nothing is published. */
async function nextManifest(
  known: ReadonlyMap<string, Known>,
  isClean: boolean,
  { output, sources, folders = [], selection }: PublishOptions,
): Promise<Manifest | undefined> {
  const state = await stateOf(output)
  if (state === undefined) return undefined
  const there = new Set([...sources, ...(selection?.others ?? [])].map(({ path }) => path))
  return {
    state,
    ...(isClean && selection === undefined && { folders }),
    inputs: new Map([...known].filter(([path]) => there.has(path))),
  }
}

function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>()
  for (const one of findings) files.set(one.file, [...(files.get(one.file) ?? []), one])
  return files
}

async function unsigned(): Promise<Signature> {
  return {}
}

/** Tell which articles inputs are that are not built: as the last build had it, or as they are named. */
async function identified(
  others: Selection['others'],
  last: CatalogueReader | undefined,
): Promise<Identified[]> {
  if (others.length === 0) return []
  const idOf = new Map<string, string>()
  if (last) for await (const { id, source } of last.entries()) if (source !== undefined) idOf.set(source, id)
  return others.map(({ path, name }) => ({ path, id: idOf.get(path) ?? name }))
}
