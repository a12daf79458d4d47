import type { PageBlock } from './page-block.js'

/** A block with its text. */
export interface Entry extends PageBlock {
  readonly value: string
}

export function isFurniture({ data }: Entry): boolean {
  return data.role === 'furniture'
}

export function asFurniture(entry: Entry, reason: string): Entry {
  return { ...entry, data: { role: 'furniture', reason } }
}
