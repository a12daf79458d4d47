import type { FactChange } from '../../model/differences.js'
import { propertyLabel } from './property-label.js'

/**
 * Say where a fact changed: `paragraph 3`, `paragraph 3 of v1` where it is gone from there, `headline`.
 *
 * @param older What the older version is called.
 */
export function factPlace({ pointer, paragraph, to }: FactChange, older: string): string {
  if (paragraph === undefined) return propertyLabel(pointer).replace(/^./su, (first) => first.toLowerCase())
  return `paragraph ${paragraph + 1}${to === undefined ? ` of ${older}` : ''}`
}
