import { Command } from 'commander'
import { notEmpty } from '../not-empty.js'
import type { RepairCommandOptions } from '../repair.js'
import type { Surroundings } from '../surroundings.js'

const EXAMPLES = `
What it mends: leftovers of interrupted builds, inventories that a version has a sound
copy of, the published view, index.json. What it does not understand it leaves and tells.

Exit codes:
  0  nothing is left to mend
  1  something was left as it is or, with --check, there is something to mend
  2  wrong usage, or a crash

Examples:
  $ presswright repair --check
  $ presswright repair --output public/news`

/** The command `repair`: its options, and what runs it. */
export function repairCommand(surroundings: Surroundings, finish: (exitCode: number) => void): Command {
  return new Command('repair')
    .description('mend an output folder from what its archive vouches for')
    .option('-o, --output <DIR>', 'folder that was built into', notEmpty, 'output')
    .option('--check', 'write nothing; exit with 1 if there is something to mend')
    .addHelpText('after', EXAMPLES)
    .action(async (options: RepairCommandOptions) => {
      const { repairOutput } = await import('../repair.js')
      finish(await repairOutput(options, surroundings))
    })
}
