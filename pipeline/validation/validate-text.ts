import type { Problem } from '../model/problem.js'
import type { validator } from './index.js'
import { jsonRules as rules } from './json/rules.js'
import { membersIn, scanJson } from './json/scan-json.js'
import { problemOf } from './problem-of.js'
import type { Rule } from './rule.js'

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
  readonly count: number
}

/** Tell whether anybody will see a problem; where nobody does, its place is not worked out. */
export type IsShown = (problem: Problem) => boolean

const NOTHING: TextValidation = { problems: [], count: 0 }

/** Hold every script of JSON-LD in a page against all layers, with its places in the page. */
export async function validatePage(
  page: string,
  validate: ReturnType<typeof validator>,
  isShown: IsShown = () => true,
): Promise<TextValidation> {
  const { jsonLdScripts } = await import('./html-scripts.js')
  const scripts = jsonLdScripts(page)
  if (scripts.length === 0) return only(placed(rules.scriptMissing, {}, 0, 0))
  const problems: PlacedProblem[] = []
  let count = 0
  for (const { text, offset } of scripts) {
    const found =
      text.trim() === ''
        ? only(placed(rules.scriptEmpty, {}, 0, text.length))
        : await validateText(text, validate, isShown)
    count += found.count
    for (const one of found.problems)
      problems.push({ ...one, offset: one.offset + offset, endOffset: one.endOffset + offset })
  }
  return { problems, count }
}

/** Hold a text against JSON, and what it says against all layers. Places are worked out only if something is wrong. */
export async function validateText(
  text: string,
  validate: ReturnType<typeof validator>,
  isShown: IsShown = () => true,
): Promise<TextValidation> {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const json = start === 0 ? text : text.slice(1)
  const mark = start === 0 ? [] : [placed(rules.byteOrderMark, {}, 0, 1)]
  const found = await validateJson(json, validate, isShown)
  if (mark.length === 0) return found
  return {
    count: found.count + mark.length,
    problems: [
      ...mark,
      ...found.problems.map((one) => ({
        ...one,
        offset: one.offset + start,
        endOffset: one.endOffset + start,
      })),
    ],
  }
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
  const { problems, count } = validate(value)
  const twice = members !== membersIn(value)
  if (count === 0 && !twice) return NOTHING
  if (!twice && !problems.some(isShown)) {
    return { count, problems: problems.map((problem) => ({ ...problem, offset: 0, endOffset: 0 })) }
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
  return {
    count: count + repeated.length,
    problems: [...repeated, ...all].sort((a, b) => a.offset - b.offset),
  }
}

async function malformed(text: string): Promise<TextValidation> {
  const { diagnose } = await import('./json/diagnose.js')
  const faults = diagnose(text)
  const problems: PlacedProblem[] = []
  for (const { offset, endOffset, say } of faults) {
    say((rule, args) => problems.push(placed(rule, args, offset, endOffset)))
  }
  return { problems, count: problems.length }
}

function only(problem: PlacedProblem): TextValidation {
  return { problems: [problem], count: 1 }
}

function placed<Arguments>(
  rule: Rule<Arguments>,
  args: Arguments,
  offset: number,
  endOffset: number,
): PlacedProblem {
  return { ...problemOf(rule, args, { path: [] }), offset, endOffset }
}
