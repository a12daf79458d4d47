import type { Shown } from './is-shown.js'
import type { Surroundings } from './surroundings.js'

/** Make what tells what `--since` chose, unless only what is wrong is told. */
export function choiceLine({ quiet = false }: Shown, { stderr }: Surroundings): (said: string) => void {
  return (said) => {
    if (!quiet) stderr.write(`presswright: ${said}\n`)
  }
}
