// Time Presswright against the plain retext chain on one text:
//
//     node test/bench/bench.mjs [--scale small|full] [--rounds N] [FILE]
//
// Contenders that are compared with each other stand in one group. Every round of a group runs each of them once, so
// that a slow moment of the machine falls on all alike, and none pays for the garbage of another group's; what is printed
// are medians of the warm rounds. It asserts nothing: a time is a fact of one machine.
import { readFileSync } from 'node:fs'
import { parse as parsePath, relative, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import retextReadability from 'retext-readability'
import retextStringify from 'retext-stringify'
import { globSync } from 'tinyglobby'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { compiler } from '../../dist/pipeline/pipeline.js'
import { clean } from '../../dist/pipeline/stages/clean/index.js'
import { extract } from '../../dist/pipeline/stages/extract/index.js'
import { judge } from '../../dist/pipeline/stages/judge/index.js'
import { measure } from '../../dist/pipeline/stages/measure/index.js'
import { parse } from '../../dist/pipeline/stages/parse/index.js'
import { segment } from '../../dist/pipeline/stages/segment/index.js'
import { medianOf } from './parts/median-of.mjs'
import { optionsOf } from './parts/options-of.mjs'
import { tell } from './parts/tell.mjs'

const LEAST_ROUNDS = 30
const ROOT = resolve(import.meta.dirname, '../..')

const { scale, rounds: wanted, positionals } = optionsOf()
/** Until every contender's code is compiled; what makes its processor anew in every run is never warm. */
const WARM_UP_ROUNDS = { small: 120, full: 250 }[scale]
const rounds = Math.max(LEAST_ROUNDS, wanted ?? 0)
const path = positionals[0] ?? firstOf('../shared/seed/*.txt') ?? firstOf('input/**/*.{txt,md}')
if (path === undefined) throw new Error('No text to measure, expected a file as argument or in input/')
const bytes = readFileSync(path)
const text = bytes.toString('utf8')
const source = { path, name: parsePath(path).name, bytes }

const plain = unified().use(retextEnglish).use(retextReadability).use(retextStringify).freeze()
const english = retext().use(retextEnglish).freeze()
const compile = compiler()
const reading = retext().use(parse).use(clean).use(extract).freeze()
const segmenting = retext().use(parse).use(clean).use(extract).use(segment).freeze()
const measuring = () => unified().use(measure).freeze()
const measured = measuring()
const judged = unified().use(judge).freeze()

/**
 * What is timed, each on what it finds in the pipeline: `prepare`, untimed, parses anew for the stages that are timed
 * alone, for a tree that was measured before has its words' hashes and is no longer in the processor's cache. A `fresh`
 * contender makes its processor, and with it its word cache, in every run.
 */
const groups = [
  [
    { name: 'plain chain', cache: 'none', run: () => plain.process(text) },
    { name: 'compile', cache: 'warm', run: () => compile(source) },
  ],
  [
    { name: 'retext-english', cache: 'none', run: () => english.parse(text) },
    { name: 'read', cache: 'none', run: read },
    {
      name: 'measure',
      cache: 'warm',
      prepare: segmented,
      run: ({ tree, file }) => measured.runSync(tree, file),
    },
    {
      name: 'judge',
      cache: 'none',
      prepare: segmentedAndMeasured,
      run: ({ tree, file }) => judged.runSync(tree, file),
    },
  ],
  [
    { name: 'compile', cache: 'fresh', run: () => compiler()(source) },
    {
      name: 'measure',
      cache: 'fresh',
      prepare: segmented,
      run: ({ tree, file }) => measuring().runSync(tree, file),
    },
  ],
]

const rows = []
for (const group of groups) rows.push(...(await timesOf(group)))
const timeOf = (name) => rows.find((row) => row.name === name).milliseconds
const { language = 'unknown' } = (await segmented()).file.data
tell(
  'One text',
  rows.flatMap(({ name, cache, milliseconds }) => {
    const what = `${name}${cache === 'none' ? '' : `, cache ${cache}`}`
    return [
      { what, figure: milliseconds, unit: 'ms' },
      { what: `${what}, time to the plain chain`, figure: milliseconds / timeOf('plain chain') },
      { what: `${what}, time to retext-english alone`, figure: milliseconds / timeOf('retext-english') },
    ]
  }),
  [
    relative(ROOT, resolve(path)),
    `${bytes.length} bytes`,
    `language ${language}`,
    `medians of ${rounds} warm rounds`,
  ],
)

/** Run the contenders of a group, and tell the median of each in milliseconds. */
async function timesOf(contenders) {
  const times = contenders.map(() => [])
  for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
    for (const [index, { cache, prepare, run }] of contenders.entries()) {
      if (round < -5 && cache === 'fresh') continue
      const input = await prepare?.()
      const start = performance.now()
      await run(input)
      if (round >= 0) times[index].push(performance.now() - start)
    }
  }
  return contenders.map(({ name, cache }, index) => ({ name, cache, milliseconds: medianOf(times[index]) }))
}

/** Find the first file, by name, that a pattern below the project's root matches. */
function firstOf(pattern) {
  return globSync(pattern, { cwd: ROOT, absolute: true, expandDirectories: false }).sort()[0]
}

/** Layout, furniture, byline, dates, dateline, language: all that happens before the body is parted into sentences. */
function read() {
  const file = new VFile({ path, value: bytes, data: { name: source.name } })
  return reading.run(reading.parse(file), file)
}

async function segmented() {
  const file = new VFile({ path, value: bytes, data: { name: source.name } })
  return { file, tree: await segmenting.run(segmenting.parse(file), file) }
}

async function segmentedAndMeasured() {
  const { file, tree } = await segmented()
  measured.runSync(tree, file)
  return { file, tree }
}
