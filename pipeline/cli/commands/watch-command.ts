import { Command, Option } from 'commander'
import { TRUSTS } from '../../model/trust.js'
import { choiceOption } from '../choice-option.js'
import { notEmpty } from '../not-empty.js'
import type { Surroundings } from '../surroundings.js'
import { userArgument } from '../user-argument.js'
import type { WatchCommandOptions } from '../watch.js'

const EXAMPLES = `
Inputs are those of \`build\`, with the files beside them that silence findings. An
article that is broken is reported, as is a broken configuration, and the watch goes on;
what is deleted is reported, and stays published.

Exit codes:
  2    wrong usage, or a crash
  130  ended with Ctrl-C
  143  ended by SIGTERM

Examples:
  $ presswright watch                        build input/ whenever it changes
  $ presswright watch news --output public/news`

/** The command `watch`: its options, and what runs it. */
export function watchCommand(surroundings: Surroundings, finish: (exitCode: number) => void): Command {
  return new Command('watch')
    .description('build, and build again what changes, until it is ended')
    .argument('[INPUT...]', 'files, folders or globs to build from (default: input)')
    .option('-o, --output <DIR>', 'folder to build into', notEmpty, 'output')
    .option('-c, --config <FILE>', 'configuration (default: presswright.config.{json,js,mjs,ts})', notEmpty)
    .option('--prune', 'withdraw articles whose input is gone from a folder that is built')
    .option('--message <TEXT>', 'why there are new versions (default: the configuration)', notEmpty)
    .option(
      '--user <USER>',
      'who makes new versions, "NAME <ADDRESS>" (default: the configuration, or git)',
      userArgument,
    )
    .option('--graph-digest', 'digest each article as a graph too, for index.json; that is slow')
    .addOption(
      choiceOption(
        '--trust <WHAT>',
        'what tells that an input is as it was built last, when the watch begins (default: stat)',
        TRUSTS,
      ),
    )
    .option('--cache <FILE>', 'what a build knows for the next one (default: a folder for caches)', notEmpty)
    .addOption(new Option('-q, --quiet', 'report errors only').conflicts('verbose'))
    .option('-v, --verbose', 'report remarks too, such as sentences that are hard to read')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], options: WatchCommandOptions) => {
      const { watchInputs } = await import('../watch.js')
      finish(await watchInputs(inputs, options, surroundings))
    })
}
