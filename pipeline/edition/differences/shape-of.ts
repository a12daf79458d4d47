import { pointerToken } from '../../language/json/pointer.js'
import { membersOf } from './value-ids.js'

/** What a place in an article can hold. */
export type JsonType = 'text' | 'number' | 'boolean' | 'null' | 'list' | 'object'

/** A place in all articles of one form, such as the name of any author. */
export interface Place {
  /** What it holds, in whichever item of a list. */
  readonly types: Set<JsonType>
  /** JSON pointer of where it is met first. */
  readonly pointer: string
  /** The place that it is a member or an item of; undefined for the article itself. */
  readonly parent: string | undefined
  /** True for the items of a list. */
  readonly isItem: boolean
}

/** Read the form of an article: its places by their pointers, with `*` for the indices of lists. */
export function shapeOf(article: object): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const visit = (
    key: string,
    pointer: string,
    value: unknown,
    parent: string | undefined,
    isItem: boolean,
  ): void => {
    const place = places.get(key) ?? { types: new Set(), pointer, parent, isItem }
    places.set(key, place)
    place.types.add(typeOf(value))
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(`${key}/*`, `${pointer}/${index}`, item, key, true)
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of membersOf(value)) {
        // A member that is called `*` is no item.
        const token = pointerToken(name)
        visit(`${key}/${token === '*' ? '~*' : token}`, `${pointer}/${token}`, member, key, false)
      }
    }
  }
  visit('', '', article, undefined, false)
  return places
}

function typeOf(value: unknown): JsonType {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'object'
  if (typeof value === 'number') return 'number'
  return typeof value === 'boolean' ? 'boolean' : 'text'
}
