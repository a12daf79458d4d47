import { alignSequences } from './align-sequences.js'
import type { IdOf } from './value-ids.js'

/** An item of a list in both versions, or in one. `from` and `to` are its indices. */
export type AlignedItem =
  | { readonly kind: 'same' | 'changed'; readonly from: number; readonly to: number }
  | { readonly kind: 'removed'; readonly from: number }
  | { readonly kind: 'added'; readonly to: number }

/** Align the items of two lists: equal ones in order, and what stands between two of these one by one. */
export function alignedItems(from: readonly unknown[], to: readonly unknown[], idOf: IdOf): AlignedItem[] {
  const aligned = alignSequences(from.map(idOf), to.map(idOf))
  const items: AlignedItem[] = []
  let older = 0
  let newer = 0
  const until = (fromEnd: number, toEnd: number): void => {
    while (older < fromEnd && newer < toEnd) items.push({ kind: 'changed', from: older++, to: newer++ })
    while (older < fromEnd) items.push({ kind: 'removed', from: older++ })
    while (newer < toEnd) items.push({ kind: 'added', to: newer++ })
  }
  for (const [index, place] of aligned.entries()) {
    if (place === -1) continue
    until(index, place)
    items.push({ kind: 'same', from: older++, to: newer++ })
  }
  until(from.length, to.length)
  return items
}
