// Time Presswright beside others that do a part of its work on the same texts:
//
//     node test/bench/comparisons.mjs [--scale small|full] [--rounds N]
//
// All but the site builder and the C program run warm in this process, in turn; those two, and what they are held
// against, are processes of their own. None does all that Presswright does in the same time: each line says what.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { retext } from 'retext'
import textReadability from 'text-readability'
import { VFile } from 'vfile'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { compiler, measurer } from '../../dist/pipeline/pipeline.js'
import { clean } from '../../dist/pipeline/stages/clean/index.js'
import { extract } from '../../dist/pipeline/stages/extract/index.js'
import { parse } from '../../dist/pipeline/stages/parse/index.js'
import { segment } from '../../dist/pipeline/stages/segment/index.js'
import { articleSource, writeArticles } from './parts/articles.mjs'
import { inFolder } from './parts/in-folder.mjs'
import { interleaved } from './parts/interleaved.mjs'
import { optionsOf } from './parts/options-of.mjs'
import { COMMAND, runNode } from './parts/run-node.mjs'
import { tell } from './parts/tell.mjs'

const BYTES = 9_000
const ELEVENTY = resolve(import.meta.dirname, '../../node_modules/@11ty/eleventy/cmd.cjs')
const { articles, warm, rounds } = optionsOf({
  small: { articles: 60, warm: 30, rounds: 5 },
  full: { articles: 1_000, warm: 300, rounds: 9 },
})
const source = articleSource()

await inFolder(async (folder) => {
  const paths = writeArticles(join(folder, 'input'), { count: articles, bytes: BYTES, source })
  tell(
    'Comparisons',
    [
      ...(await warmLines(paths.slice(0, warm))),
      ...(await styleLines(paths)),
      ...(await eleventyLines(folder, paths)),
    ],
    [`${source.kind} of 9 kB`, `medians of ${rounds}`],
  )
})

/** Metrics and sentences, in this process. */
async function warmLines(paths) {
  const texts = paths.map((path) => ({ path, bytes: readFileSync(path), text: readFileSync(path, 'utf8') }))
  const measure = measurer()
  const compile = compiler()
  const nlp = winkNLP(model, ['sbd'])
  const segmenting = retext().use(parse).use(clean).use(extract).use(segment).freeze()
  const contenders = {
    measure: ({ path, bytes }) => measure({ path, name: path, bytes }),
    textReadability: ({ text }) => metricsOf(text),
    segment: ({ path, bytes }) => {
      const file = new VFile({ path, value: bytes, data: { name: path } })
      return segmenting.run(segmenting.parse(file), file)
    },
    wink: ({ text }) => nlp.readDoc(text).sentences().out(),
    compile: ({ path, bytes }) => compile({ path, name: path, bytes }),
  }
  const timed = Object.fromEntries(
    Object.entries(contenders).map(([name, run]) => [
      name,
      async () => {
        const start = performance.now()
        for (const one of texts) await run(one)
        return (performance.now() - start) / texts.length
      },
    ]),
  )
  await interleaved(timed, 2)
  const times = await interleaved(timed, rounds)
  const ms = (name) => times[name].milliseconds
  return [
    { what: 'Presswright compiling, an article, warm', figure: ms('compile'), unit: 'ms' },
    {
      what: 'Measuring from raw text, sentences and paragraphs too, speed to text-readability',
      figure: ms('textReadability') / ms('measure'),
    },
    {
      what: 'Parting into sentences from raw text, every word placed, speed to wink-nlp',
      figure: ms('wink') / ms('segment'),
    },
  ]
}

function metricsOf(text) {
  return [
    textReadability.fleschReadingEase(text),
    textReadability.fleschKincaidGrade(text),
    textReadability.colemanLiauIndex(text),
    textReadability.automatedReadabilityIndex(text),
    textReadability.daleChallReadabilityScore(text),
    textReadability.gunningFog(text),
    textReadability.smogIndex(text),
  ]
}

/** The counts of readability, by a program in C. */
async function styleLines(paths) {
  const what = 'Measuring from raw text, speed to `style` of diction, a program in C'
  if (spawnSync('style', ['--version']).error) return [{ what, skipped: '`style` is not installed' }]
  const measure = measurer()
  const { own, style } = await interleaved(
    {
      own: async () => {
        const start = performance.now()
        for (const path of paths) await measure({ path, name: path, bytes: readFileSync(path) })
        return performance.now() - start
      },
      style: () => {
        const start = performance.now()
        const { status } = spawnSync('style', paths, { maxBuffer: 100_000_000 })
        if (status !== 0) throw new Error(`style ended with ${status}`)
        return performance.now() - start
      },
    },
    rounds,
  )
  return [{ what, figure: style.milliseconds / own.milliseconds }]
}

/** A site of the same JSON-LD, by Eleventy from data that was compiled before. */
async function eleventyLines(folder, paths) {
  const site = join(folder, 'site')
  mkdirSync(join(site, '_data'), { recursive: true })
  const compile = compiler()
  const compiled = []
  for (const path of paths) {
    const one = await compile({ path, name: path, bytes: readFileSync(path) })
    if (!one.ok) throw new Error(`${path} cannot be compiled`)
    compiled.push(one.article)
  }
  writeFileSync(join(site, '_data', 'articles.json'), JSON.stringify(compiled))
  writeFileSync(
    join(site, 'articles.11ty.js'),
    `export const data = { pagination: { data: 'articles', size: 1, alias: 'article' }, permalink: (data) => \`\${data.pagination.pageNumber}.json\` }
export const render = ({ article }) => JSON.stringify(article, null, 2)
`,
  )
  writeFileSync(join(site, 'package.json'), '{"type":"module"}')
  const { build, eleventy } = await interleaved(
    {
      build: async () => {
        rmSync(join(folder, 'output'), { recursive: true, force: true })
        return await runNode(
          [COMMAND, 'build', '--quiet', '--trust', 'nothing', '--cache', join(folder, 'cache')],
          { cwd: folder },
        )
      },
      eleventy: async () => {
        rmSync(join(site, '_site'), { recursive: true, force: true })
        const took = await runNode([ELEVENTY, '--quiet'], { cwd: site })
        if (readdirSync(join(site, '_site')).length !== compiled.length)
          throw new Error('Eleventy left articles out')
        return took
      },
    },
    3,
  )
  return [
    {
      what: `Building ${articles.toLocaleString('en')} articles with archive, speed to Eleventy writing JSON-LD from data`,
      figure: eleventy.milliseconds / build.milliseconds,
    },
  ]
}
