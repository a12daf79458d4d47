import { codeEscape } from './code-escape.js'

/**
 * Controls but tabs and line ends, line separators, marks that turn the direction of text, halves of characters, and
 * what is none: what moves a terminal's cursor, makes a text look otherwise than it reads, or breaks XML 1.0.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff\p{Cs}]/gu

/**
 * Write a text so that all of it can be seen, in as many lines as it has: what cannot be seen becomes `\uXXXX`.
 *
 * What comes out is well-formed Unicode, and each of its characters is one of XML 1.0.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, codeEscape)
}
