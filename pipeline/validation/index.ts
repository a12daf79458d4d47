import type { Vocabulary } from '../language/schema-org/vocabulary.js'
import type { Severity } from '../model/finding.js'
import type { Problem } from '../model/problem.js'
import { checkArticleForGoogle } from './google/check-article.js'
import { checkArticleForHouse } from './house/check-article.js'
import type { CheckName } from './house/check-name.js'
import { checkText } from './house/check-text.js'
import { houseRules } from './house/rules.js'
import { membersOf } from './members.js'
import { problemOf } from './problem-of.js'
import type { Say } from './rule.js'
import { walker } from './schema-org/index.js'
import type { TypedNode } from './schema-org/walk.js'
import { type Severities, severityOf } from './severity-of.js'

/** Problems of each severity that are told of one document; the rest are counted. */
const MOST = 1000

export interface Validation {
  /** In the order in which they were found, at most a thousand of each severity. */
  readonly problems: readonly Problem[]
  /** How many there are in all. */
  readonly counts: Counts
}

/** Problems by severity. */
export type Counts = Readonly<Record<Severity, number>>

export interface ValidatorOptions {
  readonly vocabulary: Vocabulary
  /** Looks at the names of authors that are not plain. */
  readonly checkName: CheckName
  /** Now, if dates are held against it. */
  readonly now?: Date | undefined
  /** Whether pending terms are remarked, as they are unless this is false: the house chooses those of its own articles. */
  readonly pending?: boolean
  /** Severities by rule in the stead of the rules' own; those of schema.org stay as they are. */
  readonly severities?: Severities | undefined
}

/**
 * Make what holds JSON-LD documents against the three layers: schema.org's vocabulary, Google's documentation, the house.
 * It knows no place in a text: a problem names the JSON pointer of what it is about.
 */
export function validator({
  vocabulary,
  checkName,
  now,
  pending = true,
  severities = {},
}: ValidatorOptions): (document: unknown) => Validation {
  const walk = walker(vocabulary)
  const moment = now && { time: now.getTime(), day: now.toISOString().slice(0, 10) }
  return (document) => {
    const problems: Problem[] = []
    const counts = { error: 0, warning: 0, info: 0 }
    const say: Say = (rule, args, place) => {
      const severity = severityOf(rule, severities)
      if (severity === 'off') return
      counts[severity]++
      if (counts[severity] <= MOST) problems.push(problemOf(rule, args, place, severity))
    }
    const meanings = new Map<string, readonly string[]>()
    walk(document, {
      say,
      pending,
      onNode: (node) => {
        if (node.id !== undefined) checkMeaning(node, node.id, meanings, say)
        if (!node.types.some((type) => vocabulary.isA(type, 'Article'))) return
        const members = membersOf(node)
        checkArticleForGoogle(members, say)
        checkArticleForHouse(members, moment, checkName, say)
      },
      onText: (shape, value, path) => checkText(shape, value, path, say),
    })
    return { problems, counts }
  }
}

/** Say where one `@id` is given to things of different types. */
function checkMeaning(
  { types, path }: TypedNode,
  id: string,
  meanings: Map<string, readonly string[]>,
  say: Say,
): void {
  const others = meanings.get(id)
  if (!others) meanings.set(id, types)
  else if (!types.some((type) => others.includes(type)))
    say(
      houseRules.idTwice,
      { id, types: types.join(' and '), others: others.join(' and ') },
      { path: [...path, '@id'] },
    )
}
