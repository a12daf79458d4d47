// Time how a build grows with the number of articles and with their length, and what memory it takes:
//
//     node test/bench/growth.mjs [--scale small|full] [--rounds N]
//
// Every build is a process of its own that finds no output. The start, which is the same for all, is the time of a build
// of one article, and is taken off.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { articleSource, writeArticles } from './parts/articles.mjs'
import { inFolder } from './parts/in-folder.mjs'
import { interleaved } from './parts/interleaved.mjs'
import { optionsOf } from './parts/options-of.mjs'
import { COMMAND, runNode } from './parts/run-node.mjs'
import { tell } from './parts/tell.mjs'

const { counts, lengths, rounds } = optionsOf({
  small: { counts: [30, 100], lengths: [1, 10, 100], rounds: 2 },
  full: { counts: [100, 1_000, 10_000, 100_000], lengths: [1, 10, 100, 990], rounds: 3 },
})
/** Kilobytes of text in a build of each length. */
const AMOUNT = Math.max(...lengths)
const source = articleSource()

await inFolder(async (folder) => {
  const shapes = [
    { name: 'start', count: 1, bytes: 1_000 },
    ...counts.map((count) => ({ name: `count ${count}`, count, bytes: 1_000 })),
    ...lengths.map((length) => ({
      name: `length ${length}`,
      count: Math.ceil(AMOUNT / length),
      bytes: length * 1_000,
    })),
  ]
  for (const { name, count, bytes } of shapes)
    writeArticles(join(folder, name, 'input'), { count, bytes, source })
  const times = await interleaved(
    Object.fromEntries(shapes.map(({ name }) => [name, () => build(join(folder, name))])),
    rounds,
  )
  const beyondStart = (name) => Math.max(0, times[name].processor - times.start.processor)
  const [fewest] = counts
  const most = counts.at(-1)
  tell(
    'Growth',
    [
      ...counts.map((count) => ({
        what: `Processor time of ${count.toLocaleString('en')} articles of 1 kB, an article`,
        figure: beyondStart(`count ${count}`) / count,
        unit: 'ms',
      })),
      ...lengths.map((length) => ({
        what: `Processor time of articles of ${length} kB, a kilobyte`,
        figure: beyondStart(`length ${length}`) / (Math.ceil(AMOUNT / length) * length),
        unit: 'ms',
      })),
      {
        what: `Peak memory of a build of ${most.toLocaleString('en')} articles above that of ${fewest.toLocaleString('en')}`,
        figure: (times[`count ${most}`].peak - times[`count ${fewest}`].peak) / 1_000_000,
        unit: 'MB',
      },
    ],
    [source.kind, 'one thread', `medians of ${rounds}`, 'the start taken off'],
  )
})

async function build(folder) {
  rmSync(join(folder, 'output'), { recursive: true, force: true })
  mkdirSync(join(folder, 'output'))
  return await runNode(
    [COMMAND, 'build', '--quiet', '--threads', '1', '--trust', 'nothing', '--cache', join(folder, 'cache')],
    {
      cwd: folder,
      isCounted: true,
    },
  )
}
