import { Command } from 'commander'
import { notEmpty } from '../not-empty.js'
import type { Surroundings } from '../surroundings.js'
import { userArgument } from '../user-argument.js'
import type { WithdrawOptions } from '../withdraw.js'

const EXAMPLES = `
Exit codes:
  0  done, or done before
  2  wrong usage, no such article, or a crash

Example:
  $ presswright kill politics/vote --reason 'not as announced'`

/** The command `kill`: its options, and what runs it. */
export function killCommand(surroundings: Surroundings, finish: (exitCode: number) => void): Command {
  return new Command('kill')
    .description('withdraw an article: a version without a body says why, earlier ones stay archived')
    .argument('<ARTICLE>', "the article's name in the output folder, such as politics/vote")
    .requiredOption('-r, --reason <TEXT>', 'why, for the archive and for those who use the article', notEmpty)
    .option('-o, --output <DIR>', 'folder that was built into', notEmpty, 'output')
    .option('-c, --config <FILE>', 'configuration (default: presswright.config.{json,js,mjs,ts})', notEmpty)
    .option('--message <TEXT>', "the archive's note (default: the reason)", notEmpty)
    .option(
      '--user <USER>',
      'who does it, "NAME <ADDRESS>" (default: the configuration, or git)',
      userArgument,
    )
    .addHelpText('after', EXAMPLES)
    .action(async (article: string, options: WithdrawOptions) => {
      const { killArticle } = await import('../withdraw.js')
      finish(await killArticle(article, options, surroundings))
    })
}
