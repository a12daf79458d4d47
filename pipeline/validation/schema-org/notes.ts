import type { BrokenAt, Say } from '../rule.js'
import { schemaOrgRules as rules } from './rules.js'
import type { Walk } from './walk.js'

/** What is noted of a document once for many places. */
export interface Notes extends Pick<Walk, 'onForeign' | 'onPending'> {
  /** Say what was noted; to be called when the document was walked. */
  readonly tell: () => void
}

/** Other vocabularies of one document that are told apart; no document has as many that is read by anybody. */
const MOST = 1000

/**
 * Open the notes on a document: other vocabularies with how often each is used, pending terms where each is met first.
 * Most documents have neither, and nothing is made for them.
 */
export function openNotes(say: Say, tellPending: boolean): Notes {
  let others: Map<string, { at: BrokenAt; count: number }> | undefined
  let pending: Set<string> | undefined
  return {
    onForeign(vocabulary, { path, on = 'value' }) {
      if (vocabulary === undefined) return
      others ??= new Map()
      const known = others.get(vocabulary)
      if (known) known.count++
      else if (others.size < MOST) others.set(vocabulary, { at: { path: [...path], on }, count: 1 })
    },
    onPending(term, { path, on = 'value' }) {
      if (!tellPending || pending?.has(term)) return
      pending ??= new Set()
      pending.add(term)
      say(rules.termPending, { term }, { path: [...path], on })
    },
    tell() {
      for (const [vocabulary, { at, count }] of others ?? [])
        say(rules.termForeign, { vocabulary, count }, at)
    },
  }
}
