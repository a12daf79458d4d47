import { createHash } from 'node:crypto'
import { belowRoot } from './below-root.js'
import type { ReportedFinding } from './report.js'

/**
 * Give each finding a name that no other one of them has, and that stays when lines move.
 *
 * It is made of the rule, the file, the property and the message. Numbers in the message are left out, unless they are
 * quoted between backticks, as what the text itself says is: they count lines, bytes and words, which change while the
 * fault stays. Findings that are alike in all of this are told apart by their order.
 *
 * @returns SHA-256 in hexadecimal for each finding, in their order.
 */
export function fingerprints(findings: readonly ReportedFinding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(({ rule, file, pointer = '', message }) => {
    const alike = JSON.stringify([rule, belowRoot(file), withoutNumbers(pointer), lasting(message)])
    const before = seen.get(alike) ?? 0
    seen.set(alike, before + 1)
    return createHash('sha256')
      .update(before === 0 ? alike : `${alike} ${before}`)
      .digest('hex')
  })
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
