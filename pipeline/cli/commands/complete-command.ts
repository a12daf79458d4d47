import { Command } from 'commander'
import type { Surroundings } from '../surroundings.js'

/** The command `complete`, which the scripts of `completion` run at each tab. */
export function completeCommand(surroundings: Surroundings, root: Command): Command {
  return new Command('complete')
    .description('tell what can stand where the cursor is')
    .argument('[WORD...]', 'what follows the name of the command, up to the cursor')
    .action(async (words: string[]) => {
      const { complete } = await import('../complete.js')
      await complete(root, words, surroundings)
    })
}
