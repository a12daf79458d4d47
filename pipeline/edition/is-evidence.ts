import { isObject } from '../language/json/is-object.js'
import type { Evidence } from '../model/evidence.js'

const LISTS = ['properties', 'refused', 'dropped', 'replaced', 'joined'] as const

/** Whether JSON is an article's evidence as far as it is read again. */
export function isEvidence(value: unknown): value is Evidence {
  if (!isObject(value) || !isObject(value.source)) return false
  return LISTS.every((list) => Array.isArray(value[list]) && value[list].every(isObject))
}
