import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { jsonProblem } from '../../language/json-problem.js'
import type { Say } from '../rule.js'
import { jsonRules as rules } from './rules.js'

/** What the first problem says where a whole value has been read. */
const END = 'the end of the file'

/** Something wrong with the text itself: say it. */
export interface JsonFault {
  readonly offset: number
  readonly endOffset: number
  readonly say: (say: Say) => void
}

/** What is wrong with a text that is not JSON, in the order of the text: the first of it in full, and how much in all. */
export interface Diagnosis {
  readonly faults: readonly JsonFault[]
  readonly count: number
}

/** Tell what is wrong with a text that is not JSON, at most `most` things in full. */
export function diagnose(text: string, most: number): Diagnosis {
  const errors: ParseError[] = []
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  const first = jsonProblem(text)
  // From here on all that could be read was read.
  const end = first?.expected === END ? first.offset : text.length
  const slips = withoutEchoes(errors, text)
  if (slips.length > 0) {
    return { count: slips.length, faults: slips.slice(0, most).map((error) => faultOf(error, text, end)) }
  }
  const { offset = 0, expected = 'JSON' } = first ?? {}
  return {
    count: 1,
    faults: [fault(offset, 1, (say, place) => say(rules.malformed, { expected }, place))],
  }
}

/** One slip makes the parser stumble until the next comma. */
function withoutEchoes(errors: readonly ParseError[], text: string): ParseError[] {
  let comma = -1
  return errors.filter(({ offset, length }) => {
    if (comma >= offset) return false
    const next = text.indexOf(',', offset + length)
    comma = next < 0 ? text.length : next
    return true
  })
}

function faultOf({ error, offset, length }: ParseError, text: string, end: number): JsonFault {
  const found = text.slice(offset, offset + Math.max(1, length))
  const of = (sayIt: Parameters<typeof fault>[2]) => fault(offset, length, sayIt)
  if (/^['‘’“”`]/.test(found)) return of((say, place) => say(rules.quoteSingle, {}, place))
  switch (printParseErrorCode(error)) {
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return of((say, place) => say(rules.comment, {}, place))
    case 'InvalidSymbol':
      return symbol(found, offset, length, text, end)
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return of((say, place) => say(rules.number, { found }, place))
    case 'PropertyNameExpected':
    case 'ValueExpected':
      return expected(text, offset, length, printParseErrorCode(error) === 'ValueExpected')
    case 'ColonExpected':
      return of((say, place) => say(rules.colonMissing, {}, place))
    case 'CommaExpected':
      return of((say, place) => say(rules.commaMissing, {}, place))
    case 'CloseBraceExpected':
      return of((say, place) => say(rules.open, { close: '}' }, place))
    case 'CloseBracketExpected':
      return of((say, place) => say(rules.open, { close: ']' }, place))
    case 'EndOfFileExpected':
      return of((say, place) => say(rules.behindEnd, {}, place))
    case 'UnexpectedEndOfString':
      return of((say, place) => say(rules.textOpen, {}, place))
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return of((say, place) => say(rules.escape, {}, place))
    case 'InvalidCharacter':
      return of((say, place) => say(rules.control, {}, place))
    default:
      return of((say, place) => say(rules.malformed, { expected: 'JSON' }, place))
  }
}

/** A word, a number or a sign that JSON does not know, by what it is and where it stands. */
function symbol(found: string, offset: number, length: number, text: string, end: number): JsonFault {
  const of = (sayIt: Parameters<typeof fault>[2]) => fault(offset, length, sayIt)
  if (/^\s*:/.test(text.slice(offset + length, offset + length + 20)))
    return of((say, place) => say(rules.nameExpected, {}, place))
  if (offset >= end) return of((say, place) => say(rules.behindEnd, {}, place))
  if (/^[+.\d-]/.test(found)) return of((say, place) => say(rules.number, { found }, place))
  if (/^\p{L}/u.test(found)) return of((say, place) => say(rules.word, { word: found }, place))
  return of((say, place) => say(rules.malformed, { expected: 'a name, a value or the end' }, place))
}

/** A comma before a closing bracket is one too many; else a name or a value is one too few. */
function expected(text: string, offset: number, length: number, isValue: boolean): JsonFault {
  let before = offset - 1
  while (/\s/.test(text[before] ?? '')) before--
  const close = text[offset] ?? ''
  if (text[before] === ',' && (close === '}' || close === ']'))
    return fault(before, 1, (say, place) => say(rules.commaTrailing, { before: close }, place))
  return isValue
    ? fault(offset, length, (say, place) => say(rules.valueExpected, {}, place))
    : fault(offset, length, (say, place) => say(rules.nameExpected, {}, place))
}

function fault(
  offset: number,
  length: number,
  sayIt: (say: Say, place: { readonly path: readonly [] }) => void,
): JsonFault {
  return { offset, endOffset: offset + Math.max(1, length), say: (say) => sayIt(say, { path: [] }) }
}

/** A place in a text: the name and the value of a member, or a value alone. */
export interface JsonPlace {
  readonly name?: { readonly offset: number; readonly endOffset: number }
  readonly value: { readonly offset: number; readonly endOffset: number }
}

/** Make what finds the places of JSON pointers in a text; of a name that stands twice, the last, as readers keep it. */
export function locator(text: string): (pointer: string) => JsonPlace | undefined {
  const root = parseTree(text)
  const childOf = children()
  return (pointer) => {
    if (!root) return undefined
    let node = root
    let member: Node | undefined
    for (const step of pointer.split('/').slice(1)) {
      const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
      const next = childOf(node, name)
      if (!next) return undefined
      member = next.type === 'property' ? next : undefined
      const value = member ? member.children?.[1] : next
      if (!value) return undefined
      node = value
    }
    const [name] = member?.children ?? []
    return { value: rangeOf(node), ...(name && { name: rangeOf(name) }) }
  }
}

/** Find the members that stand a second time, in the order of the text. */
export function duplicates(text: string): {
  readonly name: string
  readonly pointer: string
  readonly offset: number
  readonly endOffset: number
}[] {
  const found: { name: string; pointer: string; offset: number; endOffset: number }[] = []
  const open: { readonly node: Node; readonly pointer: string }[] = []
  const root = parseTree(text)
  if (root) open.push({ node: root, pointer: '' })
  for (let one = open.pop(); one; one = open.pop()) {
    const seen = new Set<string>()
    for (const [index, child] of (one.node.children ?? []).entries()) {
      const [key, value] = child.type === 'property' ? (child.children ?? []) : [undefined, child]
      const name = key ? String(key.value) : String(index)
      const pointer = `${one.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
      if (key && seen.has(name)) found.push({ name, pointer, ...rangeOf(key) })
      seen.add(name)
      if (value?.children) open.push({ node: value, pointer })
    }
  }
  return found.sort((a, b) => a.offset - b.offset)
}

/** Make what finds a child by its name or index; the names of an object are indexed once. */
function children(): (node: Node, name: string) => Node | undefined {
  const known = new Map<Node, ReadonlyMap<string, Node>>()
  return (node, name) => {
    if (node.type === 'array') return node.children?.[Number(name)]
    const members =
      known.get(node) ??
      new Map(node.children?.map((member): [string, Node] => [String(member.children?.[0]?.value), member]))
    known.set(node, members)
    return members.get(name)
  }
}

function rangeOf({ offset, length }: Node): { readonly offset: number; readonly endOffset: number } {
  return { offset, endOffset: offset + length }
}
