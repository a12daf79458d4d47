// Time a build in all formats against one that writes JSON-LD alone:
//
//     node test/bench/formats.mjs [--scale small|full] [--rounds N]
//
// Compiling is the same in both and is done before; what is timed is the whole of publishing, into new folders of the
// temporary folder. Every round runs both, each first in every other, so that a slow moment of the machine falls on both
// alike. It asserts nothing: a time is a fact of one machine.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { nodeOutputFolder } from '../../dist/pipeline/adapters/node-output-folder.js'
import { findSources } from '../../dist/pipeline/index.js'
import { FORMATS } from '../../dist/pipeline/model/formats.js'
import { compiler } from '../../dist/pipeline/pipeline.js'
import { publish } from '../../dist/pipeline/publish.js'
import { interleaved } from './parts/interleaved.mjs'
import { optionsOf } from './parts/options-of.mjs'
import { tell } from './parts/tell.mjs'

const { count, rounds } = optionsOf({ small: { count: 300, rounds: 2 }, full: { count: 10_000, rounds: 3 } })
const BASE = 'https://example.org/news'
const configuration = {
  publisher: { name: 'The Harbour Record', url: 'https://example.org' },
  baseUrl: BASE,
  language: 'en',
}
const clock = { now: () => new Date('2024-11-01T00:00:00Z') }

const originals = await compiledSamples()
const sources = Array.from({ length: count }, (_, i) => ({
  path: `input/desk-${i % 100}/story-${i}.md`,
  name: `desk-${i % 100}/story-${i}`,
  size: 1,
  read: async () => new Uint8Array([120]),
}))

const { alone, all } = await interleaved(
  { alone: () => timeOf({ formats: [] }), all: () => timeOf({ formats: FORMATS }) },
  rounds,
)
tell(
  'Formats',
  [
    {
      what: 'Publishing JSON-LD alone, an article that is compiled already',
      figure: alone.milliseconds / count,
      unit: 'ms',
    },
    { what: 'Publishing all formats, time to JSON-LD alone', figure: all.milliseconds / alone.milliseconds },
  ],
  [`${count.toLocaleString('en')} articles`, `medians of ${rounds}`],
)

async function timeOf({ formats }) {
  const folder = await mkdtemp(join(tmpdir(), 'presswright-formats-'))
  const output = nodeOutputFolder(folder)
  const start = performance.now()
  const { articles } = await publish({
    sources,
    output,
    clock,
    configuration: { ...configuration, formats },
    compile,
  })
  const taken = performance.now() - start
  const built = articles.filter(({ state }) => state === 'built').length
  if (built !== count) throw new Error(`${built} articles were built, expected ${count}`)
  await rm(folder, { recursive: true })
  return taken
}

/** Take one of the samples for each article, under its own identity, address and headline. */
async function compile({ name }) {
  const number = Number(name.slice(name.lastIndexOf('-') + 1))
  const original = originals[number % originals.length]
  const { article } = original
  const url = `${BASE}/${name}`
  return {
    ...original,
    id: name,
    article: { ...article, headline: `${article.headline} ${number}`, url, mainEntityOfPage: url },
  }
}

async function compiledSamples() {
  const root = join(import.meta.dirname, '../..')
  const compileOne = compiler(configuration)
  const samples = await findSources(['input'], { cwd: root, output: join(root, 'output') })
  const compiled = []
  for (const source of samples) {
    compiled.push(await compileOne({ path: source.path, name: source.name, bytes: await source.read() }))
  }
  return compiled.filter(({ ok, status }) => ok && status === undefined)
}
