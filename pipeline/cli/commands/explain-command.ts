import { Command, Option } from 'commander'
import type { ExplainOptions } from '../explain.js'
import { notEmpty } from '../not-empty.js'
import type { Surroundings } from '../surroundings.js'

const EXAMPLES = `
Exit codes:
  0  told
  2  wrong usage, no such article, or a crash

Examples:
  $ presswright explain politics/vote
  $ presswright explain politics/vote --format json`

/** The command `explain`: its options, and what runs it. */
export function explainCommand(surroundings: Surroundings): Command {
  return new Command('explain')
    .description('tell where each property of a published article was read')
    .argument('<ARTICLE>', "the article's name in the output folder, such as politics/vote")
    .option('-o, --output <DIR>', 'folder that was built into', notEmpty, 'output')
    .addOption(
      new Option('-f, --format <FORMAT>', 'how it is told').choices(['pretty', 'json']).default('pretty'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (article: string, options: ExplainOptions) => {
      const { explain } = await import('../explain.js')
      await explain(article, options, surroundings)
    })
}
