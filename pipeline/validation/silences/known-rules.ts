import { messages } from '../../model/messages.js'
import { allRules } from '../all-rules.js'

/** The rule of the remarks on sentences, which is retext-readability's. */
const READABILITY = 'readability'

/** Name all that a finding can be called by: the messages of the catalogue, and the rules of all layers. */
export function knownRules(): readonly string[] {
  return [...Object.keys(messages), READABILITY, ...allRules().map(({ id }) => id)]
}
