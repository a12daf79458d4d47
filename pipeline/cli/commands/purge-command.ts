import type { Command } from 'commander'
import type { Surroundings } from '../surroundings.js'
import type { PurgeOptions } from '../withdraw.js'
import { withdrawCommand } from './withdraw-command.js'

const EXAMPLES = `
Exit codes:
  0  done, or done before
  1  the answer was no
  2  wrong usage, no such article, nobody can be asked, or a crash

Example:
  $ presswright purge politics/vote --reason 'court order 7 O 12/26'`

/** The command `purge`: its options, and what runs it. */
export function purgeCommand(surroundings: Surroundings, finish: (exitCode: number) => void): Command {
  return withdrawCommand('purge')
    .description('remove all versions of an article for good, after asking')
    .option('-y, --yes', 'do not ask')
    .addHelpText('after', EXAMPLES)
    .action(async (article: string, options: PurgeOptions) => {
      const { purgeArticle } = await import('../withdraw.js')
      finish(await purgeArticle(article, options, surroundings, process.stdin))
    })
}
