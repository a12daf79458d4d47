// Time what a command takes to start, to Node that does nothing:
//
//     node test/bench/starting.mjs [--scale small|full] [--rounds N]
//
// Each is a process of its own, and all run in turn.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { articleSource, writeArticles } from './parts/articles.mjs'
import { inFolder } from './parts/in-folder.mjs'
import { interleaved } from './parts/interleaved.mjs'
import { optionsOf } from './parts/options-of.mjs'
import { COMMAND, runNode } from './parts/run-node.mjs'
import { tell } from './parts/tell.mjs'

/** Milliseconds after which a file that was written is known by its times. */
const SETTLED = 2_200
const { rounds } = optionsOf({ small: { rounds: 9 }, full: { rounds: 41 } })

await inFolder(async (folder) => {
  writeArticles(join(folder, 'input'), { count: 1, bytes: 4_000, source: articleSource() })
  const within = { cwd: folder }
  const build = (output) =>
    runNode(
      [COMMAND, 'build', '--quiet', '--output', output, '--cache', join(folder, `${output}.cache`)],
      within,
    )
  await sleep(SETTLED)
  await build('kept')
  const { node, help, nothing, one } = await interleaved(
    {
      node: () => runNode(['-e', '0'], within),
      help: () => runNode([COMMAND, '--help'], within),
      nothing: () => build('kept'),
      one: async () => {
        const took = await build('new')
        rmSync(join(folder, 'new'), { recursive: true })
        rmSync(join(folder, 'new.cache'))
        mkdirSync(join(folder, 'new'))
        return took
      },
    },
    rounds,
  )
  const to = (which) => which.milliseconds / node.milliseconds
  tell(
    'Starting',
    [
      { what: '`node -e 0`', figure: node.milliseconds, unit: 'ms' },
      { what: '`presswright build` of one article, all cold, time to `node -e 0`', figure: to(one), most: 4 },
      { what: '`presswright build` of one article with nothing to do', figure: to(nothing), most: 3 },
      { what: '`presswright --help`', figure: to(help), most: 2 },
    ],
    [`medians of ${rounds}`],
  )
})
