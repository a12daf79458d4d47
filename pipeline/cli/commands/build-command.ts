import { Command, Option } from 'commander'
import { baselineOption, baselineUpdateOption } from '../baseline/baseline-options.js'
import type { BuildOptions } from '../build.js'
import { countArgument } from '../count-argument.js'
import { notEmpty } from '../not-empty.js'
import { formatOption } from '../reports/format-option.js'
import { reportOption } from '../reports/report-option.js'
import { sinceOption } from '../since-option.js'
import type { Surroundings } from '../surroundings.js'
import { threadsArgument } from '../threads-argument.js'
import { userArgument } from '../user-argument.js'

const EXAMPLES = `
Inputs are files of any name, folders (all .txt, .text, .md, .markdown, .html, .htm,
.xhtml, .pdf, .anpa, .iptc, .dpa and .wire below them), globs.

Exit codes:
  0  fine, warnings included
  1  an article failed, there are too many warnings or, with --check, something is stale
  2  wrong usage or configuration, or a crash

Examples:
  $ presswright build                        build input/ into output/
  $ presswright build news 'wire/**/*.txt'   build a folder and what a glob matches
  $ presswright build --check                write nothing, fail if output/ is stale
  $ presswright build --since origin/main    build what changed on this branch
  $ presswright build --baseline known.json  pass over what was wrong before
  $ presswright build --report sarif=findings.sarif --report junit=-`

/** The command `build`: its options, and what runs it. */
export function buildCommand(surroundings: Surroundings, finish: (exitCode: number) => void): Command {
  return new Command('build')
    .description('build articles from raw text, and write what changed')
    .argument('[INPUT...]', 'files, folders or globs to build from (default: input)')
    .option('-o, --output <DIR>', 'folder to build into', notEmpty, 'output')
    .option('-c, --config <FILE>', 'configuration (default: presswright.config.{json,js,mjs,ts})', notEmpty)
    .option('--prune', 'withdraw articles whose input is gone from a folder that is built')
    .option(
      '--message <TEXT>',
      'why there are new versions (default: the configuration, or the last commit)',
      notEmpty,
    )
    .option(
      '--user <USER>',
      'who makes new versions, "NAME <ADDRESS>" (default: the configuration, or git)',
      userArgument,
    )
    .option('--graph-digest', 'digest each article as a graph too, for index.json; that is slow')
    .option('--threads <N>', 'threads to compile in (default: one a processor)', threadsArgument)
    .option('--check', 'write nothing; exit with 1 if anything would change')
    .addOption(new Option('-q, --quiet', 'report errors only').conflicts('verbose'))
    .option('-v, --verbose', 'report remarks too, such as sentences that are hard to read')
    .option('--max-warnings <N>', 'exit with 1 if there are more warnings', countArgument)
    .addOption(sinceOption())
    .addOption(baselineOption())
    .addOption(baselineUpdateOption())
    .addOption(formatOption())
    .addOption(reportOption())
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], options: BuildOptions) => {
      const [{ build }, { buildParts }] = await Promise.all([
        import('../build.js'),
        import('../build-parts.js'),
      ])
      finish(await build(inputs, options, surroundings, buildParts))
    })
}
