import { isBlank } from '../../language/is-blank.js'
import type { Path, Say } from '../rule.js'
import type { PropertyShape } from '../schema-org/property-shape.js'
import { houseRules as rules } from './rules.js'

/** Properties that lead somewhere. */
const ADDRESSES: ReadonlySet<string> = new Set([
  'url',
  'sameAs',
  'image',
  'logo',
  'contentUrl',
  'thumbnailUrl',
  'mainEntityOfPage',
  'license',
])

/** Say whether a text is blank, or an address leads nowhere without the page that it stands on. */
export function checkText(shape: PropertyShape, value: string, path: Path, say: Say): void {
  const { name: property } = shape
  if (isBlank(value)) {
    if (shape.text || shape.things) say(rules.textBlank, { property }, { path })
    return
  }
  if (!ADDRESSES.has(property) || /^https?:\/\/[^\s/]/i.test(value)) return
  say(rules.addressRelative, { property, value }, { path })
}
