import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MemoryOutputFolder, memoryOutputFolder } from '../pipeline/adapters/memory-output-folder.js'
import type { Manifest, ManifestStore } from '../pipeline/compiling/manifest.js'
import type { RawText } from '../pipeline/model/compiled.js'
import type { Source } from '../pipeline/model/ports.js'
import type { Trust } from '../pipeline/model/trust.js'
import { type PlayedText, playedCompile, sourceOf } from './played-compile.js'
import { built, bytesIn, SWAN, VOTE } from './played-publish.js'

/** An output folder in memory whose files can be told apart without being read, and a memory between builds. */
function newsroom() {
  const memory = memoryOutputFolder()
  const hash = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest('hex')
  const output: MemoryOutputFolder = {
    ...memory,
    stamp: async (path) => {
      const bytes = memory.files.get(path)
      return bytes ? hash(bytes) : ''
    },
  }
  let kept: Manifest | undefined
  const store = (trust: Trust): ManifestStore => ({
    trust,
    load: async () => kept,
    save: async (manifest) => {
      kept = manifest
    },
  })
  return {
    output,
    store,
    forget: () => {
      kept = undefined
    },
  }
}

/** Sources that count how often they are read, each with a stamp that follows from what it holds. */
function counted(texts: Readonly<Record<string, PlayedText>>) {
  const reads: string[] = []
  const compiled: string[] = []
  const sources = Object.entries(texts).map(([name, text]): Source => {
    const source = sourceOf(name, text)
    return {
      ...source,
      stamp: JSON.stringify(text),
      read: async () => {
        reads.push(name)
        return await source.read()
      },
    }
  })
  const compile = async (raw: RawText) => {
    compiled.push(raw.name)
    return await playedCompile(raw)
  }
  return { sources, reads, compiled, compile }
}

const TEXTS = { vote: VOTE, swan: SWAN, pond: { headline: 'Pond freezes' } }
const WHOLE = { folders: ['input'] }

describe('what the last build knew', () => {
  test('lets the next one read nothing where nothing changed', async () => {
    const { output, store } = newsroom()
    const first = counted(TEXTS)
    await built(output, first.sources, { ...WHOLE, compile: first.compile, manifest: store('stat') })
    expect(first.reads).toEqual(['pond', 'swan', 'vote'])
    const before = bytesIn(output)
    const second = counted(TEXTS)
    const report = await built(output, second.sources, {
      ...WHOLE,
      compile: second.compile,
      manifest: store('stat'),
    })
    expect([second.reads, second.compiled, report.written, report.skipped]).toEqual([[], [], [], 3])
    expect(report.states).toEqual(['pond unchanged 1', 'swan unchanged 1', 'vote unchanged 1'])
    expect(report.findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'input/pond.txt author-missing',
      'input/swan.txt author-missing',
      'input/vote.txt author-missing',
    ])
    expect(bytesIn(output)).toEqual(before)
  })

  test('lets the next one read all and compile nothing, where contents are what is trusted', async () => {
    const { output, store } = newsroom()
    await built(output, counted(TEXTS).sources, { ...WHOLE, manifest: store('content') })
    const { sources, reads, compiled, compile } = counted(TEXTS)
    const { skipped } = await built(output, sources, { ...WHOLE, compile, manifest: store('content') })
    expect([reads, compiled, skipped]).toEqual([['pond', 'swan', 'vote'], [], 3])
  })

  test('lets it compile what changed alone', async () => {
    const { output, store } = newsroom()
    await built(output, counted(TEXTS).sources, { ...WHOLE, manifest: store('stat') })
    const { sources, reads, compiled, compile } = counted({
      ...TEXTS,
      vote: { ...VOTE, body: 'It voted twice.' },
    })
    const report = await built(output, sources, { ...WHOLE, compile, manifest: store('stat') })
    expect([reads, compiled]).toEqual([['vote'], ['vote']])
    expect(report.states).toEqual(['pond unchanged 1', 'swan unchanged 1', 'vote built 2'])
    expect(report.rules).toEqual(['input/vote.txt update-time-missing'])
  })

  test('is not trusted over what is published', async () => {
    const { output, store } = newsroom()
    await built(output, counted(TEXTS).sources, { ...WHOLE, manifest: store('stat') })
    await output.remove(['latest/swan/article.json'])
    const spoilt = counted(TEXTS)
    const mended = await built(output, spoilt.sources, {
      ...WHOLE,
      compile: spoilt.compile,
      manifest: store('stat'),
    })
    expect(spoilt.compiled).toEqual(['swan'])
    expect(mended.written).toEqual(['latest/swan/article.json'])
    // Another build, which knew nothing of this one.
    await built(output, [sourceOf('vote', { ...VOTE, body: 'Corrected elsewhere.' })])
    const third = counted(TEXTS)
    const report = await built(output, third.sources, {
      ...WHOLE,
      compile: third.compile,
      manifest: store('stat'),
    })
    expect(third.compiled).toEqual(['pond', 'swan', 'vote'])
    expect(report.states).toContain('vote built 3')
  })

  test('still tells of an input that is gone, each time, and withdraws it when it is told to', async () => {
    const { output, store } = newsroom()
    await built(output, counted(TEXTS).sources, { ...WHOLE, manifest: store('stat') })
    const { swan: _, ...rest } = TEXTS
    const missing = ['input/swan.txt input-missing']
    for (let time = 0; time < 2; time += 1) {
      const { sources } = counted(rest)
      expect((await built(output, sources, { ...WHOLE, manifest: store('stat') })).rules).toEqual(missing)
    }
    const pruned = await built(output, counted(rest).sources, {
      ...WHOLE,
      prune: true,
      manifest: store('stat'),
    })
    expect(pruned.states).toContain('swan withdrawn 2')
    expect((await built(output, counted(rest).sources, { ...WHOLE, manifest: store('stat') })).rules).toEqual(
      [],
    )
  })

  test('does not hide that two inputs have become one article', async () => {
    const { output, store } = newsroom()
    await built(output, counted(TEXTS).sources, { ...WHOLE, manifest: store('stat') })
    const { sources } = counted({ ...TEXTS, other: { headline: 'Vote again', id: 'vote' } })
    const report = await built(output, sources, { ...WHOLE, manifest: store('stat') })
    expect(report.rules).toEqual(['input/other.txt identity-duplicate', 'input/vote.txt identity-duplicate'])
  })

  test('is not kept by a check, nor by a build that is ended', async () => {
    const { output, store } = newsroom()
    const kept: Manifest[] = []
    const manifest = { ...store('stat'), save: async (one: Manifest) => void kept.push(one) }
    await built(output, counted(TEXTS).sources, { ...WHOLE, check: true, manifest })
    const controller = new AbortController()
    const ended = built(output, counted(TEXTS).sources, {
      ...WHOLE,
      manifest,
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough')),
    })
    await expect(ended).rejects.toThrow('enough')
    expect(kept).toEqual([])
  })

  test('never changes what comes out: any builds with it are as those without', async () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd')
    const text = fc.record(
      {
        headline: fc.constantFrom('One', 'Two'),
        body: fc.constantFrom('It was.', 'It is.'),
        id: fc.constantFrom('a', 'x'),
        status: fc.constantFrom('usable' as const, 'withheld' as const, 'canceled' as const),
      },
      { requiredKeys: ['headline'] },
    )
    const step = fc.record({
      texts: fc.dictionary(name, text, { maxKeys: 4 }),
      prune: fc.boolean(),
      forgets: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), async (steps) => {
        const { output, store, forget } = newsroom()
        const plain = memoryOutputFolder()
        for (const { texts, prune, forgets } of steps) {
          if (forgets) forget()
          const same = { ...WHOLE, prune }
          const report = await built(output, counted(texts).sources, { ...same, manifest: store('stat') })
          const expected = await built(plain, counted(texts).sources, same)
          expect(bytesIn(output)).toEqual(bytesIn(plain))
          expect([...report.rules].sort()).toEqual([...expected.rules].sort())
          expect([...report.states].sort()).toEqual([...expected.states].sort())
        }
      }),
    )
  })
})
