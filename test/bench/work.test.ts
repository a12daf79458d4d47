import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type MemoryOutputFolder, memoryOutputFolder } from '../../pipeline/adapters/memory-output-folder.js'
import type { Known, Manifest, ManifestStore } from '../../pipeline/compiling/manifest.js'
import type { OutputFolder, Source } from '../../pipeline/model/ports.js'
import type { Trust } from '../../pipeline/model/trust.js'
import { publish } from '../../pipeline/publish.js'
import { playedCompile, playedIdentify, sourceOf } from '../played-compile.js'
import { clockAt } from '../played-publish.js'

const ARTICLES = 40
/** So few entries a file that forty articles have shards. */
const SHARDING = { most: 10, mean: 3 }

/** What a build did. */
interface Work {
  /** Paths of the inputs in the order in which they were read, as often as they were. */
  readonly reads: string[]
  readonly identified: string[]
  readonly compiled: string[]
  /** Paths below the output folder; of a folder that is written as a whole, its own. */
  readonly written: string[]
  readonly removed: string[]
  /** How often what the build knew was kept for the next one. */
  saves: number
}

describe('the work of a build', () => {
  test('is one reading, one look and one compilation of each input where all are new', async () => {
    const { build, paths } = newsroom()
    const { reads, identified, compiled, written, saves } = await build()
    expect(reads.toSorted()).toEqual(paths)
    expect(identified.toSorted()).toEqual(paths)
    expect(compiled.toSorted()).toEqual(paths)
    expect(written.filter((path) => path.startsWith('latest/'))).toHaveLength(ARTICLES)
    expect(new Set(written).size).toBe(written.length)
    expect(saves).toBe(1)
  })

  test('is nothing where nothing changed, by the times of the files', async () => {
    const { build } = newsroom()
    await build()
    expect(await build()).toEqual({
      reads: [],
      identified: [],
      compiled: [],
      written: [],
      removed: [],
      saves: 0,
    })
  })

  test('is one reading of each input where nothing changed, by their contents', async () => {
    const { build, paths } = newsroom()
    await build()
    const { reads, ...rest } = await build('content')
    expect(reads.toSorted()).toEqual(paths)
    expect(rest).toEqual({ identified: [], compiled: [], written: [], removed: [], saves: 0 })
  })

  test('is one compilation, one shard and the root of the catalogue where one of many changed', async () => {
    const { build, change } = newsroom()
    await build()
    const path = change(7)
    const { reads, identified, compiled, written, removed } = await build()
    expect([reads, identified, compiled]).toEqual([[path], [path], [path]])
    expect(written.filter((one) => one.startsWith('latest/') && one.endsWith('/article.json'))).toEqual([
      'latest/story-7/article.json',
    ])
    expect(written.filter((one) => /^index\/[0-9a-f]+\.json$/.test(one))).toHaveLength(1)
    expect(written.filter((one) => one === 'index.json')).toHaveLength(1)
    expect(written.filter((one) => one.startsWith('latest/') && !one.startsWith('latest/story-7/'))).toEqual(
      [],
    )
    expect(removed).toEqual(['index/.unfinished'])
  })

  test('leaves out an input that takes the identity of one that did not change, and says so of it', async () => {
    const { build, change, findings } = newsroom()
    await build()
    change(7, 'story-3')
    const { compiled, written } = await build()
    expect(findings()).toEqual([
      'input/story-3.txt identity-duplicate',
      'input/story-7.txt identity-changed',
      'input/story-7.txt identity-duplicate',
    ])
    expect(compiled.toSorted()).toEqual(['input/story-3.txt', 'input/story-7.txt'])
    expect(written.filter((one) => one.startsWith('latest/'))).toEqual([])
  })

  test('is that of one article where one of many is lost from what is published', async () => {
    const { build, output } = newsroom()
    await build()
    await output.remove(['latest/story-3/article.json'])
    const { reads, compiled, written } = await build()
    expect([reads, compiled]).toEqual([['input/story-3.txt'], ['input/story-3.txt']])
    expect(written).toEqual(['latest/story-3/article.json'])
  })
})

/** A folder in memory with articles that can change, and builds of it whose work is counted. */
function newsroom() {
  const output = memoryOutputFolder()
  const manifest = keptManifest()
  const bodies = Array.from({ length: ARTICLES }, () => 'It was said.')
  const ids = new Map<number, string>()
  let found: readonly string[] = []
  const pathOf = (number: number) => `input/story-${number}.txt`
  return {
    output,
    paths: bodies.map((_, number) => pathOf(number)).toSorted(),
    /** Errors of the last build. */
    findings: () => found,
    change(number: number, id?: string) {
      bodies[number] = 'It was said again.'
      if (id !== undefined) ids.set(number, id)
      return pathOf(number)
    },
    async build(trust: Trust = 'stat'): Promise<Work> {
      const work: Work = { reads: [], identified: [], compiled: [], written: [], removed: [], saves: 0 }
      const report = await publish({
        sources: bodies.map((body, number) => countedSource(number, body, ids.get(number), work)),
        output: countedFolder(output, work),
        clock: clockAt('2024-06-01T12:00:00Z'),
        sharding: SHARDING,
        manifest: {
          ...manifest,
          trust,
          async save(known) {
            work.saves += 1
            await manifest.save(known)
          },
        },
        identify(raw) {
          work.identified.push(raw.path)
          return playedIdentify(raw)
        },
        compile(raw) {
          work.compiled.push(raw.path)
          return playedCompile(raw)
        },
      })
      found = report.findings
        .filter(({ rule }) => rule.startsWith('identity-'))
        .map(({ file, rule }) => `${file} ${rule}`)
        .toSorted()
      return work
    },
  }
}

function countedSource(number: number, body: string, id: string | undefined, work: Work): Source {
  const source = sourceOf(`story-${number}`, {
    ...(id !== undefined && { id }),
    headline: `Story ${number}`,
    body,
    published: '2024-05-01',
  })
  return {
    ...source,
    stamp: `${body} ${id}`,
    read() {
      work.reads.push(source.path)
      return source.read()
    },
  }
}

/** Of a folder in memory nothing but the bytes tells one state of a file from another. */
function countedFolder(output: MemoryOutputFolder, work: Work): OutputFolder {
  return {
    ...output,
    async stamp(path) {
      const bytes = output.files.get(path)
      return bytes ? createHash('sha256').update(bytes).digest('hex') : ''
    },
    write(files) {
      work.written.push(...files.keys())
      return output.write(files)
    },
    writeFolders(folders) {
      work.written.push(...folders.keys())
      return output.writeFolders(folders)
    },
    remove(paths) {
      work.removed.push(...paths)
      return output.remove(paths)
    },
  }
}

/** Keep what a build knew in memory. */
function keptManifest(): Omit<ManifestStore, 'trust'> {
  let kept: Manifest | undefined
  return {
    load: async () => kept && { ...kept, inputs: new Map<string, Known>(kept.inputs) },
    save: async (manifest) => {
      kept = manifest
    },
  }
}
