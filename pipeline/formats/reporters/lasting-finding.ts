import type { Finding } from '../../model/finding.js'
import { belowRoot } from './below-root.js'

/** What stays of a finding when lines move. */
export interface LastingFinding {
  readonly rule: string
  readonly file: string
  readonly pointer: string
  readonly message: string
}

/**
 * Reduce a finding to what stays when lines move: the rule, the file, the property and the message. Numbers in the message
 * are left out, unless they are quoted between backticks, as what the text itself says is: they count lines, bytes and
 * words, which change while the fault stays.
 */
export function lastingFinding({
  rule,
  file,
  pointer = '',
  message,
}: Pick<Finding, 'rule' | 'file' | 'pointer' | 'message'>): LastingFinding {
  return {
    rule: wellFormed(rule),
    file: wellFormed(belowRoot(file)),
    pointer: wellFormed(withoutNumbers(pointer)),
    message: wellFormed(lasting(message)),
  }
}

/** Write what stays of a finding as one text, the same for findings that are alike in all of it. */
export function lastingKey({ rule, file, pointer, message }: LastingFinding): string {
  return JSON.stringify([rule, file, pointer, message])
}

function lasting(message: string): string {
  return message
    .split('`')
    .map((part, i) => (i % 2 === 0 ? withoutNumbers(part) : part))
    .join('`')
}

function withoutNumbers(text: string): string {
  return text.replace(/\d[\d.,]*/g, '#')
}

/** Half a character stays in no encoding. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd')
}
