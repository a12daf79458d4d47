import { Command } from 'commander'
import { notEmpty } from '../not-empty.js'
import { userArgument } from '../user-argument.js'

/** A command that takes an article away, with the options that all of these have. */
export function withdrawCommand(name: string): Command {
  return new Command(name)
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
}
