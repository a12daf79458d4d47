import { Command } from 'commander'
import { choiceOption } from '../choice-option.js'
import type { MeasureOptions } from '../measure.js'
import { notEmpty } from '../not-empty.js'
import type { Surroundings } from '../surroundings.js'

const EXAMPLES = `
Exit codes:
  0  every text was measured
  1  one was not; the others were
  2  wrong usage or configuration, or a crash

Examples:
  $ presswright measure input/politics/vote.txt
  $ presswright measure --language de --format json 'drafts/*.md'`

/** The command `measure`: its options, and what runs it. */
export function measureCommand(surroundings: Surroundings, finish: (exitCode: number) => void): Command {
  return new Command('measure')
    .description('tell how hard texts are to read, and publish nothing')
    .argument('<FILE...>', 'files, folders or globs, of text, Markdown or any input of `build`')
    .option(
      '-l, --language <TAG>',
      'language of the texts, such as en (default: what each is written in)',
      notEmpty,
    )
    .option('-c, --config <FILE>', 'configuration (default: presswright.config.{json,js,mjs,ts})', notEmpty)
    .addOption(
      choiceOption('-f, --format <FORMAT>', 'a table, or one line of JSON for each file', [
        'pretty',
        'json',
      ]).default('pretty'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: MeasureOptions) => {
      const { measure } = await import('../measure.js')
      finish(await measure(files, options, surroundings))
    })
}
