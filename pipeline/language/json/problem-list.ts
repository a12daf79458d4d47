import type { JsonProblem, JsonProblemKind } from './json-problem.js'

/**
 * Note a problem of `[start, end)`. `found` tells what is there where the text of the place does not say it.
 */
export type Report = (
  kind: JsonProblemKind,
  start: number,
  end: number,
  expected: string,
  found?: string,
) => void

/** Problems as they are found. */
export interface ProblemList {
  readonly report: Report
  /** Those listed, in the order of the text. */
  listed(): readonly JsonProblem[]
  count(): number
  /** The text with all damage that changes no meaning taken out; undefined where there is other damage. */
  mended(): string | undefined
}

/** What can be left out without a guess. */
const HARMLESS: ReadonlySet<JsonProblemKind> = new Set([
  'byte-order-mark',
  'comment',
  'trailing-comma',
  'white-space',
])

const MOST_SHOWN = 24

/** Keep the problems of a text: the first of them in full, all in number. */
export function problemList(text: string, limit: number): ProblemList {
  const problems: JsonProblem[] = []
  const spans: { readonly start: number; readonly end: number }[] = []
  let count = 0
  let isHarmless = true
  return {
    report(kind, start, end, expected, found = `Unexpected ${shown(text, start, end)}`) {
      count++
      if (HARMLESS.has(kind)) spans.push({ start, end })
      // A lone surrogate is within the grammar, so that the text can be read as it is.
      else if (kind !== 'lone-surrogate') isHarmless = false
      if (problems.length < limit) {
        problems.push({ kind, offset: start, endOffset: end, message: `${found}, expected ${expected}` })
      }
    },
    listed: () => problems.toSorted((a, b) => a.offset - b.offset),
    count: () => count,
    mended: () => (isHarmless ? without(text, spans) : undefined),
  }
}

/** Put a space in the place of each span, so that what it parted stays apart. */
function without(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const inOrder = spans.toSorted((a, b) => a.start - b.start)
  const kept = inOrder.map(({ start }, i) => text.slice(inOrder[i - 1]?.end ?? 0, start))
  return [...kept, text.slice(inOrder.at(-1)?.end ?? 0)].join(' ')
}

/** Show what stands at a place, cut where it is long. */
function shown(text: string, start: number, end: number): string {
  if (start >= text.length) return 'end of the text'
  const isCut = end > start + MOST_SHOWN
  const cut = isCut
    ? text.slice(start, start + MOST_SHOWN).replace(/[\uD800-\uDBFF]$/, '')
    : text.slice(start, end)
  // With the flag, two halves that belong together are one character, and only a lone one is matched.
  const written = cut.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu, (unit) => `\\u${hex(unit)}`)
  return `\`${written}${isCut ? '…' : ''}\``
}

function hex(unit: string): string {
  return unit.charCodeAt(0).toString(16).padStart(4, '0')
}
