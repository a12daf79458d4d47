import { Argument, Command } from 'commander'
import { SHELLS, type Shell } from '../completion/shells.js'
import { oneOf } from '../one-of.js'
import type { Surroundings } from '../surroundings.js'

const EXAMPLES = `
It completes commands, options, formats and the articles of the output folder, and asks
presswright itself for them, so that it is never older than what is installed.

Exit codes:
  0  printed
  2  wrong usage, or a crash

Examples:
  $ eval "$(presswright completion bash)"       in ~/.bashrc
  $ eval "$(presswright completion zsh)"        in ~/.zshrc
  $ presswright completion fish > ~/.config/fish/completions/presswright.fish`

/** The command `completion`: its argument, and what runs it. */
export function completionCommand({ stdout }: Surroundings): Command {
  return new Command('completion')
    .description('print the script that lets a shell complete this command line')
    .addArgument(new Argument('<SHELL>', 'whose script').choices(SHELLS).argParser(oneOf(SHELLS)))
    .addHelpText('after', EXAMPLES)
    .action(async (shell: Shell) => {
      const { SCRIPTS } = await import('../completion/scripts.js')
      stdout.write(SCRIPTS[shell])
    })
}
