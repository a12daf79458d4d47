import { printable } from '../language/printable.js'
import { PresswrightError } from '../model/presswright-error.js'
import { UsageError } from '../model/usage-error.js'
import type { Surroundings } from './surroundings.js'

/**
 * Say in one line why a command could not do its work.
 *
 * With PRESSWRIGHT_DEBUG=1 the stack follows; a crash tells that this can be asked for.
 */
export function failureLines(error: unknown, env: Surroundings['env']): string {
  const debug = env.PRESSWRIGHT_DEBUG === '1'
  const said = printable(error instanceof Error ? error.message || error.name : String(error))
  const line =
    error instanceof PresswrightError
      ? `presswright: ${said}${optionOf(error)}`
      : `presswright: unexpected failure: ${said}${debug ? '' : '; set PRESSWRIGHT_DEBUG=1 to see its stack'}`
  const stack = debug && error instanceof Error ? `${stackOf(error)}\n` : ''
  return `${line}\n${stack}`
}

/** Name the option that helps as a command line has it: `--baseline-update` for `baselineUpdate`. */
function optionOf(error: PresswrightError): string {
  if (!(error instanceof UsageError) || error.option === undefined) return ''
  return `; see \`--${error.option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}\``
}

function stackOf(error: Error): string {
  const own = error.stack ?? `${error.name}: ${error.message}`
  return error.cause instanceof Error ? `${own}\ncaused by ${stackOf(error.cause)}` : own
}
