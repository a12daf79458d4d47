import { printable } from '../language/printable.js'
import { shellQuote } from './shell-quote.js'

/** Tell which files are stale, a line each, and the command that mends it. */
export function staleLines(stale: readonly string[], output: string, command: readonly string[]): string {
  if (stale.length === 0) return ''
  const folder = output.endsWith('/') ? output : `${output}/`
  const lines = stale.map((path) => `${printable(folder + path)} is stale\n`)
  return `${lines.join('')}run \`${printable(command.map(shellQuote).join(' '))}\` and commit the result\n`
}
