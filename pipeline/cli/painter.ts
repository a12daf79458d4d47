import type { Severity } from '../model/finding.js'
import type { Surroundings, TextStream } from './surroundings.js'

/** Give a text the colour of what it is. */
export type Paint = (tone: Tone, text: string) => string

export type Tone = Severity | 'faint' | 'strong' | 'added' | 'removed' | 'moved'

/** SGR parameters, on and off. */
const CODES = {
  error: [31, 39],
  warning: [33, 39],
  info: [36, 39],
  faint: [2, 22],
  strong: [1, 22],
  added: [32, 39],
  removed: [31, 39],
  moved: [35, 39],
} as const

/**
 * Make what colours the text of a stream, or leaves it as it is.
 *
 * Only a terminal gets colour, and not a dumb one or where NO_COLOR is set; FORCE_COLOR decides against all of it, as
 * it does in Node. Source: https://no-color.org, https://force-color.org
 */
export function painter(stream: TextStream, env: Surroundings['env']): Paint {
  if (!wantsColour(stream, env)) return (_tone, text) => text
  return (tone, text) => `\u001b[${CODES[tone][0]}m${text}\u001b[${CODES[tone][1]}m`
}

function wantsColour(stream: TextStream, { FORCE_COLOR, NO_COLOR, TERM }: Surroundings['env']): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  return stream.isTTY === true && TERM !== 'dumb'
}
