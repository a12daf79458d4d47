import type { parseFragment } from 'parse5'
import type { ScriptProblem } from './script-problem.js'

/** The most entities that are told of one script, and the most names that are looked up for it. */
const MOST = 100

/**
 * Make a finder of character references, `&quot;`, in the text of a script. Browsers read scripts as they are written,
 * so that what was escaped for HTML stays escaped. Only what HTML knows is told: `&copy=` in an address is none.
 */
export function writtenEntities(parse: typeof parseFragment): (text: string) => ScriptProblem[] {
  const known = new Map<string, string | undefined>()
  const meaningOf = (entity: string) => {
    if (!known.has(entity)) known.set(entity, decoded(entity, parse))
    return known.get(entity)
  }
  return (text) => {
    const problems: ScriptProblem[] = []
    known.clear()
    for (const { 0: entity, index } of text.matchAll(
      /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g,
    )) {
      if (problems.length >= MOST || known.size >= MOST) break
      const meaning = meaningOf(entity)
      if (meaning === undefined) continue
      problems.push({
        kind: 'html-entity',
        offset: index,
        endOffset: index + entity.length,
        message: `Unexpected \`${entity}\`, which is not decoded in a script, expected ${meaning}`,
      })
    }
    return problems
  }
}

/** Tell what an entity is read as in a page, or undefined where it is none. */
function decoded(entity: string, parse: typeof parseFragment): string | undefined {
  const [node] = parse(entity).childNodes
  if (!node || !('value' in node) || node.value === entity) return undefined
  return /^[\p{Cc}\p{Z}\p{Cf}]/u.test(node.value) ? 'the character itself' : `\`${node.value}\``
}
