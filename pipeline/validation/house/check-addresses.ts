import type { Path, Say } from '../rule.js'
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

/** Say whether an address leads nowhere without the page that it stands on. */
export function checkAddress(property: string, value: string, path: Path, say: Say): void {
  if (!ADDRESSES.has(property) || /^https?:\/\/[^\s/]/i.test(value) || value.trim() === '') return
  say(rules.addressRelative, { property, value }, { path })
}
