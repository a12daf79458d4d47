import { Command } from 'commander'
import { ownManifest } from '../adapters/own-manifest.js'
import { printable } from '../language/printable.js'
import { buildCommand } from './commands/build-command.js'
import { completeCommand } from './commands/complete-command.js'
import { completionCommand } from './commands/completion-command.js'
import { diffCommand } from './commands/diff-command.js'
import { explainCommand } from './commands/explain-command.js'
import { initCommand } from './commands/init-command.js'
import { killCommand } from './commands/kill-command.js'
import { logCommand } from './commands/log-command.js'
import { measureCommand } from './commands/measure-command.js'
import { purgeCommand } from './commands/purge-command.js'
import { repairCommand } from './commands/repair-command.js'
import { validateCommand } from './commands/validate-command.js'
import { verifyCommand } from './commands/verify-command.js'
import { watchCommand } from './commands/watch-command.js'
import type { Surroundings } from './surroundings.js'

const EXAMPLES = `
Examples:
  $ presswright build input --output output
  $ presswright explain politics/vote
  $ presswright measure draft.txt`

/**
 * Make the command line: its commands, their options, and what runs them.
 *
 * It never ends the process. Help and wrong usage throw commander's CommanderError after they were written; a command
 * hands its exit code to `finish`.
 */
export function program(surroundings: Surroundings, finish: (exitCode: number) => void): Command {
  const { stdout, stderr } = surroundings
  const manifest = ownManifest()
  const root = new Command('presswright')
    .description(manifest.description)
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => stdout.columns ?? 80,
      getErrHelpWidth: () => stderr.columns ?? 80,
      outputError: (text, write) => write(`presswright: ${oneLine(text)}\n`),
    })
    .exitOverride()

  for (const command of [
    initCommand(surroundings, finish),
    buildCommand(surroundings, finish),
    watchCommand(surroundings, finish),
    explainCommand(surroundings),
    diffCommand(surroundings, finish),
    logCommand(surroundings, finish),
    measureCommand(surroundings, finish),
    validateCommand(surroundings, finish),
    killCommand(surroundings, finish),
    purgeCommand(surroundings, finish),
    repairCommand(surroundings, finish),
    verifyCommand(surroundings, finish),
    completionCommand(surroundings),
  ]) {
    root.addCommand(command.copyInheritedSettings(root))
  }
  root.addCommand(completeCommand(surroundings, root).copyInheritedSettings(root), { hidden: true })
  return root
}

function oneLine(text: string): string {
  return printable(
    text
      .replace(/^error: /, '')
      .trim()
      .replaceAll('\n', ' '),
  )
}
