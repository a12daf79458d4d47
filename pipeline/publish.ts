import { readSource } from './adapters/read-source.js'
import { keep, lastKept, storageRootFiles } from './edition/archive.js'
import { entryOf, updateCatalogue } from './edition/catalogue.js'
import { type Changes, changes } from './edition/changes.js'
import { identityFindings } from './edition/identities.js'
import { nextEdition } from './edition/next-edition.js'
import { readJson } from './edition/read-json.js'
import { articleFiles, toJson } from './formats/article-files.js'
import type { Compiled, RawText } from './model/compiled.js'
import type { Configuration } from './model/configuration.js'
import { ARTICLE_FILES, type Catalogue, type CatalogueEntry } from './model/edition.js'
import { type Finding, findingOf } from './model/finding.js'
import type { Clock, OutputFolder, Source } from './model/ports.js'
import { compiler } from './pipeline.js'

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
 * Compile sources, keep their versions and switch the published view: read, compile, version, archive, view, and the
 * catalogue last. A source that fails never stops the others and never touches what was published before.
 *
 * @throws {Error} where the output folder cannot be read or written.
 */
export async function publish(options: PublishOptions): Promise<PublishReport> {
  const { output, check = false, configuration, onProgress } = options
  const sources = [...options.sources].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const compiled = await compileAll(sources, options.compile ?? compiler(configuration), onProgress)
  const refused = identityFindings(compiled)

  const changed = changes(output, check)
  const articles: PublishedArticle[] = []
  const findings: Finding[] = []
  const entries: CatalogueEntry[] = []
  for (const { id, path, result } of compiled) {
    const problems = refused.get(path) ?? []
    findings.push(...problems)
    if (!result.ok || problems.length > 0) {
      findings.push(...result.findings)
      articles.push({ id, path, state: 'failed' })
      continue
    }
    const before = changed.paths.length
    const published = await publishArticle(id, path, result, options, changed)
    findings.push(...published.findings)
    entries.push(published.entry)
    const state = changed.paths.length > before ? 'built' : 'unchanged'
    articles.push({ id, path, state, version: published.entry.version })
  }
  if (entries.length > 0) {
    for (const [path, content] of storageRootFiles()) await changed.put(path, content)
    const catalogue = updateCatalogue(await readJson<Catalogue>(output, 'index.json'), entries)
    await changed.put('index.json', toJson(catalogue))
  }
  return { articles, findings, written: changed.paths }
}

interface CompiledSource {
  readonly id: string
  readonly path: string
  readonly result: Compiled
}

async function compileAll(
  sources: readonly Source[],
  compile: (source: RawText) => Promise<Compiled>,
  onProgress: PublishOptions['onProgress'],
): Promise<CompiledSource[]> {
  const compiled: CompiledSource[] = []
  for (const source of sources) {
    const { path, name } = source
    const bytes = await readSource(source)
    const result: Compiled =
      bytes instanceof Uint8Array
        ? await compile({ path, name, bytes })
        : { ok: false, id: name, findings: [bytes] }
    compiled.push({ id: result.id, path, result })
    onProgress?.(compiled.length, sources.length)
  }
  return compiled
}

/** Keep an article's new version, if it is one, and switch its published view. */
async function publishArticle(
  id: string,
  path: string,
  result: Compiled & { readonly ok: true },
  { output, clock }: PublishOptions,
  changed: Changes,
): Promise<{ entry: CatalogueEntry; findings: readonly Finding[] }> {
  const last = await lastKept(output, id)
  const edition = nextEdition(result.article, last?.edition, result.namesUpdate)
  const silent = edition.version > 1 && !result.namesUpdate
  const findings = [
    ...(silent ? [findingOf(path, 'update-time-missing', { version: edition.version })] : []),
    ...result.findings,
  ]
  const files = articleFiles(edition.article, result, findings)
  if (edition !== last?.edition) {
    await changed.write(`archive: version ${edition.version} of ${id}`, (folder) =>
      keep(folder, id, files, last?.inventory, clock.now()),
    )
  }
  for (const name of ARTICLE_FILES) await changed.put(`latest/${id}/${name}`, files[name])
  return { entry: entryOf(id, edition, files), findings }
}
