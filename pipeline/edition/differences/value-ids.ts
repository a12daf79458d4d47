import { isObject } from '../../language/json/is-object.js'

/** Tell by a number what a JSON value says: the same for equal values, whatever the order of an object's members. */
export type IdOf = (value: unknown) => number

/** Make a numbering of JSON values; each object and list is read once. A member without a value is none. */
export function valueIds(): IdOf {
  const ids = new Map<string, number>()
  const known = new WeakMap<object, number>()
  const numberOf = (key: string): number => {
    const id = ids.get(key) ?? ids.size
    ids.set(key, id)
    return id
  }
  const idOf: IdOf = (value) => {
    if (typeof value !== 'object' || value === null) return numberOf(`${typeof value} ${String(value)}`)
    const before = known.get(value)
    if (before !== undefined) return before
    const id = numberOf(Array.isArray(value) ? `[${value.map(idOf).join()}` : `{${membersKey(value, idOf)}`)
    known.set(value, id)
    return id
  }
  return idOf
}

function membersKey(value: object, idOf: IdOf): string {
  return membersOf(value)
    .map(([name, member]) => `${JSON.stringify(name)}${idOf(member)}`)
    .join()
}

/** List an object's members, in the order of their names; one without a value is none. */
export function membersOf(value: object): [string, unknown][] {
  const members: [string, unknown][] = Object.entries(value)
  return members.filter(([, member]) => member !== undefined).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}

/** Read a value as an object's members; undefined where it is none. */
export function objectMembers(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return isObject(value) ? new Map(membersOf(value)) : undefined
}
