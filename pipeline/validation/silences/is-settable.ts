import { messages } from '../../model/messages.js'

/** The catalogue's severities by id; a plugin's rule has none. */
const SEVERITIES: ReadonlyMap<string, string> = new Map(
  Object.entries(messages).map(([id, { severity }]) => [id, severity]),
)

/**
 * Whether the configuration can set a rule's severity, and an article pass its findings over: all but the catalogue's
 * own errors, which mean that there is no article that could be published.
 */
export function isSettable(rule: string): boolean {
  return SEVERITIES.get(rule) !== 'error'
}
