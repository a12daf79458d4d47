import { messages } from '../../model/messages.js'
import { allRules } from '../all-rules.js'
import { isSettable } from './is-settable.js'

/** The rule of the remarks on sentences, which is retext-readability's. */
const READABILITY = 'readability'

/** Name all that a finding can be called by: the messages of the catalogue, and the rules of all layers. */
export function knownRules(): readonly string[] {
  return [...Object.keys(messages), READABILITY, ...allRules().map(({ id }) => id)]
}

/** Name the rules whose severity a house can set: it is not the house that says what schema.org means. */
export function settableRules(): readonly string[] {
  return knownRules().filter((rule) => isSettable(rule) && !rule.startsWith('schema.org/'))
}
