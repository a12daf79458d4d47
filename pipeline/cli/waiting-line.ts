import { printable } from '../language/printable.js'
import type { Surroundings } from './surroundings.js'

/** Say once that somebody else is writing to the output folder. */
export function waitingLine({ stderr }: Pick<Surroundings, 'stderr'>): (holder: string) => void {
  return (holder) => stderr.write(`presswright: waiting for another build (${printable(holder)})\n`)
}
