import type { Vocabulary } from '../language/schema-org/vocabulary.js'
import type { Problem } from '../model/problem.js'
import { checkArticleForGoogle } from './google/check-article.js'
import { checkAddresses } from './house/check-addresses.js'
import { checkArticleForHouse } from './house/check-article.js'
import { houseRules } from './house/rules.js'
import type { JsonValue } from './json-value.js'
import { membersOf } from './members.js'
import { pointerOf, type Say } from './rule.js'
import { type TypedNode, walker } from './schema-org/walk.js'

/** Problems of one document that are told in full; the rest are counted. */
const MOST = 1000

export interface Validation {
  /** In the order of the document, at most a thousand. */
  readonly problems: readonly Problem[]
  /** How many there are in all. */
  readonly count: number
}

export interface ValidatorOptions {
  readonly vocabulary: Vocabulary
  /** Now, if dates are held against it. */
  readonly now?: Date | undefined
}

/**
 * Make what holds JSON-LD documents against the three layers: schema.org's vocabulary, Google's documentation, the house.
 * It knows no place in a text: a problem names the JSON pointer of what it is about.
 */
export function validator({ vocabulary, now }: ValidatorOptions): (document: JsonValue) => Validation {
  const walk = walker(vocabulary)
  return (document) => {
    const problems: Problem[] = []
    let count = 0
    const say: Say = (rule, args, { path, on = 'value', suggestion }) => {
      count++
      if (problems.length >= MOST) return
      const { id, layer, severity } = rule
      problems.push({
        layer,
        rule: id,
        pointer: pointerOf(path),
        on,
        severity,
        message:
          suggestion === undefined ? rule.say(args) : `${rule.say(args)}, did you mean \`${suggestion}\`?`,
        ...(suggestion !== undefined && { suggestion }),
        url: ruleUrl(id),
      })
    }
    const meanings = new Map<string, TypedNode>()
    walk(document, {
      say,
      onNode: (node) => {
        checkMeaning(node, meanings, say)
        const members = membersOf(node)
        checkAddresses(members, say)
        if (!node.types.some((type) => vocabulary.isA(type, 'Article'))) return
        checkArticleForGoogle(members, say)
        checkArticleForHouse(members, now, say)
      },
    })
    return { problems, count }
  }
}

/** The heading that explains a rule, with its source. */
function ruleUrl(id: string): string {
  return `https://unpkg.com/presswright/schemas/rules.md#${id}`
}

/** Say where one `@id` is given to things of different types. */
function checkMeaning(node: TypedNode, meanings: Map<string, TypedNode>, say: Say): void {
  const { id, types, path } = node
  if (id === undefined) return
  const other = meanings.get(id)
  if (!other) meanings.set(id, node)
  else if (!types.some((type) => other.types.includes(type)))
    say(
      houseRules.idTwice,
      { id, types: types.join(' and '), others: other.types.join(' and ') },
      { path: [...path, '@id'] },
    )
}
