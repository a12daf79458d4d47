import { resolve } from 'node:path'
import { findInputs, sourceAgain } from '../../adapters/input-sources.js'
import { isSidecar, sidecarPaths } from '../../adapters/sidecars.js'
import type { StraySidecar } from '../../adapters/stray-sidecars.js'
import { type Input, readInputs } from '../../compiling/read-inputs.js'
import { isRaw } from '../../compiling/read-raw.js'
import { type CatalogueReader, openCatalogue } from '../../edition/catalogue-reader.js'
import { foldedIdentity, type Identified } from '../../edition/identities.js'
import { missingFindings, unaccounted } from '../../edition/missing-entries.js'
import type { Entry } from '../../model/edition.js'
import type { Source } from '../../model/ports.js'
import { compiler, identifier } from '../../pipeline.js'
import { type PublishReport, publish } from '../../publish.js'
import { settled } from '../../validation/silences/settled.js'
import type { BuildReport } from '../build.js'
import type { PreparedBuild } from '../prepare-build.js'
import { sortFindings } from '../sort-findings.js'
import { strayFindings } from '../stray-findings.js'
import type { Changes } from './change-queue.js'
import { keptManifest } from './kept-manifest.js'
import type { Signatures } from './signatures.js'

/** What is kept warm between two builds: the compiler, and which article each input is. */
export interface Newsroom {
  /** Build what changes touch; undefined where that is nothing. */
  readonly build: (changes: Changes) => Promise<BuildReport | undefined>
  /** Keep what was learnt for the next build after the watch. */
  readonly close: () => Promise<void>
}

/** What a look at the inputs found to do. */
interface Look {
  readonly sources: ReadonlyMap<string, Source>
  /** Absolute paths among them that are to be compiled. */
  readonly touched: ReadonlySet<string>
  /** Paths, as messages name them, of inputs that are gone. */
  readonly gone: ReadonlySet<string>
  /** Sidecars that belong to none, and are to be told. */
  readonly strays: readonly StraySidecar[]
}

/**
 * Open what builds the same inputs again and again; the first build is of all of them.
 *
 * Its builds reject as `publish` does, and with a `UsageError` where an input matches nothing any more.
 */
export function newsroom(prepared: PreparedBuild, signatures: Signatures): Newsroom {
  const { cwd, inputs, output, configuration } = prepared
  const compile = compiler(configuration)
  const identify = identifier(configuration)
  const { manifest: store, ...publishing } = prepared.publish
  const memory = store && keptManifest(store, publishing.output)
  let isLookedAt = false
  let strayBefore: ReadonlySet<string> = new Set()
  /** By absolute path. */
  let known: ReadonlyMap<string, Source> = new Map()
  /** The article of each input, by the path that messages name it by. */
  const ids = new Map<string, string>()

  async function look({ paths, isAll }: Changes): Promise<Look> {
    if (!isAll) {
      const touched = articlesOf(paths, known)
      const same = areOwned(paths, known) ? await restated(touched, known, cwd) : undefined
      if (same) return { sources: same, touched, gone: new Set(), strays: [] }
    }
    const found = await findInputs(inputs, { cwd, output, mayBeEmpty: true })
    const sources = new Map(found.sources.map((source) => [resolve(cwd, source.path), source]))
    const changed = articlesOf(paths, sources)
    const touched = [...sources].filter(
      ([path, { name }]) => isAll || changed.has(path) || known.get(path)?.name !== name,
    )
    const gone = [...known].filter(([path]) => !sources.has(path)).map(([, source]) => source.path)
    const strays = found.strays.filter(
      ({ path }) => isAll || paths.has(resolve(cwd, path)) || !strayBefore.has(path),
    )
    strayBefore = new Set(found.strays.map(({ path }) => path))
    return { sources, touched: new Set(touched.map(([path]) => path)), gone: new Set(gone), strays }
  }

  /** Those that are the same article as something that was touched, before or now, and are judged together with it. */
  function alike(sources: Iterable<Source>, touched: readonly Identified[], gone: Iterable<string>) {
    const paths = [...touched.map(({ path }) => path), ...gone]
    const before = paths.flatMap((path) => ids.get(path) ?? [])
    const folded = new Set([...before, ...touched.map(({ id }) => id)].map(foldedIdentity))
    const own = new Set(paths)
    return [...sources].filter(
      ({ path }) => !own.has(path) && folded.has(foldedIdentity(ids.get(path) ?? '')),
    )
  }

  async function part({ sources, touched, gone, strays }: Look): Promise<BuildReport> {
    const changed = [...sources].flatMap(([path, source]) => (touched.has(path) ? [source] : []))
    const named = await readInputs(changed, {
      identify: async () => identify,
      signal: publishing.signal,
      output: publishing.output,
    })
    const own = await heldStill(changed, named)
    const report = await publish({
      ...publishing,
      ...(memory && { manifest: memory.part(gone) }),
      folders: [],
      prune: false,
      signature: signatures.later,
      sources: [...own, ...alike(sources.values(), named, gone)],
      identify,
      compile,
    })
    for (const path of gone) ids.delete(path)
    keep(report)
    const findings = gone.size > 0 ? await missing(gone, report) : []
    return told({ ...report, findings: [...report.findings, ...findings] }, own, strays)
  }

  async function missing(gone: ReadonlySet<string>, { articles }: Pick<BuildReport, 'articles'>) {
    const catalogue = await openCatalogue(publishing.output)
    if (!catalogue) return []
    const there = [...ids].map(([path, id]) => ({ path, id, isIdentityKnown: true }))
    const left = await unaccounted(catalogue.entries(), there, publishing.folders ?? [])
    const findings = await missingFindings(
      left.missing.filter(({ source }) => gone.has(source)),
      entriesOf(
        catalogue,
        articles.map(({ id }) => id),
      ),
    )
    return settled(findings, configuration)
  }

  async function whole({ sources, strays }: Look, isFirst: boolean): Promise<BuildReport> {
    const all = [...sources.values()]
    const signature = isFirst ? publishing.signature : signatures.later
    const report = await publish({
      ...publishing,
      ...(memory && { manifest: memory.whole }),
      ...(signature && { signature }),
      sources: all,
      identify,
      compile,
    })
    ids.clear()
    keep(report)
    return told(report, all, strays)
  }

  function told(
    report: PublishReport,
    sources: readonly Source[],
    strays: readonly StraySidecar[],
  ): BuildReport {
    const findings = sortFindings([...report.findings, ...strayFindings(strays, configuration)])
    return { ...report, findings, sources, configuration }
  }

  function keep({ articles }: Pick<BuildReport, 'articles'>): void {
    for (const { path, id, state } of articles) if (state !== 'withdrawn') ids.set(path, id)
  }

  return {
    build: async (changes) => {
      const found = await look(changes)
      const { touched, gone, sources, strays } = found
      const isNothing = touched.size === 0 && gone.size === 0 && strays.length === 0
      // That there is nothing yet is something to be told, once.
      if (isNothing && isLookedAt) return undefined
      isLookedAt = true
      const isWhole = changes.isAll || (gone.size > 0 && publishing.prune === true)
      const report = isWhole ? await whole(found, known.size === 0) : await part(found)
      known = sources
      return report
    },
    close: async () => await memory?.save(),
  }
}

/** Read what the catalogue says of a few articles. */
async function* entriesOf(catalogue: CatalogueReader, ids: readonly string[]): AsyncGenerator<Entry> {
  for (const id of ids) {
    const entry = await catalogue.entry(id)
    if (entry) yield entry
  }
}

/** Say of each source what was read of it, so that what is compiled is what its identity was told by. */
async function heldStill(sources: readonly Source[], inputs: readonly Input[]): Promise<Source[]> {
  const byPath = new Map(inputs.map((input) => [input.path, input]))
  return await Promise.all(
    sources.map(async (source) => {
      const raw = await byPath.get(source.path)?.take()
      return raw && isRaw(raw) ? { ...source, read: async () => raw.bytes } : source
    }),
  )
}

/** Name the articles in the stead of the files beside them that say what is silenced of them. */
function articlesOf(paths: ReadonlySet<string>, sources: ReadonlyMap<string, Source>): ReadonlySet<string> {
  const sidecars = new Set([...paths].filter(isSidecar))
  if (sidecars.size === 0) return paths
  const owners = [...sources.keys()].filter((path) => sidecarPaths(path).some((one) => sidecars.has(one)))
  return new Set([...[...paths].filter((path) => !sidecars.has(path)), ...owners])
}

/** Whether each sidecar that was touched is one of an article. */
function areOwned(paths: ReadonlySet<string>, sources: ReadonlyMap<string, Source>): boolean {
  const sidecars = new Set([...paths].filter(isSidecar))
  if (sidecars.size === 0) return true
  const owned = [...sources.keys()].flatMap(sidecarPaths).filter((one) => sidecars.has(one))
  return new Set(owned).size === sidecars.size
}

/** The same sources where what was touched are files among them that are still there; else undefined. */
async function restated(
  paths: ReadonlySet<string>,
  known: ReadonlyMap<string, Source>,
  cwd: string,
): Promise<ReadonlyMap<string, Source> | undefined> {
  const sources = new Map(known)
  for (const path of paths) {
    const source = known.get(path)
    const again = source && (await sourceAgain(source, path, cwd))
    if (!again) return undefined
    sources.set(path, again)
  }
  return sources
}
