import { Command, Option } from 'commander'
import { baselineOption, baselineUpdateOption } from '../baseline/baseline-options.js'
import { countArgument } from '../count-argument.js'
import { notEmpty } from '../not-empty.js'
import { formatOption } from '../reports/format-option.js'
import { reportOption } from '../reports/report-option.js'
import { sinceOption } from '../since-option.js'
import type { Surroundings } from '../surroundings.js'
import type { ValidateCommandOptions } from '../validate.js'

const EXAMPLES = `
Exit codes:
  0  nothing is wrong, warnings and notes included
  1  there are errors, or too many warnings
  2  wrong usage or configuration, or a crash

Examples:
  $ presswright validate output/latest/politics/vote/article.json
  $ curl -s https://example.org/vote | presswright validate -`

/** The command `validate`: its options, and what runs it. */
export function validateCommand(surroundings: Surroundings, finish: (exitCode: number) => void): Command {
  return new Command('validate')
    .description('hold JSON-LD against JSON, schema.org, Google and the house')
    .argument('<FILE...>', 'files of JSON-LD or web pages; - is standard input')
    .option('-c, --config <FILE>', 'configuration (default: presswright.config.{json,js,mjs,ts})', notEmpty)
    .addOption(new Option('-q, --quiet', 'report errors only').conflicts('verbose'))
    .option('-v, --verbose', 'report notes too, such as what Google recommends')
    .option('--max-warnings <N>', 'exit with 1 if there are more warnings', countArgument)
    .addOption(sinceOption())
    .addOption(baselineOption())
    .addOption(baselineUpdateOption())
    .addOption(formatOption())
    .addOption(reportOption())
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: ValidateCommandOptions) => {
      const { validateFiles } = await import('../validate.js')
      finish(await validateFiles(files, options, surroundings, process.stdin))
    })
}
