import type { ScriptProblem } from './script-problem.js'

/** A sign that opens or closes a wrapper, hidden from JavaScript by its comments: `//<![CDATA[`, `//><!--`. */
const SIGN = /[ \t\n\r\f]*(?:(?:\/\/>?|\/\*)[ \t]*)?(<!--|-->|<!\[CDATA\[|\]\]>)(?:[ \t]*\*\/)?/y
/** How long a comment behind the JSON may be. */
const MOST_BEHIND = 1000

interface Wrapped {
  /** The text with its wrappers blank, as long as it was. */
  readonly text: string
  readonly problems: readonly ScriptProblem[]
}

/**
 * Take off what once hid a script from old browsers and from readers of XML: a comment of HTML or a CDATA section about
 * the JSON, and comments of HTML before and behind it. Comments of JavaScript alone are left for the reader of JSON.
 */
export function readWrapped(text: string): Wrapped {
  const start = openingEnd(text)
  const opening = text.slice(0, start)
  const end = closingStart(text, start, opening.includes('<![CDATA['))
  const closing = text.slice(end)
  const problems: ScriptProblem[] = []
  const tell = (kind: ScriptProblem['kind'], sign: string, offset: number) => {
    const message = `Unexpected \`${sign}\` beside JSON, expected JSON alone`
    problems.push({ kind, offset, endOffset: offset + sign.length, message })
  }
  const cdata = opening.indexOf('<![CDATA[')
  const comment = /<!--|-->/.exec(opening)
  const behind = /<!--|-->/.exec(closing)
  if (cdata >= 0) tell('cdata', '<![CDATA[', cdata)
  if (comment) tell('html-comment', comment[0], comment.index)
  else if (behind) tell('html-comment', behind[0], end + behind.index)
  return { text: blank(opening) + text.slice(start, end) + blank(closing), problems }
}

/** Find where the wrapper before the JSON ends; 0 where there is none. */
function openingEnd(text: string): number {
  const lastClose = text.lastIndexOf('-->')
  let at = 0
  for (;;) {
    SIGN.lastIndex = at
    const [whole, sign] = SIGN.exec(text) ?? []
    if (whole === undefined) return at
    at += whole.length
    if (sign === '<!--') at = commentEnd(text, at, lastClose)
  }
}

/**
 * Pass over what a comment of HTML says before the JSON, up to its end, or to the end of its line where the JSON starts
 * on the next, as JavaScript has it. Where the JSON starts at once, the comment is about it.
 */
function commentEnd(text: string, from: number, lastClose: number): number {
  if (isJsonAt(text, from)) return from
  let lineEnd = from
  while (lineEnd < text.length && text[lineEnd] !== '\n' && text[lineEnd] !== '\r') lineEnd++
  // Nothing is looked for where it is known not to be, so that many signs take linear time.
  const close = from <= lastClose ? text.indexOf('-->', from) : -1
  if (close < 0 || (close > lineEnd && isJsonAt(text, lineEnd))) return lineEnd
  return close + 3
}

function isJsonAt(text: string, from: number): boolean {
  let at = from
  while (/[ \t\n\r\f]/.test(text[at] ?? '')) at++
  return /[{["]/.test(text[at] ?? '')
}

/** Find where the wrapper behind the JSON starts; the end of the text where there is none. */
function closingStart(text: string, start: number, isCdata: boolean): number {
  let end = text.length
  for (;;) {
    let at = trimmedEnd(text, start, end)
    if (text.endsWith('*/', at)) at = trimmedEnd(text, start, at - 2)
    if (text.endsWith('-->', at)) at = commentStart(text, start, at)
    else if (isCdata && text.endsWith(']]>', at)) at -= text.endsWith('<!]]>', at) ? 5 : 3
    else return end
    const before = trimmedEnd(text, start, Math.max(at, start))
    end = text.endsWith('//', before) || text.endsWith('/*', before) ? before - 2 : before
    if (end <= start) return start
  }
}

/** Find where a comment that ends here starts; where it is about the JSON, only its sign is taken. */
function commentStart(text: string, start: number, end: number): number {
  const from = Math.max(start, end - MOST_BEHIND)
  const open = text.slice(from, end).lastIndexOf('<!--')
  return open >= 0 && !/[{}[\]"]/.test(text.slice(from + open, end)) ? from + open : end - 3
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && /[ \t\n\r\f]/.test(text[at - 1] ?? '')) at--
  return at
}

function blank(text: string): string {
  return text.replace(/[^\n\r]/g, ' ')
}
