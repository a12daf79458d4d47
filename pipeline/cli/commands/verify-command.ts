import { Command } from 'commander'
import { baselineOption, baselineUpdateOption } from '../baseline/baseline-options.js'
import { countArgument } from '../count-argument.js'
import { formatOption } from '../reports/format-option.js'
import { reportOption } from '../reports/report-option.js'
import type { Surroundings } from '../surroundings.js'
import type { VerifyCommandOptions } from '../verify.js'

const EXAMPLES = `
A PATH is an output folder, an OCFL storage root or a single OCFL object; which one is
told by what is in it. Nothing is written.

Exit codes:
  0  nothing is wrong, warnings and notes included
  1  there are errors, or too many warnings
  2  wrong usage, or a crash

Examples:
  $ presswright verify                       look at all that is in output/
  $ presswright verify --deep                read every archived byte too
  $ presswright verify output/archive --format json`

/** Make the command that verifies what was built, and OCFL of any other hand. */
export function verifyCommand(surroundings: Surroundings, finish: (exitCode: number) => void): Command {
  return new Command('verify')
    .description('verify an output folder, or OCFL storage roots and objects')
    .argument('[PATH...]', 'what is to be verified (default: output)')
    .option('--deep', 'read all content and hold it against its digests')
    .option('-q, --quiet', 'report errors only')
    .option('--max-warnings <N>', 'exit with 1 if there are more warnings', countArgument)
    .addOption(baselineOption())
    .addOption(baselineUpdateOption())
    .addOption(formatOption())
    .addOption(reportOption())
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: VerifyCommandOptions) => {
      const { verifyPaths } = await import('../verify.js')
      finish(await verifyPaths(paths, options, surroundings))
    })
}
