import { closestName } from '../../language/closest-name.js'
import type { Vocabulary } from '../../language/schema-org/vocabulary.js'
import type { Walk } from './walk.js'

/** Texts of one document that are compared with members: as many as problems are told of it. */
const MOST = 1000
const ROOT = /^https?:\/\/(?:www\.)?schema\.org\//i

/** Make what finds the member that a text of one document was meant to name. */
export function closestMemberOf(vocabulary: Vocabulary): Walk['closestMember'] {
  let known: Map<string, string | undefined> | undefined
  return (value, { name, enumerations }) => {
    const key = `${name} ${value}`
    known ??= new Map()
    if (known.has(key)) return known.get(key)
    if (known.size >= MOST) return undefined
    const members = enumerations.flatMap((one) => vocabulary.members(one))
    const closest = closestName(value.replace(ROOT, '').replace(/\s+/g, ''), members)
    known.set(key, closest)
    return closest
  }
}
