import { toJson } from '../language/json/to-json.js'
import type { Article, KillNotice } from '../model/article.js'
import {
  ARTICLE_FILES,
  type ArticleFile,
  type CatalogueEntry,
  type Edition,
  type Signature,
  type WithdrawnEntry,
} from '../model/edition.js'
import type { OutputFolder } from '../model/ports.js'
import type { AlsoWritten } from './also-written.js'
import { type Kept, lastKept, versionStep } from './archive.js'
import { entryOf, withdrawnEntryOf } from './catalogue.js'
import { type Digested, digested, digestedFiles } from './digested.js'
import { EDITION_RECORD, recordOf } from './edition-record.js'
import { formatSteps, staleSteps } from './format-steps.js'
import { nextEdition, type Wanted } from './next-edition.js'
import { objectId } from './object-path.js'
import { readPurged } from './purged.js'
import { fileSteps, type Step } from './steps.js'

/** An article's files, as far as they are written. */
export type DigestedFiles = Readonly<Partial<Record<ArticleFile, Digested>>>

/** What is wanted of one article. */
export interface Candidate extends Wanted {
  readonly id: string
  /** Path of its input; absent where the command line wants it. */
  readonly source?: string | undefined
  /** Write the files of the version that the article has become; what is not written stays what it was. */
  readonly filesOf: (article: Article) => DigestedFiles
}

/** What is to be done about one article. */
export interface Plan {
  /** None where everything is as it should be. */
  readonly steps: readonly Step[]
  readonly entry: CatalogueEntry | WithdrawnEntry
  /** What is published; absent where it is withdrawn. */
  readonly article?: Article
  /** True where the article was killed before, and nobody says that it is usable again. */
  readonly staysKilled: boolean
}

export interface PlanContext {
  readonly output: OutputFolder
  readonly created: Date
  readonly signature: () => Promise<Signature>
  /** How to write what the archive does not keep; without it there is none. */
  readonly also?: AlsoWritten | undefined
}

/**
 * Plan to keep an article's new version, if it is one, and to switch its published view, or to take it away.
 *
 * @returns Undefined where there is neither a version nor an article to make one of.
 * @throws {OutputError} where the output folder cannot be read, or is damaged.
 */
export async function planArticle(candidate: Candidate, context: PlanContext): Promise<Plan | undefined> {
  const { output } = context
  const { id, source, status } = candidate
  const { kept, steps } = await lastKept(output, id)
  const purged = kept || status === 'usable' ? undefined : await readPurged(output, id)
  if (purged)
    return { steps: await purgedSteps(id, output), entry: purged, staysKilled: status !== 'canceled' }

  const edition = nextEdition(candidate, kept?.edition)
  if (!edition) return undefined
  const { article } = edition
  const isNew = edition !== kept?.edition
  const files = isNotice(article) ? { 'article.json': digested(toJson(article)) } : candidate.filesOf(article)
  const version = isNew ? [await newVersion(candidate, edition, files, kept, context)] : []
  const also = digestedFiles(context.also?.ofArticle({ id, edition, ...timesOf(isNew, kept, context) }) ?? {})
  if (isNotice(article) || edition.status !== 'usable') {
    const view = [...(await hidingSteps(id, output)), ...(await formatSteps(output, id, 'withdrawn', also))]
    const entry = withdrawnEntryOf(id, source, edition, also)
    const staysKilled = !isNew && edition.status === 'canceled' && status !== 'canceled'
    return { steps: [...steps, ...version, ...view], entry, staysKilled }
  }
  const shown = { ...files, ...also }
  const view = kept ? undefined : await wholeView(id, shown, output)
  const entry = entryOf(id, source ?? '', { ...edition, article }, shown)
  return {
    steps: [...steps, ...version, ...(view ?? (await viewSteps(id, files, also, output)))],
    entry,
    article,
    staysKilled: false,
  }
}

/** Plan to let what is published of an article appear as a whole; undefined where some of it is there. */
async function wholeView(
  id: string,
  files: Readonly<Record<string, Digested>>,
  output: OutputFolder,
): Promise<Step[] | undefined> {
  const path = `latest/${id}`
  if (await output.hasFolder(path)) return undefined
  const contents = Object.entries(files).map(([name, { content }]) => [name, content] as const)
  return [
    { kind: 'view', path, files: new Map(contents) },
    ...(await staleSteps(output, id, 'withdrawn', {})),
  ]
}

/** Plan to switch what is published of an article, a file at a time. */
async function viewSteps(
  id: string,
  files: DigestedFiles,
  also: Readonly<Record<string, Digested>>,
  output: OutputFolder,
): Promise<Step[]> {
  const steps: Step[] = []
  for (const [name, { content }] of Object.entries(files))
    steps.push(...(await fileSteps(output, `latest/${id}/${name}`, content)))
  return [...steps, ...(await formatSteps(output, id, 'latest', also))]
}

/** Tell when the first version was kept, and this one. */
function timesOf(isNew: boolean, kept: Kept | undefined, { created }: PlanContext) {
  // To the second, as the archive has it.
  const now = `${created.toISOString().slice(0, 19)}Z`
  const { versions = {}, head = '' } = kept?.inventory ?? {}
  return {
    created: isNew ? now : (versions[head]?.created ?? now),
    firstCreated: versions.v1?.created ?? now,
  }
}

async function newVersion(
  { id }: Candidate,
  edition: Edition,
  files: DigestedFiles,
  kept: Kept | undefined,
  { created, signature }: PlanContext,
): Promise<Step> {
  const whole = Object.entries({ ...files, [EDITION_RECORD]: digested(recordOf(id, edition)) })
  return versionStep({
    id: objectId(id),
    files: new Map(whole),
    carried: isNotice(edition.article) ? [] : ARTICLE_FILES.filter((name) => files[name] === undefined),
    last: kept?.inventory,
    created,
    signature: await signature(),
    event: eventOf(edition, kept?.edition),
  })
}

/** Say in a word or two what made a version. */
function eventOf({ status, reason }: Edition, last: Edition | undefined): string {
  const why = reason === undefined ? '' : `: ${reason}`
  if (status === 'canceled') return `Killed${why}`
  if (status === 'withheld') return `Withheld${why}`
  if (!last) return 'First version'
  return last.status === 'usable' ? 'Content changed' : 'Published again'
}

/** Plan to take away all that is told of an article. */
export async function purgedSteps(id: string, output: OutputFolder): Promise<Step[]> {
  return [...(await hidingSteps(id, output)), ...(await formatSteps(output, id, 'latest', {}))]
}

/** Plan to take away what is published of an article, but for its other formats. */
export async function hidingSteps(id: string, output: OutputFolder): Promise<Step[]> {
  const names = await output.list(`latest/${id}`)
  // An interrupted withdrawal leaves the folder, and nothing in it.
  if (names.length === 0 && (await output.hasFolder(`latest/${id}`)))
    return [{ kind: 'withdraw', path: `latest/${id}` }]
  return ARTICLE_FILES.filter((name) => names.includes(name)).map((name) => ({
    kind: 'withdraw',
    path: `latest/${id}/${name}`,
  }))
}

function isNotice(article: Article | KillNotice): article is KillNotice {
  return 'creativeWorkStatus' in article
}
