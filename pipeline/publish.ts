import { readSource } from './adapters/read-source.js'
import { keep, lastKept, putStorageRoot } from './edition/archive.js'
import { entryOf, isCatalogue, updateCatalogue } from './edition/catalogue.js'
import { type Changes, changes } from './edition/changes.js'
import { type Identified, identityFindings } from './edition/identities.js'
import { nextEdition } from './edition/next-edition.js'
import { readJson } from './edition/read-json.js'
import { articleFiles, toJson } from './formats/article-files.js'
import type { Compiled, RawText } from './model/compiled.js'
import type { Configuration } from './model/configuration.js'
import { ARTICLE_FILES, type CatalogueEntry } from './model/edition.js'
import { type Finding, findingOf } from './model/finding.js'
import type { Clock, OutputFolder, Source } from './model/ports.js'
import { compiler } from './pipeline.js'

/** The one file that names all articles; a reader that starts from it never meets what is not finished. */
const CATALOGUE = 'index.json'

export interface PublishOptions {
  readonly sources: readonly Source[]
  readonly output: OutputFolder
  readonly clock: Clock
  readonly configuration?: Configuration
  /** Write nothing; report what would change. */
  readonly check?: boolean
  readonly onProgress?: (done: number, total: number) => void
  /** How one raw text becomes an article; the whole pipeline unless another is given. */
  readonly compile?: (source: RawText) => Promise<Compiled>
}

export interface PublishedArticle {
  /** The article's identity. */
  readonly id: string
  /** The input's path. */
  readonly path: string
  /** With `check`, `built` is what would be. */
  readonly state: 'built' | 'unchanged' | 'failed'
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
 * source here stay as they are.
 *
 * @throws {OutputError} where the output folder cannot be read or written, or is damaged.
 */
export async function publish(options: PublishOptions): Promise<PublishReport> {
  const { output, check = false } = options
  const changed = changes(output, check)
  // First too, as what a full disk left unfinished may be what fills it.
  if (!check) await output.sweep()

  const inputs = await compileAll(options)
  const refused = identityFindings(inputs)
  const articles: PublishedArticle[] = []
  const findings: Finding[] = []
  const entries: CatalogueEntry[] = []
  for (const input of inputs) {
    const problems = refused.get(input) ?? []
    if (input.compiled.ok && problems.length === 0) {
      // The archive is founded before its first article, and not for none.
      if (entries.length === 0) await putStorageRoot(changed)
      const { article, entry, said } = await publishArticle(input, input.compiled, options, changed)
      articles.push(article)
      entries.push(entry)
      findings.push(...said)
    } else {
      articles.push({ id: input.id, path: input.path, state: 'failed' })
      findings.push(...problems, ...input.compiled.findings)
    }
  }
  if (entries.length > 0) {
    const last = await readJson(output, CATALOGUE, isCatalogue)
    await changed.put(CATALOGUE, toJson(updateCatalogue(last, entries)))
  }
  if (!check) await output.sweep()
  return { articles, findings, written: [...changed.paths] }
}

interface Input extends Identified {
  readonly compiled: Compiled
}

/** Read and compile each source, in an order that does not depend on the one in which they were found. */
async function compileAll({
  sources,
  configuration,
  onProgress,
  ...options
}: PublishOptions): Promise<Input[]> {
  const compile = options.compile ?? compiler(configuration)
  const inputs: Input[] = []
  for (const source of [...sources].sort(byNameThenPath)) {
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

/** Keep an article's new version, if it is one, then switch its published view, one file at a time. */
async function publishArticle(
  { id, path }: Input,
  compiled: Compiled & { readonly ok: true },
  { output, clock }: PublishOptions,
  changed: Changes,
): Promise<{ article: PublishedArticle; entry: CatalogueEntry; said: readonly Finding[] }> {
  const before = changed.paths.size
  const last = await lastKept(output, id, changed)
  const edition = nextEdition(compiled.article, last?.edition, compiled.namesUpdate)
  const { version } = edition
  const said =
    version > 1 && !compiled.namesUpdate
      ? [findingOf(path, 'update-time-missing', { version }), ...compiled.findings]
      : compiled.findings

  const files = articleFiles(edition.article, compiled, said)
  if (edition !== last?.edition) await keep(output, id, files, last?.inventory, clock.now(), changed)
  for (const name of ARTICLE_FILES) await changed.put(`latest/${id}/${name}`, files[name])

  const state = changed.paths.size > before ? 'built' : 'unchanged'
  return { article: { id, path, state, version }, entry: entryOf(id, edition, files), said }
}

function byNameThenPath(a: Source, b: Source): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
