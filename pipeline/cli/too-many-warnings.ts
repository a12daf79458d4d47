import { plural } from '../language/plural.js'

/** Say that there are more warnings than are let pass, or nothing where there are not. */
export function tooManyWarnings(warnings: number, most: number | undefined): string {
  if (most === undefined || warnings <= most) return ''
  return `presswright: ${plural(warnings, 'warning')}, expected at most ${most} (--max-warnings)\n`
}
