// Time a build in all formats against one that writes JSON-LD alone:
//
//     node test/bench/formats.mjs [--json] [--articles N] [--rounds N]
//
// Compiling is the same in both and is done before; what is timed is the whole of publishing, into new folders of the
// temporary folder. Every round runs both, each first in every other, so that a slow moment of the machine falls on both
// alike. It asserts nothing: a time is a fact of one machine.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { nodeOutputFolder } from '../../dist/pipeline/adapters/node-output-folder.js'
import { findSources } from '../../dist/pipeline/index.js'
import { FORMATS } from '../../dist/pipeline/model/formats.js'
import { compiler } from '../../dist/pipeline/pipeline.js'
import { publish } from '../../dist/pipeline/publish.js'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    articles: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '1' },
  },
})
const count = Math.max(1, Number.parseInt(values.articles, 10) || 0)
const rounds = Math.max(1, Number.parseInt(values.rounds, 10) || 0)
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

const contenders = [
  { name: 'JSON-LD alone', formats: [] },
  { name: 'all formats', formats: FORMATS },
]
const times = new Map(contenders.map(({ name }) => [name, []]))
for (let round = 0; round < rounds; round++) {
  for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
    times.get(contender.name).push(await timeOf(contender))
  }
}
const [alone, all] = contenders.map(({ name }) => medianOf(times.get(name)))
const result = {
  articles: count,
  rounds,
  node: process.version,
  milliseconds: { alone: Math.round(alone), all: Math.round(all) },
  ratio: Number((all / alone).toFixed(3)),
}
console.log(
  values.json
    ? JSON.stringify(result)
    : `${count} articles: JSON-LD alone ${Math.round(alone)} ms, all formats ${Math.round(all)} ms, ${result.ratio} times as long`,
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

function medianOf(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}
