import { isObject } from '../language/json/is-object.js'
import type { Readability } from '../model/readability.js'

/** Whether JSON is a readability file as far as two of them are held against each other: its counts and formulas. */
export function isReadability(value: unknown): value is Readability {
  if (!isObject(value) || !isObject(value.counts) || !isObject(value.formulas)) return false
  if (typeof value.algorithm !== 'string' || !Array.isArray(value.paragraphs)) return false
  return (
    Object.values(value.counts).every((count) => typeof count === 'number') &&
    Object.values(value.formulas).every((result) => isObject(result) && typeof result.value === 'number')
  )
}
