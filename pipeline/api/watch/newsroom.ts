import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { findSources } from '../../adapters/input-sources.js'
import { readSource } from '../../adapters/read-source.js'
import { readCatalogue } from '../../edition/catalogue-file.js'
import { foldedIdentity, type Identified } from '../../edition/identities.js'
import { missingEntries, missingFindings } from '../../edition/missing-entries.js'
import type { Compiled, RawText } from '../../model/compiled.js'
import type { Finding } from '../../model/finding.js'
import type { Source } from '../../model/ports.js'
import { compiler } from '../../pipeline.js'
import { publish } from '../../publish.js'
import type { BuildReport } from '../build.js'
import type { PreparedBuild } from '../prepare-build.js'
import type { Changes } from './change-queue.js'
import type { Signatures } from './signatures.js'

/** What is kept warm between two builds: the compiler, and which article each input is. */
export interface Newsroom {
  /** Build what changes touch; undefined where that is nothing. */
  readonly build: (changes: Changes) => Promise<BuildReport | undefined>
}

/** What a look at the inputs found to do. */
interface Look {
  readonly sources: ReadonlyMap<string, Source>
  /** Absolute paths among them that are to be compiled. */
  readonly touched: ReadonlySet<string>
  /** Paths, as messages name them, of inputs that are gone. */
  readonly gone: ReadonlySet<string>
}

/**
 * Open what builds the same inputs again and again; the first build is of all of them.
 *
 * Its builds reject as `publish` does, and with a `UsageError` where an input matches nothing any more.
 */
export function newsroom(prepared: PreparedBuild, signatures: Signatures): Newsroom {
  const { cwd, inputs, output, configuration } = prepared
  const compile = compiler(configuration)
  /** By absolute path. */
  let known: ReadonlyMap<string, Source> = new Map()
  /** The article of each input, by the path that messages name it by. */
  const ids = new Map<string, string>()

  async function look({ paths, isAll }: Changes): Promise<Look> {
    if (!isAll) {
      const same = await restated(paths, known)
      if (same) return { sources: same, touched: paths, gone: new Set() }
    }
    const found = await findSources(inputs, { cwd, output })
    const sources = new Map(found.map((source) => [resolve(cwd, source.path), source]))
    const touched = [...sources].filter(
      ([path, { name }]) => isAll || paths.has(path) || known.get(path)?.name !== name,
    )
    const gone = [...known].filter(([path]) => !sources.has(path)).map(([, source]) => source.path)
    return { sources, touched: new Set(touched.map(([path]) => path)), gone: new Set(gone) }
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

  async function part({ sources, touched, gone }: Look): Promise<BuildReport> {
    const made = new Map<string, Compiled>()
    const named: Identified[] = []
    const own = [...sources].flatMap(([path, source]) => (touched.has(path) ? [source] : []))
    for (const source of own) {
      prepared.publish.signal?.throwIfAborted()
      const { path, name } = source
      const bytes = await readSource(source)
      const compiled = bytes instanceof Uint8Array ? await compile({ path, name, bytes }) : undefined
      if (compiled) made.set(path, compiled)
      named.push({ path, id: compiled?.id ?? name })
    }
    const report = await publish({
      ...prepared.publish,
      folders: [],
      prune: false,
      signature: signatures.later,
      sources: [...own, ...alike(sources.values(), named, gone)],
      compile: async (text: RawText) => made.get(text.path) ?? (await compile(text)),
    })
    for (const path of gone) ids.delete(path)
    keep(report)
    const findings = gone.size > 0 ? await missing(gone, report) : []
    return { ...report, findings: [...report.findings, ...findings], sources: own, configuration }
  }

  async function missing(gone: ReadonlySet<string>, { articles }: Pick<BuildReport, 'articles'>) {
    const catalogue = await readCatalogue(prepared.publish.output)
    const there = [...ids].map(([path, id]) => ({ path, id }))
    const entries = missingEntries(catalogue, there, prepared.publish.folders ?? [])
    const built = new Set(articles.map(({ id }) => id))
    const findings: readonly Finding[] = missingFindings(
      entries.filter(({ source }) => gone.has(source)),
      (catalogue?.articles ?? []).filter(({ id }) => built.has(id)),
    )
    return findings
  }

  async function whole({ sources }: Look, isFirst: boolean): Promise<BuildReport> {
    const all = [...sources.values()]
    const signature = isFirst ? prepared.publish.signature : signatures.later
    const report = await publish({
      ...prepared.publish,
      ...(signature && { signature }),
      sources: all,
      compile,
    })
    ids.clear()
    keep(report)
    return { ...report, sources: all, configuration }
  }

  function keep({ articles }: Pick<BuildReport, 'articles'>): void {
    for (const { path, id, state } of articles) if (state !== 'withdrawn') ids.set(path, id)
  }

  return {
    build: async (changes) => {
      const found = await look(changes)
      const { touched, gone, sources } = found
      if (touched.size === 0 && gone.size === 0) return undefined
      const isWhole = changes.isAll || (gone.size > 0 && prepared.publish.prune === true)
      const report = isWhole ? await whole(found, known.size === 0) : await part(found)
      known = sources
      return report
    },
  }
}

/** The same sources where what was touched are files among them that are still there; else undefined. */
async function restated(
  paths: ReadonlySet<string>,
  known: ReadonlyMap<string, Source>,
): Promise<ReadonlyMap<string, Source> | undefined> {
  const sources = new Map(known)
  for (const path of paths) {
    const source = known.get(path)
    const there = await stat(path).catch(() => undefined)
    if (!source || !there?.isFile()) return undefined
    sources.set(path, { ...source, size: there.size })
  }
  return sources
}
