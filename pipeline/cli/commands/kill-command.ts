import type { Command } from 'commander'
import type { Surroundings } from '../surroundings.js'
import type { WithdrawOptions } from '../withdraw.js'
import { withdrawCommand } from './withdraw-command.js'

const EXAMPLES = `
Exit codes:
  0  done, or done before
  2  wrong usage, no such article, or a crash

Example:
  $ presswright kill politics/vote --reason 'not as announced'`

/** The command `kill`: its options, and what runs it. */
export function killCommand(surroundings: Surroundings, finish: (exitCode: number) => void): Command {
  return withdrawCommand('kill')
    .description('withdraw an article: a version without a body says why, earlier ones stay archived')
    .addHelpText('after', EXAMPLES)
    .action(async (article: string, options: WithdrawOptions) => {
      const { killArticle } = await import('../withdraw.js')
      finish(await killArticle(article, options, surroundings))
    })
}
