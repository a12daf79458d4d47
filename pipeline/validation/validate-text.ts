import type { Problem } from '../model/problem.js'
import type { Counts, validator } from './index.js'
import { jsonRules as rules } from './json/rules.js'
import { membersIn, scanJson } from './json/scan-json.js'
import { problemOf } from './problem-of.js'
import type { Rule } from './rule.js'

/** Problems that are told of a text that cannot be read. */
const MOST = 1000
/** A high half that no low one follows, or a low one that no high one precedes. */
const LONE =
  /(?<before>\\*)\\u[dD](?:[89abAB][\da-fA-F]{2}(?!\\u[dD][c-fC-F][\da-fA-F]{2})|(?<!\\u[dD][89abAB][\da-fA-F]{2}\\u[dD])[c-fC-F][\da-fA-F]{2})/g
/** Objects and lists in each other. */
const DEEPEST = 256

/** A problem and where it stands in the text, in UTF-16 code units. */
export interface PlacedProblem extends Problem {
  readonly offset: number
  readonly endOffset: number
}

export interface TextValidation {
  readonly problems: readonly PlacedProblem[]
  /** How many there are in all. */
  readonly counts: Counts
}

/** Tell whether anybody will see a problem; where nobody does, its place is not worked out. */
export type IsShown = (problem: Problem) => boolean

const NOTHING: TextValidation = { problems: [], counts: { error: 0, warning: 0, info: 0 } }

/** Hold every script of JSON-LD in a page against all layers, with its places in the page. */
export async function validatePage(
  page: string,
  validate: ReturnType<typeof validator>,
  isShown: IsShown = () => true,
): Promise<TextValidation> {
  const { jsonLdScripts } = await import('./html-scripts.js')
  const scripts = jsonLdScripts(page)
  if (scripts.length === 0) return only(placed(rules.scriptMissing, {}, 0, 0))
  let all = NOTHING
  for (const { text, offset } of scripts) {
    const found =
      text.trim() === ''
        ? only(placed(rules.scriptEmpty, {}, 0, text.length))
        : await validateText(text, validate, isShown)
    all = together(all, moved(found, offset))
  }
  return all
}

/** Hold a text against JSON, and what it says against all layers. Places are worked out only if something is wrong. */
export async function validateText(
  text: string,
  validate: ReturnType<typeof validator>,
  isShown: IsShown = () => true,
): Promise<TextValidation> {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const json = start === 0 ? text : text.slice(1)
  const found = await validateJson(json, validate, isShown)
  return start === 0 ? found : together(only(placed(rules.byteOrderMark, {}, 0, 1)), moved(found, start))
}

async function validateJson(
  text: string,
  validate: ReturnType<typeof validator>,
  isShown: IsShown,
): Promise<TextValidation> {
  if (text.trim() === '') return only(placed(rules.empty, {}, 0, text.length))
  const { members, tooDeepAt } = scanJson(text, DEEPEST)
  if (tooDeepAt !== undefined) return only(placed(rules.depth, { most: DEEPEST }, tooDeepAt, tooDeepAt + 1))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return await malformed(text)
  }
  const { problems, counts } = validate(value)
  const twice = members !== membersIn(value)
  const surrogates = loneSurrogates(text).map((offset) => placed(rules.surrogate, {}, offset, offset + 6))
  if (problems.length === 0 && !twice) return of(surrogates)
  if (!twice && !problems.some(isShown)) {
    const unplaced = problems.map((problem) => ({ ...problem, offset: 0, endOffset: 0 }))
    return together(of(surrogates), { counts, problems: unplaced })
  }
  const { duplicates, locator } = await import('./json/diagnose.js')
  const find = locator(text)
  const repeated = twice
    ? duplicates(text).map(({ name, pointer, offset, endOffset }) => ({
        ...placed(rules.duplicate, { name }, offset, endOffset),
        pointer,
        on: 'name' as const,
      }))
    : []
  const all = problems.map((problem): PlacedProblem => {
    const place = find(problem.pointer)
    const range = (problem.on === 'name' ? place?.name : undefined) ?? place?.value
    return { ...problem, offset: range?.offset ?? 0, endOffset: range?.endOffset ?? 0 }
  })
  const found = together(of([...surrogates, ...repeated]), { counts, problems: all })
  return { ...found, problems: found.problems.toSorted((a, b) => a.offset - b.offset) }
}

async function malformed(text: string): Promise<TextValidation> {
  const { diagnose } = await import('./json/diagnose.js')
  const { faults, count } = diagnose(text, MOST)
  const problems: PlacedProblem[] = []
  for (const { offset, endOffset, say } of faults) {
    say((rule, args) => problems.push(placed(rule, args, offset, endOffset)))
  }
  // Whatever keeps a text from being read is an error.
  return { problems, counts: { error: count, warning: 0, info: 0 } }
}

function only(problem: PlacedProblem): TextValidation {
  return of([problem])
}

/** Count problems that are all there are, and tell at most a thousand of them. */
function of(problems: readonly PlacedProblem[]): TextValidation {
  if (problems.length === 0) return NOTHING
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of problems) counts[severity]++
  return { problems: problems.slice(0, MOST), counts }
}

function together(one: TextValidation, other: TextValidation): TextValidation {
  return {
    problems: [...one.problems, ...other.problems],
    counts: {
      error: one.counts.error + other.counts.error,
      warning: one.counts.warning + other.counts.warning,
      info: one.counts.info + other.counts.info,
    },
  }
}

function moved({ problems, counts }: TextValidation, by: number): TextValidation {
  return {
    counts,
    problems: problems.map((one) => ({ ...one, offset: one.offset + by, endOffset: one.endOffset + by })),
  }
}

/** Find the escapes of half a character, whose other half is missing. */
function loneSurrogates(text: string): number[] {
  if (!text.includes('\\ud') && !text.includes('\\uD')) return []
  return [...text.matchAll(LONE)].flatMap(({ index, groups }) => {
    const before = groups?.before ?? ''
    // An even number of backslashes before it makes it an escape of its own.
    return before.length % 2 === 0 ? [index + before.length] : []
  })
}

function placed<Arguments>(
  rule: Rule<Arguments>,
  args: Arguments,
  offset: number,
  endOffset: number,
): PlacedProblem {
  return { ...problemOf(rule, args, { path: [] }), offset, endOffset }
}
