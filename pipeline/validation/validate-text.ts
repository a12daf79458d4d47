import type { JsonProblem } from '../language/json/json-problem.js'
import { type ReadJson, readJson } from '../language/json/read-json.js'
import type { Problem } from '../model/problem.js'
import type { Validation, validator } from './index.js'
import { jsonRules, otherRules, scriptRules, tooLargeRule } from './json/rules.js'
import { ownValidation } from './own-validation.js'
import { problemOf } from './problem-of.js'
import type { Rule } from './rule.js'
import type { Severities } from './severity-of.js'
import { MOST, moved, NOTHING, type PlacedProblem, type TextValidation, together } from './text-validation.js'

/** Problems of a text itself that are looked at where the house has a severity of its own for one of their rules. */
const MOST_SET = 100_000

type Validate = ReturnType<typeof validator>

/** Tell whether anybody will see a problem; where nobody does, its place is not worked out. */
export type IsShown = (problem: Problem) => boolean

/** Hold every script of JSON-LD in a page against all layers, with its places in the page. */
export async function validatePage(
  page: string,
  validate: Validate,
  isShown: IsShown = () => true,
  severities: Severities = {},
): Promise<TextValidation> {
  const { jsonLdScripts } = await import('../language/html-scripts/json-ld-scripts.js')
  const scripts = await jsonLdScripts(page)
  if (scripts.length === 0) return ownValidation([placed(otherRules.scriptMissing, {}, 0, 0)], severities)
  const parts: TextValidation[] = []
  for (const { text, offset, problems } of scripts) {
    const own = problems.flatMap(({ kind, offset, endOffset, message }) => {
      const rule = scriptRules.get(kind)
      return rule ? [placed(rule, { message }, offset, endOffset)] : []
    })
    const inner = text.trim() === '' ? NOTHING : await validateText(text, validate, isShown, severities)
    parts.push(ownValidation(own, severities), moved(inner, offset))
  }
  return together(parts)
}

/**
 * Hold a text against JSON, and what it says against all layers, also where what is wrong with the text can be left out
 * without a guess. Places are worked out only if something is wrong.
 */
export async function validateText(
  text: string,
  validate: Validate,
  isShown: IsShown = () => true,
  severities: Severities = {},
): Promise<TextValidation> {
  const most = Object.keys(severities).some((rule) => rule.startsWith('json/')) ? MOST_SET : MOST
  const holding = { isShown, severities, most }
  const reading = readJson(text, { problems: most })
  if (reading.ok) {
    const validation = validate(reading.value)
    // Of most documents nothing is said, and nothing has to be waited for.
    if (validation.problems.length === 0 && !reading.duplicates) return NOTHING
    return await placedIn(text, reading, validation, holding)
  }
  const { problems, count, mended } = reading
  const own = ownValidation(problems.map(problemOfText), severities, count - problems.length)
  return mended ? together([own, await placedIn(text, mended, validate(mended.value), holding)]) : own
}

interface Holding {
  readonly isShown: IsShown
  readonly severities: Severities
  /** Problems of the text itself that are looked at. */
  readonly most: number
}

/** Add what is wrong with the text to what is wrong with what it says, each with its place. */
async function placedIn(
  text: string,
  { duplicates }: ReadJson,
  { problems, counts }: Validation,
  { isShown, severities, most }: Holding,
): Promise<TextValidation> {
  const repeated = duplicates ? await namesTwice(text, severities, most) : NOTHING
  if (problems.length === 0) return repeated
  if (!problems.some(isShown)) {
    const unplaced = problems.map((problem) => ({ ...problem, offset: 0, endOffset: 0 }))
    return together([repeated, { counts, problems: unplaced }])
  }
  const { locate } = await import('../language/json/locate.js')
  const places = locate(
    text,
    problems.map(({ pointer }) => pointer),
  )
  const all = problems.map((problem): PlacedProblem => {
    const place = places.get(problem.pointer)?.kept
    const span = (problem.on === 'name' ? place?.name : undefined) ?? place
    return { ...problem, offset: span?.start ?? 0, endOffset: span?.end ?? 0 }
  })
  const sorted = all.sort((a, b) => a.offset - b.offset)
  return together([repeated, { counts, problems: sorted }])
}

async function namesTwice(text: string, severities: Severities, most: number): Promise<TextValidation> {
  const { duplicateNames } = await import('../language/json/duplicate-names.js')
  const { duplicates, count } = duplicateNames(text, { problems: most })
  const problems = duplicates.map(({ pointer, again }): PlacedProblem => {
    const name = text.slice(again.start + 1, again.end - 1)
    return { ...placed(otherRules.nameTwice, { name }, again.start, again.end), pointer, on: 'name' }
  })
  return ownValidation(problems, severities, count - problems.length)
}

function problemOfText({ kind, offset, endOffset, message }: JsonProblem): PlacedProblem {
  return placed(jsonRules.get(kind) ?? tooLargeRule, { message }, offset, endOffset)
}

function placed<Arguments>(
  rule: Rule<Arguments>,
  args: Arguments,
  offset: number,
  endOffset: number,
): PlacedProblem {
  return { ...problemOf(rule, args, { path: [] }), offset, endOffset }
}
