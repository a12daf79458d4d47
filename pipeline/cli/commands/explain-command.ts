import { Command, Option } from 'commander'
import type { ExplainOptions } from '../explain.js'
import { notEmpty } from '../not-empty.js'
import type { Surroundings } from '../surroundings.js'

/** The command `explain`: its options, and what runs it. */
export function explainCommand(surroundings: Surroundings): Command {
  return new Command('explain')
    .description('tell where each property of a published article was read')
    .argument('<ARTICLE>', "the article's name in the output folder, such as politics/vote")
    .option('-o, --output <DIR>', 'folder that was built into', notEmpty, 'output')
    .addOption(
      new Option('-f, --format <FORMAT>', 'how it is told').choices(['pretty', 'json']).default('pretty'),
    )
    .action(async (article: string, options: ExplainOptions) => {
      const { explain } = await import('../explain.js')
      await explain(article, options, surroundings)
    })
}
