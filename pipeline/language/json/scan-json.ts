import { grouped } from '../grouped.js'
import type { Report } from './problem-list.js'
import { isQuote, type StringMemory, scanString } from './scan-string.js'
import { isNameHere, literalEnd, scanName, scanPhrase, scanValue } from './scan-word.js'
import { skipBlanks } from './skip-blanks.js'

/** What a text holds, told in its order with places in UTF-16 code units. */
export interface JsonEvents {
  open(start: number, isObject: boolean): void
  /** What was opened last ends here, behind its bracket or where that is missing. */
  close(end: number): void
  name(start: number, end: number): void
  /** A string, number, `true`, `false` or `null`, or what stands in the place of one. */
  scalar(start: number, end: number): void
}

type Awaited = 'value' | 'item' | 'name' | 'first name' | 'colon' | 'next' | 'end'

interface Open {
  readonly isObject: boolean
  readonly start: number
}

const IGNORED: JsonEvents = { open() {}, close() {}, name() {}, scalar() {} }

/**
 * Read a text as JSON (RFC 8259) from start to end, tell all that is in it and all that is wrong, and go on behind what
 * is wrong as if it had been meant well. Stops where it goes deeper than `depth`. Linear, without recursion.
 */
export function scanJson(text: string, depth: number, report: Report, events: JsonEvents = IGNORED): void {
  const memory: StringMemory = { barren: 0, next: new Map() }
  const open: Open[] = []
  const openOf = { object: 0, array: 0 }
  let awaited: Awaited = 'value'
  // The comma behind which nothing has been read yet.
  let comma = -1
  let damaged = false
  const tell: Report = (kind, start, end, expected, found) => {
    if (kind === 'unexpected-text') damaged = true
    report(kind, start, end, expected, found)
  }
  const close = (end: number) => {
    const { isObject } = open.pop() ?? { isObject: false }
    openOf[isObject ? 'object' : 'array']--
    events.close(end)
    awaited = open.length > 0 ? 'next' : 'end'
  }

  let at = skipBlanks(text, 0, report)
  while (at < text.length) {
    const end = step(text[at] ?? '', open.at(-1))
    if (end === undefined) return
    at = skipBlanks(text, end, report)
  }
  finish()

  /** Read what starts here and give its end; undefined where nothing behind it is read. */
  function step(character: string, parent: Open | undefined): number | undefined {
    if (awaited === 'end') {
      tell('text-after-end', at, text.length, 'the end of the text')
      return undefined
    }
    const isOutside = !parent && '}],:'.includes(character)
    if (isOutside) {
      tell('unexpected-text', at, at + 1, 'a value')
      return at + 1
    }
    if (parent && (character === '}' || character === ']')) return closeWith(character, parent)
    if (parent && character === ',') return readComma(parent)
    if (parent && character === ':') return readColon(parent)
    if (parent && awaited === 'next') return readOn(character, parent)
    if (awaited === 'colon') return readNoColon(character)
    if (awaited === 'name' || awaited === 'first name') return readName(character)
    if (character === '{' || character === '[') return readOpening(character)
    const end = isQuote(character) ? scanString(text, at, false, tell, memory) : scanValue(text, at, tell)
    events.scalar(at, end)
    awaited = parent ? 'next' : 'end'
    return end
  }

  function readOpening(character: '{' | '['): number | undefined {
    if (open.length >= depth) {
      tell('too-deep', at, at + 1, `at most ${grouped(depth)} levels`)
      return undefined
    }
    const isObject = character === '{'
    open.push({ isObject, start: at })
    openOf[isObject ? 'object' : 'array']++
    events.open(at, isObject)
    awaited = isObject ? 'first name' : 'item'
    return at + 1
  }

  function closeWith(character: string, parent: Open): number {
    const right = parent.isObject ? '}' : ']'
    if (character !== right) {
      if (openOf[character === '}' ? 'object' : 'array'] > 0) {
        tellUnclosed(parent, at)
        close(at)
        return at
      }
      tell('wrong-bracket', at, at + 1, `\`${right}\``)
      const next = skipSpace(at + 1)
      // It is one too many where what it would close goes on; else it stands for the right one.
      const goesOn = text[next] === ',' && (parent.isObject || open.length === 1)
      if (goesOn || text[next] === right) return at + 1
    } else tellNothingBefore(right)
    close(at + 1)
    return at + 1
  }

  function tellNothingBefore(bracket: string): void {
    if (awaited === 'colon') tell('missing-value', at, at + 1, '`:` and a value')
    else if (awaited === 'value' && bracket === '}') tell('missing-value', at, at + 1, 'a value')
    else if ((awaited === 'value' || awaited === 'name') && comma >= 0) {
      const what = bracket === '}' ? 'a name' : 'a value'
      tell('trailing-comma', comma, comma + 1, `${what} or nothing`, `Unexpected comma before \`${bracket}\``)
    }
  }

  function readComma(parent: Open): number {
    const isMissing = awaited === 'colon' || (awaited === 'value' && parent.isObject)
    if (isMissing) {
      tell(
        'missing-value',
        at,
        at + 1,
        awaited === 'colon' ? '`:` and a value' : 'a value',
        'Unexpected comma',
      )
    } else if (awaited !== 'next') {
      tell('extra-comma', at, at + 1, parent.isObject ? 'a name' : 'a value', 'Unexpected comma')
    }
    // A comma too many is told once, not again as one before the end.
    comma = isMissing || awaited === 'next' ? at : -1
    awaited = parent.isObject ? 'name' : 'value'
    return at + 1
  }

  function readColon(parent: Open): number {
    if (awaited === 'name' || awaited === 'first name') {
      tell('missing-name', at, at + 1, 'a name in double quotes')
    } else if (awaited !== 'colon') {
      const expected = awaited !== 'next' ? 'a value' : parent.isObject ? '`,` or `}`' : '`,` or `]`'
      tell('unexpected-colon', at, at + 1, expected)
    }
    awaited = 'value'
    comma = -1
    return at + 1
  }

  function readNoColon(character: string): number {
    const stray = isQuote(character) ? null : /^[^\p{L}\p{N}\s{}[\]"'/+.-]+/u.exec(text.slice(at, at + 8))
    const end = at + (stray?.[0].length ?? 0)
    tell('missing-colon', at, Math.max(end, at + 1), '`:`')
    awaited = 'value'
    return end
  }

  /** Read what follows a value without a comma. */
  function readOn(character: string, { isObject }: Open): number {
    const isBracket = character === '{' || character === '['
    const goesOn =
      isBracket || isQuote(character) || (isObject ? isNameHere(text, at) : literalEnd(text, at) > at)
    if (!goesOn) return scanPhrase(text, at, isObject ? '`,` or `}`' : '`,` or `]`', tell)
    if (isObject && isBracket) {
      tell('missing-name', at, at + 1, '`,` and a name in double quotes')
      awaited = 'value'
    } else {
      tell('missing-comma', at, at + 1, '`,` before it')
      awaited = isObject ? 'name' : 'value'
    }
    return at
  }

  function readName(character: string): number {
    if (character === '{' || character === '[') {
      tell('missing-name', at, at + 1, 'a name in double quotes')
      awaited = 'value'
      return at
    }
    const end = isQuote(character) ? scanString(text, at, true, tell, memory) : scanName(text, at, tell)
    events.name(at, end)
    awaited = 'colon'
    return end
  }

  function tellUnclosed({ isObject, start }: Open, end: number): void {
    const [kind, bracket] = isObject
      ? (['unclosed-object', '}'] as const)
      : (['unclosed-array', ']'] as const)
    tell(
      kind,
      start,
      end,
      `\`${bracket}\` at its end`,
      `Unexpected ${isObject ? 'object' : 'array'} without an end`,
    )
  }

  function finish(): void {
    if (open.length === 0 && awaited === 'value' && !damaged) {
      tell('empty', 0, text.length, 'a value', 'Empty text')
    }
    for (const one of open) tellUnclosed(one, text.length)
    while (open.length > 0) close(text.length)
  }

  function skipSpace(from: number): number {
    let next = from
    while (/[ \t\n\r]/.test(text[next] ?? '')) next++
    return next
  }
}
