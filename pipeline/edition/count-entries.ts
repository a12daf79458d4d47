import type { Entry } from '../model/edition.js'
import { prefixes } from './sharding.js'
import type { Spooled } from './spool.js'

/** Digits of the parts by which it is counted. */
const DIGITS = 2

/**
 * Count the entries of a catalogue with the new ones.
 *
 * @param merged Gives the entries whose identity's SHA-256 begins with these digits, old and new.
 * @param known What there was before; without it all is counted, else only what has new entries.
 */
export async function countEntries(
  incoming: Spooled<Entry>,
  merged: (prefix: string) => Promise<readonly Entry[]>,
  known: { readonly size: number; readonly old: (prefix: string) => Promise<readonly Entry[]> } | undefined,
): Promise<number> {
  let count = known?.size ?? 0
  for (const prefix of prefixes(DIGITS)) {
    if (!known) count += (await merged(prefix)).length
    else if ((await incoming.below(prefix)).length > 0)
      count += (await merged(prefix)).length - (await known.old(prefix)).length
  }
  return count
}
