// Time a first build of everything, durable and archived, against what else would do some of it:
//
//     node test/bench/cold.mjs [--scale small|full] [--rounds N]
//
// Every contender is a process of its own, start included, and all run in turn. One is the chain that a user would write
// for the smaller job; one is the least that any builder has to do, on as many threads and with the same durability.
import { mkdirSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { articleSource, writeArticles } from './parts/articles.mjs'
import { inFolder } from './parts/in-folder.mjs'
import { interleaved } from './parts/interleaved.mjs'
import { optionsOf } from './parts/options-of.mjs'
import { COMMAND, runNode } from './parts/run-node.mjs'
import { tell } from './parts/tell.mjs'

const BYTES = 9_000
/** Files that a build has of an article: five to look at, and its archived version. */
const FILES = 14
const SPINS = 300_000_000
const { articles, onThreads, rounds } = optionsOf({
  small: { articles: 120, onThreads: 120, rounds: 3 },
  full: { articles: 10_000, onThreads: 2_000, rounds: 3 },
})
const program = (name) => join(import.meta.dirname, 'parts/programs', name)
const threads = String(availableParallelism())

await inFolder(async (folder) => {
  const source = articleSource()
  writeArticles(join(folder, 'input'), { count: articles, bytes: BYTES, source })
  const times = await interleaved(
    {
      build: () => emptied(folder, () => build(folder, threads)),
      naive: () =>
        emptied(folder, () => runNode([program('naive-chain.mjs'), 'input', 'output'], counted(folder))),
      floor: () => emptied(folder, () => floor(folder, 1)),
      floorOfAll: () => emptied(folder, () => floor(folder, FILES)),
    },
    rounds,
  )
  const { build: own, naive, floor: least, floorOfAll } = times
  const about = [
    `${articles.toLocaleString('en')} ${source.kind} of 9 kB`,
    `${threads} threads`,
    `medians of ${rounds}`,
  ]
  const lines = [
    { what: 'Cold build, an article', figure: own.milliseconds / articles, unit: 'ms' },
    { what: 'Cold build, speed to the naive chain', figure: naive.milliseconds / own.milliseconds, least: 8 },
    {
      what: 'Cold build, processor time to the naive chain (of whole processes)',
      figure: naive.processor / own.processor,
    },
    {
      what: 'Cold build, time to the floor of one file an article',
      figure: own.milliseconds / least.milliseconds,
      most: 4,
    },
    {
      what: 'Cold build, time to a floor that writes as many files',
      figure: own.milliseconds / floorOfAll.milliseconds,
    },
    ...(await threadLines(folder, source)),
  ]
  tell('Cold build', lines, about)
})

async function threadLines(folder, source) {
  const what = `Cold build of ${onThreads.toLocaleString('en')} articles, speed of two threads to one`
  if (availableParallelism() < 2) return [{ what, skipped: 'the machine has one processor' }]
  if (onThreads !== articles) {
    rmSync(join(folder, 'input'), { recursive: true })
    writeArticles(join(folder, 'input'), { count: onThreads, bytes: BYTES, source })
  }
  const { one, two, spinOne, spinTwo } = await interleaved(
    {
      one: () => emptied(folder, () => build(folder, '1')),
      two: () => emptied(folder, () => build(folder, '2')),
      spinOne: () => runNode([program('spin.mjs'), '1', String(SPINS)]),
      spinTwo: () => runNode([program('spin.mjs'), '2', String(SPINS)]),
    },
    rounds,
  )
  return [
    { what, figure: one.milliseconds / two.milliseconds, least: 1.7 },
    { what: 'The same of a loop that only reckons', figure: spinOne.milliseconds / spinTwo.milliseconds },
  ]
}

function build(folder, count) {
  return runNode(
    [COMMAND, 'build', '--quiet', '--threads', count, '--cache', join(folder, 'cache')],
    counted(folder),
  )
}

function floor(folder, files) {
  return runNode([program('floor.mjs'), 'input', 'output', threads, String(files)], counted(folder))
}

function counted(folder) {
  return { cwd: folder, isCounted: true }
}

/** Run something that finds no output. */
async function emptied(folder, run) {
  rmSync(join(folder, 'output'), { recursive: true, force: true })
  rmSync(join(folder, 'cache'), { force: true })
  mkdirSync(join(folder, 'output'))
  return await run()
}
