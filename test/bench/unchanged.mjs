// Time builds of many inputs of which none or one has changed, and what memory many take:
//
//     node test/bench/unchanged.mjs [--scale small|full] [--rounds N] [--keep FOLDER]
//
// What was published before is built without compiling, through the function that builds, from one small article under
// many names; it lies on the disk as any build leaves it. What is timed is the command. All run in turn, beside programs
// that do nothing but list the inputs and ask for their state, or read and hash them. With `--keep` what was published
// stays, and is taken from there the next time.
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { articleSource, writeArticles } from './parts/articles.mjs'
import { inFolder } from './parts/in-folder.mjs'
import { interleaved } from './parts/interleaved.mjs'
import { optionsOf } from './parts/options-of.mjs'
import { COMMAND, runNode } from './parts/run-node.mjs'
import { tell } from './parts/tell.mjs'

const FEW = 1_000
const BYTES = 1_000
/** Milliseconds after which a file that was written is known by its times. */
const SETTLED = 2_200
const { inputs, rounds, keep } = optionsOf(
  { small: { inputs: 2_000, rounds: 3 }, full: { inputs: 100_000, rounds: 5 } },
  { keep: { type: 'string' } },
)
const program = (name) => join(import.meta.dirname, 'parts/programs', name)

const source = articleSource()
const few = await inFolder(async (folder) => {
  const { publishing, contenders } = await prepared(folder, FEW)
  return { publishing, ...(await interleaved({ nothing: contenders.nothing }, 1)) }
})
const many =
  keep === undefined
    ? await inFolder((folder) => measured(folder))
    : await measured(join(keep, String(inputs)))
const { publishing, nothing, content, one, list, hash } = many
const count = inputs.toLocaleString('en')
const above = (which) => (many[which].peak - few[which].peak) / 1_000_000
tell(
  'Many inputs',
  [
    { what: `Nothing changed among ${count} inputs`, figure: nothing.milliseconds, unit: 'ms' },
    {
      what: 'The same, time to listing and stat-ing them',
      figure: nothing.milliseconds / list.milliseconds,
      most: 2,
    },
    {
      what: 'The same with `--trust content`, time to reading and hashing them',
      figure: content.milliseconds / hash.milliseconds,
      most: 1.5,
    },
    {
      what: `One changed among ${count} inputs, time above nothing changed`,
      figure: one.milliseconds - nothing.milliseconds,
      unit: 'ms',
      most: 50,
    },
    {
      what: `Peak memory of publishing ${count} articles, above that of 1,000`,
      figure: above('publishing'),
      unit: 'MB',
      most: 200,
    },
    {
      what: `Peak memory where nothing changed among ${count}, above that of 1,000`,
      figure: above('nothing'),
      unit: 'MB',
      most: 200,
    },
    {
      what: `Publishing ${count} articles that are compiled already, an article`,
      figure: publishing.milliseconds / inputs,
      unit: 'ms',
    },
  ],
  [`${count} inputs of 1 kB`, `medians of ${rounds}`, 'start included'],
)

async function measured(folder) {
  const { publishing, contenders } = await prepared(folder, inputs)
  return { publishing, ...(await interleaved(contenders, rounds)) }
}

/** Publish a number of articles, and give builds that have nothing or one to do. */
async function prepared(folder, articles) {
  const cache = join(folder, 'cache')
  const note = join(folder, 'published.json')
  const counted = { cwd: folder, isCounted: true }
  if (!existsSync(note)) {
    writeArticles(join(folder, 'input'), { count: articles, bytes: BYTES, source })
    mkdirSync(join(folder, 'output'))
    await sleep(SETTLED)
    writeFileSync(
      note,
      JSON.stringify(await runNode([program('publish-played.mjs'), folder, cache], counted)),
    )
  }
  const build = (...more) => runNode([COMMAND, 'build', '--quiet', '--cache', cache, ...more], counted)
  const contenders = {
    list: () => runNode([program('list-inputs.mjs'), 'input'], counted),
    nothing: () => build(),
    hash: () => runNode([program('hash-inputs.mjs'), 'input'], counted),
    content: () => build('--trust', 'content'),
    one: async (round) => {
      const number = Math.floor(((round + 1) * articles) / (rounds + 2))
      const path = join(folder, 'input', `desk-${Math.floor(number / 100)}`, `story-${number}.txt`)
      appendFileSync(path, `\nIt was said again, ${round}.\n`)
      const took = await build()
      await sleep(SETTLED)
      return took
    },
  }
  return { publishing: JSON.parse(readFileSync(note, 'utf8')), contenders }
}
