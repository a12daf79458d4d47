import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type MemoryOutputFolder, memoryOutputFolder } from '../pipeline/adapters/memory-output-folder.js'
import { nodeOutputFolder } from '../pipeline/adapters/node-output-folder.js'
import { OutputError } from '../pipeline/model/output-error.js'
import type { OutputFolder, Source } from '../pipeline/model/ports.js'
import { publish } from '../pipeline/publish.js'
import { contentsOf } from './cli/spawned.js'
import { archived, faultsOf, inventoryOf } from './edition/check-archive.js'
import { playedCompile, playedIdentify, sourceOf } from './played-compile.js'
import { put } from './put.js'

const VOTE = { headline: 'Town votes', body: 'It voted.', published: '2024-05-01' }
const SWAN = { headline: 'Swan lands', body: 'It landed.', published: '2024-05-02' }
const OLD = [sourceOf('vote', VOTE), sourceOf('swan', SWAN)]
const NEW = [
  sourceOf('vote', { ...VOTE, body: 'It voted twice.', updated: '2024-05-03' }),
  sourceOf('swan', SWAN),
  sourceOf('pond', { headline: 'Pond freezes' }),
]

const build = (output: OutputFolder, sources: readonly Source[]) =>
  publish({
    sources,
    output,
    clock: { now: () => new Date('2024-06-01T00:00:00Z') },
    compile: playedCompile,
    identify: playedIdentify,
  })

async function copyOf(output: MemoryOutputFolder): Promise<MemoryOutputFolder> {
  const copy = memoryOutputFolder()
  for (const [path, bytes] of output.files) await put(copy, path, bytes)
  return copy
}

function filesIn(output: MemoryOutputFolder): [string, string][] {
  return [...output.files]
    .map(([path, bytes]): [string, string] => [path, Buffer.from(bytes).toString()])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** A folder whose disk is full from the Nth thing on that is written to it. */
function fullFrom(output: OutputFolder, nth: number): OutputFolder {
  let count = 0
  const spend = () => {
    count += 1
    if (count >= nth) throw new OutputError('cannot write: the disk is full', 'ENOSPC')
  }
  /** Write one thing after the other, as a disk that fills up does. */
  async function each<T>(
    things: ReadonlyMap<string, T>,
    write: (one: ReadonlyMap<string, T>) => Promise<void>,
  ) {
    for (const thing of things) {
      spend()
      await write(new Map([thing]))
    }
  }
  return {
    ...output,
    write: (files) => each(files, output.write),
    writeFolders: (folders) => each(folders, output.writeFolders),
    remove: async (paths) => {
      for (const path of paths) {
        spend()
        await output.remove([path])
      }
    },
  }
}

/** Interrupt the build from the old texts to the new ones at every write in turn. */
async function interruptions(): Promise<{ old: MemoryOutputFolder; interrupted: MemoryOutputFolder[] }> {
  const old = memoryOutputFolder()
  await build(old, OLD)
  const interrupted: MemoryOutputFolder[] = []
  for (let nth = 1; ; nth += 1) {
    const output = await copyOf(old)
    const error = await build(fullFrom(output, nth), NEW).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    if (error === undefined) return { old, interrupted }
    expect(error).toMatchObject({ code: 'ENOSPC' })
    interrupted.push(output)
  }
}

describe('a build interrupted at any of its writes', () => {
  test('has as many places to be interrupted at as it writes', async () => {
    const { interrupted } = await interruptions()
    // An article's object and what is shown of it; a version's folder, inventory and sidecar, two files; the catalogue.
    expect(interrupted.length).toBe(1 + 1 + 3 + 2 + 1)
  })

  test('leaves the old article or the new, and every old version readable', async () => {
    const { old, interrupted } = await interruptions()
    const undisturbed = await copyOf(old)
    await build(undisturbed, NEW)
    const firstVersion = archived(old.files, 'presswright:vote', 'v1', 'article.json')
    for (const output of interrupted) {
      for (const [path, text] of filesIn(output)) {
        if (!path.startsWith('latest/') && path !== 'index.json') continue
        const whole = [old, undisturbed]
          .map(({ files }) => files.get(path))
          .filter((bytes) => bytes !== undefined)
        expect(whole.map((bytes) => Buffer.from(bytes).toString())).toContain(text)
      }
      expect(archived(output.files, 'presswright:vote', 'v1', 'article.json')).toBe(firstVersion)
      const { head } = inventoryOf(output.files, 'presswright:vote').inventory
      expect(['v1', 'v2']).toContain(head)
      expect(JSON.parse(archived(output.files, 'presswright:vote', head, 'article.json')).version).toBe(
        Number(head.slice(1)),
      )
      // The catalogue comes last: it still names the old state, all of which is there.
      expect(output.files.get('index.json')).toEqual(old.files.get('index.json'))
    }
  })

  test('is finished by the next one, byte for byte as if nothing had happened', async () => {
    const { old, interrupted } = await interruptions()
    const undisturbed = await copyOf(old)
    await build(undisturbed, NEW)
    expect(faultsOf(undisturbed.files)).toEqual([])
    for (const output of interrupted) {
      await build(output, NEW)
      expect(filesIn(output)).toEqual(filesIn(undisturbed))
      expect((await build(output, NEW)).written).toEqual([])
    }
  })

  test('leaves a sound archive too where the text was taken back before the next one', async () => {
    const { old, interrupted } = await interruptions()
    const kept = new Set<string>()
    for (const output of interrupted) {
      await build(output, OLD)
      expect(faultsOf(output.files)).toEqual([])
      const { head } = inventoryOf(output.files, 'presswright:vote').inventory
      kept.add(head)
      expect(JSON.parse(archived(output.files, 'presswright:vote', head, 'article.json')).articleBody).toBe(
        'It voted.',
      )
    }
    // Interrupted before the version counted, the old one is still the newest; after that, the text is back as a third.
    expect([...kept]).toEqual(['v1', 'v3'])
    expect(faultsOf(old.files)).toEqual([])
  })

  test('check says that something is left to do, and does not do it', async () => {
    const { interrupted } = await interruptions()
    for (const output of interrupted) {
      const before = filesIn(output)
      const report = await publish({
        sources: NEW,
        output,
        clock: { now: () => new Date(0) },
        compile: playedCompile,
        identify: playedIdentify,
        check: true,
      })
      expect(report.written).toContain('index.json')
      expect(filesIn(output)).toEqual(before)
    }
  })
})

describe('on the file system', () => {
  let parent = ''
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'presswright-interrupted-'))
  })
  afterEach(() => rm(parent, { recursive: true }))

  test('a rerun equals the undisturbed build, and leaves nothing else behind', async () => {
    const whole = join(parent, 'whole')
    await build(nodeOutputFolder(whole), OLD)
    await build(nodeOutputFolder(whole), NEW)
    const expected = await contentsOf(whole)
    for (const nth of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const folder = join(parent, `${nth}`)
      await build(nodeOutputFolder(folder), OLD)
      await expect(build(fullFrom(nodeOutputFolder(folder), nth), NEW)).rejects.toMatchObject({
        code: 'ENOSPC',
      })
      await build(nodeOutputFolder(folder), NEW)
      expect(await contentsOf(folder)).toEqual(expected)
    }
  })
})
