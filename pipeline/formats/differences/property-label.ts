import { pointerPath } from '../../language/json/pointer.js'
import { spacedName } from './spaced-name.js'

/** Say which property a JSON pointer leads to: `Author 1, job title` for `/author/0/jobTitle`. */
export function propertyLabel(pointer: string): string {
  const path = pointerPath(pointer) ?? [pointer]
  const parts: string[] = []
  for (const step of path) {
    const last = parts.length - 1
    if (/^\d{1,9}$/.test(step) && last >= 0) parts[last] += ` ${Number(step) + 1}`
    else parts.push(last >= 0 ? lowered(spacedName(step)) : spacedName(step))
  }
  return parts.length === 0 ? 'The whole' : parts.join(', ')
}

/** A name in mid-sentence, `job title`; an initialism stays as it is. */
function lowered(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : name.slice(0, 1).toLowerCase() + name.slice(1)
}
