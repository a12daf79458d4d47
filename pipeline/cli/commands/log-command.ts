import { Command, InvalidArgumentError } from 'commander'
import { choiceOption } from '../choice-option.js'
import type { LogOptions } from '../log.js'
import { notEmpty } from '../not-empty.js'
import type { Surroundings } from '../surroundings.js'

const EXAMPLES = `
Exit codes:
  0  told
  2  wrong usage, no such article, or a crash

Examples:
  $ presswright log politics/vote
  $ presswright log politics/vote -n 1 --format json`

/** Make the command that tells an article's versions; it hands its exit code to `finish`. */
export function logCommand(surroundings: Surroundings, finish: (exitCode: number) => void): Command {
  return new Command('log')
    .description("tell an article's versions, newest first")
    .argument('<ARTICLE>', "the article's name in the output folder, such as politics/vote")
    .option('-o, --output <DIR>', 'folder that was built into', notEmpty, 'output')
    .option('-n, --max-count <N>', 'the most versions that are told (default: all)', count)
    .addOption(
      choiceOption('-f, --format <FORMAT>', 'how they are told', ['pretty', 'json']).default('pretty'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (article: string, options: LogOptions) => {
      const [{ log }, { differences }] = await Promise.all([
        import('../log.js'),
        import('../../edition/differences/index.js'),
      ])
      await log(article, options, surroundings, differences)
      finish(0)
    })
}

function count(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Expected a number from 1.')
  return Number(value)
}
