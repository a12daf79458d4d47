import { isObject } from '../json-value.js'
import type { Members } from '../members.js'
import type { Say } from '../rule.js'
import { houseRules as rules } from './rules.js'

/** Properties that lead somewhere. */
const ADDRESSES = [
  'url',
  'sameAs',
  'image',
  'logo',
  'contentUrl',
  'thumbnailUrl',
  'mainEntityOfPage',
  'license',
]

/** Say which addresses of a thing lead nowhere without the page that they stand on. */
export function checkAddresses(thing: Members, say: Say): void {
  for (const property of ADDRESSES) {
    for (const { value, path } of thing.values(property)) {
      const address = isObject(value) ? undefined : value
      if (typeof address === 'string' && address.trim() !== '' && !/^https?:\/\/[^\s/]/i.test(address))
        say(rules.addressRelative, { property, value: address }, { path })
    }
  }
}
