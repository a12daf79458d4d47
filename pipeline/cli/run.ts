import { CommanderError } from 'commander'
import { failureLines } from './failure-lines.js'
import { Interrupted } from './interruption.js'
import { program } from './program.js'
import type { Surroundings } from './surroundings.js'

/**
 * Run the command line.
 *
 * @param args What follows the command's name.
 * @returns The exit code: 0 fine; 1 findings; 2 usage, configuration or a crash; what the signal says where one ended it.
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { stderr, env } = surroundings
  if (args.length === 0) {
    stderr.write('presswright: no command given, expected one such as `build`; see `presswright --help`\n')
    return 2
  }
  let exitCode = 0
  try {
    await program(surroundings, (code) => {
      exitCode = code
    }).parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    // Commander has written its help or its complaint already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof Interrupted) {
      stderr.write(`presswright: ${error.message}\n`)
      return error.exitCode
    }
    stderr.write(failureLines(error, env))
    return 2
  }
}
