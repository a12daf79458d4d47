import type { Report } from './problem-list.js'

/** Pass over white space and comments, and tell those that JSON does not have. */
export function skipBlanks(text: string, offset: number, report: Report): number {
  let at = offset
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) at++
    else if (code === 0x2f) {
      const end = commentEnd(text, at, report)
      if (end === at) return at
      at = end
    } else if (code > 0x20 && code < 0x7f) return at
    else if (at === 0 && code === 0xfeff) {
      report('byte-order-mark', 0, 1, 'none', 'Unexpected byte-order mark')
      at++
    } else {
      const end = at + oddSpace(text, at)
      if (end === at) return at
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
      report('white-space', at, end, 'a space, a tab or a line end', `Unexpected white space (${name})`)
      at = end
    }
  }
  return at
}

/** Find where a comment ends; it is where it starts if there is none. */
function commentEnd(text: string, start: number, report: Report): number {
  if (text.startsWith('//', start)) {
    const end = lineEnd(text, start)
    report('comment', start, end, 'none, as JSON has no comments', 'Unexpected comment')
    return end
  }
  if (!text.startsWith('/*', start)) return start
  const close = text.indexOf('*/', start + 2)
  if (close >= 0) report('comment', start, close + 2, 'none, as JSON has no comments', 'Unexpected comment')
  else report('unclosed-comment', start, text.length, '`*/`', 'Unexpected comment without an end')
  return close < 0 ? text.length : close + 2
}

function lineEnd(text: string, offset: number): number {
  let at = offset
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}

/** Measure a run of what is white space elsewhere, one kind of it. */
function oddSpace(text: string, offset: number): number {
  const first = text[offset] ?? ''
  if (!/\s|[\u200b\u2060]/.test(first)) return 0
  let end = offset + 1
  while (text[end] === first) end++
  return end - offset
}
