import { codeEscape } from './code-escape.js'
import { visible } from './visible.js'

/** Write a text in one line that a terminal shows as it is: what cannot be seen becomes `\uXXXX`. */
export function printable(text: string): string {
  return visible(text).replace(/[\t\n\r]/g, codeEscape)
}
