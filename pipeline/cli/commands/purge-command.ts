import { Command } from 'commander'
import { notEmpty } from '../not-empty.js'
import type { Surroundings } from '../surroundings.js'
import { userArgument } from '../user-argument.js'
import type { PurgeOptions } from '../withdraw.js'

const EXAMPLES = `
Exit codes:
  0  done, or done before
  1  the answer was no
  2  wrong usage, no such article, or a crash

Example:
  $ presswright purge politics/vote --reason 'court order 7 O 12/26'`

/** The command `purge`: its options, and what runs it. */
export function purgeCommand(surroundings: Surroundings, finish: (exitCode: number) => void): Command {
  return new Command('purge')
    .description('remove all versions of an article for good, after asking')
    .argument('<ARTICLE>', "the article's name in the output folder, such as politics/vote")
    .requiredOption('-r, --reason <TEXT>', 'why, for the archive and for those who use the article', notEmpty)
    .option('-o, --output <DIR>', 'folder that was built into', notEmpty, 'output')
    .option('-c, --config <FILE>', 'configuration (default: presswright.config.{json,js,mjs,ts})', notEmpty)
    .option('-y, --yes', 'do not ask')
    .option('--message <TEXT>', "the archive's note (default: the reason)", notEmpty)
    .option(
      '--user <USER>',
      'who does it, "NAME <ADDRESS>" (default: the configuration, or git)',
      userArgument,
    )
    .addHelpText('after', EXAMPLES)
    .action(async (article: string, options: PurgeOptions) => {
      const { purgeArticle } = await import('../withdraw.js')
      finish(await purgeArticle(article, options, surroundings, process.stdin))
    })
}
