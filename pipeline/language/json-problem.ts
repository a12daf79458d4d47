/** Where a text stops being JSON, and what could have stood there. */
export interface JsonProblem {
  /** UTF-16 code units from the start of the text; its length where the text ends too early. */
  readonly offset: number
  readonly expected: string
}

type Awaited = 'value' | 'item' | 'key' | 'first key' | 'colon' | 'next' | 'end'

const SPACE = /[ \t\n\r]*/y
const STRING_START = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const WORD = /true|false|null/y

/**
 * Find the first place at which a text is not JSON (RFC 8259), or undefined where all of it is.
 *
 * JSON.parse tells some errors without their place; this tells all of them with it.
 */
export function jsonProblem(text: string): JsonProblem | undefined {
  const open: ('{' | '[')[] = []
  let awaited: Awaited = 'value'
  let offset = lengthOf(SPACE, text, 0)
  while (offset < text.length) {
    const character = text[offset] ?? ''
    const parent = open.at(-1)
    const close = parent === '{' ? '}' : ']'
    const mayClose = awaited === 'next' || awaited === (parent === '{' ? 'first key' : 'item')
    if (parent && character === close && mayClose) {
      open.pop()
      awaited = open.length > 0 ? 'next' : 'end'
      offset++
    } else if (awaited === 'next' && character === ',') {
      awaited = parent === '{' ? 'key' : 'value'
      offset++
    } else if (awaited === 'colon' && character === ':') {
      awaited = 'value'
      offset++
    } else if (awaited === 'key' || awaited === 'first key') {
      const end =
        character === '"' ? stringEnd(text, offset) : { offset, expected: expectedIn(awaited, parent) }
      if (typeof end !== 'number') return end
      awaited = 'colon'
      offset = end
    } else if ((awaited === 'value' || awaited === 'item') && (character === '{' || character === '[')) {
      open.push(character)
      awaited = character === '{' ? 'first key' : 'item'
      offset++
    } else if (awaited === 'value' || awaited === 'item') {
      const end = scalarEnd(text, offset, awaited)
      if (typeof end !== 'number') return end
      awaited = parent ? 'next' : 'end'
      offset = end
    } else {
      return { offset, expected: expectedIn(awaited, parent) }
    }
    offset += lengthOf(SPACE, text, offset)
  }
  return awaited === 'end' ? undefined : { offset, expected: expectedIn(awaited, open.at(-1)) }
}

function scalarEnd(text: string, offset: number, awaited: Awaited): number | JsonProblem {
  if (text[offset] === '"') return stringEnd(text, offset)
  const length = lengthOf(NUMBER, text, offset) || lengthOf(WORD, text, offset)
  return length > 0 ? offset + length : { offset, expected: expectedIn(awaited, '[') }
}

function stringEnd(text: string, offset: number): number | JsonProblem {
  const end = offset + lengthOf(STRING_START, text, offset)
  if (text[end] === '"') return end + 1
  const expected = text[end] === '\\' ? 'an escape such as `\\n`' : 'the end of the string, `"`'
  return { offset: end, expected }
}

/** How much of the text from an offset a sticky expression covers. */
function lengthOf(sticky: RegExp, text: string, offset: number): number {
  sticky.lastIndex = offset
  return sticky.exec(text)?.[0].length ?? 0
}

function expectedIn(awaited: Awaited, parent: '{' | '[' | undefined): string {
  switch (awaited) {
    case 'value':
      return 'a value'
    case 'item':
      return 'a value or `]`'
    case 'key':
      return 'a name in double quotes'
    case 'first key':
      return 'a name in double quotes or `}`'
    case 'colon':
      return '`:`'
    case 'next':
      return parent === '{' ? '`,` or `}`' : '`,` or `]`'
    case 'end':
      return 'the end of the file'
  }
}
