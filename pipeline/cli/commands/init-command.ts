import { Command } from 'commander'
import type { InitOptions } from '../init.js'
import type { Surroundings } from '../surroundings.js'

const EXAMPLES = `
Nothing that is there is written over.

Exit codes:
  0  done
  2  there is a configuration already, nobody can be asked, or a crash

Examples:
  $ presswright init          asks who publishes, and where
  $ presswright init --yes    asks nothing`

/** The command `init`: its options, and what runs it. */
export function initCommand(surroundings: Surroundings, finish: (exitCode: number) => void): Command {
  return new Command('init')
    .description('write a configuration and one sample article to start from')
    .option('-y, --yes', 'ask nothing, and leave out what would have been asked')
    .addHelpText('after', EXAMPLES)
    .action(async (options: InitOptions) => {
      const { init } = await import('../init.js')
      finish(await init(options, surroundings, process.stdin))
    })
}
