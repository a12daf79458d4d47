import { resolve } from 'node:path'
import { nodeOutputFolder } from '../adapters/node-output-folder.js'
import { repair } from '../edition/repair.js'
import { plural } from '../language/plural.js'
import { printable } from '../language/printable.js'
import type { Surroundings } from './surroundings.js'
import { waitingLine } from './waiting-line.js'

export interface RepairCommandOptions {
  /** The output folder as it was given. */
  readonly output: string
  readonly check?: boolean
}

/**
 * Mend an output folder, and say what was mended and what was not.
 *
 * @returns The exit code: 1 where something is left as it is or, with `check`, is to be mended.
 */
export async function repairOutput(
  { output, check = false }: RepairCommandOptions,
  surroundings: Surroundings,
): Promise<0 | 1> {
  const { cwd, stderr, interruption } = surroundings
  const { written, left } = await repair({
    output: nodeOutputFolder(resolve(cwd, output)),
    check,
    onWait: waitingLine(surroundings),
    ...(interruption && { signal: interruption() }),
  })
  for (const path of written)
    stderr.write(`${printable(`${output}/${path}`)} ${check ? 'is to be mended' : 'mended'}\n`)
  for (const { path, reason } of left)
    stderr.write(`${printable(`${output}/${path}`)} left as it is: ${reason}\n`)
  const done = `${plural(written.length, 'path')} ${check ? 'to mend' : 'mended'}`
  stderr.write(
    `presswright: ${done}, ${plural(left.length, 'path')} left as ${left.length === 1 ? 'it is' : 'they are'}\n`,
  )
  return left.length > 0 || (check && written.length > 0) ? 1 : 0
}
