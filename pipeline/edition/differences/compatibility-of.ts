import type { Compatibility } from '../../model/differences.js'
import { type JsonType, type Place, shapeOf } from './shape-of.js'

type Reason = Compatibility['reasons'][number]

/** What the types are called in a reason. */
const NAMES: Readonly<Record<JsonType, string>> = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
  list: 'a list',
  object: 'an object',
}

/**
 * Tell what a change asks of a program that reads the articles: nothing, as long as what it met in the older form is
 * there in the newer one, with the same types. How many items a list has is no part of the form, and neither is what an
 * empty list would hold.
 */
export function compatibilityOf(from: object, to: object): Compatibility {
  const older = shapeOf(from)
  const newer = shapeOf(to)
  const broken = [...older].flatMap(([key, place]) => brokenBy(place, newer.get(key), newer))
  const added = [...newer].flatMap(([key, place]) => addedBy(place, older.get(key), older))
  const level = broken.length > 0 ? 'breaking' : added.length > 0 ? 'additive' : 'neutral'
  return { level, reasons: [...broken, ...added] }
}

function brokenBy(
  { types, pointer, parent, isItem }: Place,
  now: Place | undefined,
  newer: ReadonlyMap<string, Place>,
): Reason[] {
  if (!now) {
    // What holds it is gone, or is no longer what could hold it: that is said once, there.
    const holder = parent === undefined ? undefined : newer.get(parent)
    return !isItem && holder?.types.has('object') ? [{ pointer, reason: 'the property is gone' }] : []
  }
  const strange = [...now.types].filter((type) => !types.has(type) && !isNullAlone(types))
  return strange.map((type) => ({
    pointer: now.pointer,
    reason:
      types.has('list') && !now.types.has('list')
        ? `a list became a single value, ${NAMES[type]}`
        : `${[...types].map((one) => NAMES[one]).join(' or ')} became ${NAMES[type]}`,
  }))
}

/** Null told nothing of what would stand there. */
function isNullAlone(types: ReadonlySet<JsonType>): boolean {
  return types.size === 1 && types.has('null')
}

function addedBy(
  { pointer, parent, isItem, types }: Place,
  before: Place | undefined,
  older: ReadonlyMap<string, Place>,
): Reason[] {
  if (before) {
    const had = isNullAlone(before.types) && !isNullAlone(types)
    return had ? [{ pointer, reason: 'null became a value' }] : []
  }
  const holder = parent === undefined ? undefined : older.get(parent)
  return !isItem && holder?.types.has('object') ? [{ pointer, reason: 'a new property' }] : []
}
