import { createHash } from 'node:crypto'

/** When the catalogue is parted, and how finely. */
export interface Sharding {
  /** The most entries that one file holds. */
  readonly most: number
  /** The most that a shard has on the average where there are more. */
  readonly mean: number
}

export const SHARDING: Sharding = { most: 10_000, mean: 1_000 }

/** More digits than any number of articles needs. */
const MOST_DIGITS = 8

/** Tell how many hexadecimal digits name a shard; 0 where one file holds all. It follows from the number alone. */
export function digitsFor(entries: number, { most, mean }: Sharding): number {
  if (entries <= most) return 0
  let digits = 1
  while (digits < MOST_DIGITS && entries > mean * 16 ** digits) digits++
  return digits
}

/** Tell where an article belongs: the SHA-256 of its identity's UTF-8, hexadecimal. */
export function shardKey(id: string): string {
  return createHash('sha256').update(id).digest('hex')
}

/** List all names of as many digits, in order; one empty name for none. */
export function* prefixes(digits: number): Generator<string> {
  const count = 16 ** digits
  for (let at = 0; at < count; at++) yield digits === 0 ? '' : at.toString(16).padStart(digits, '0')
}

/** Where a shard lies below the output folder. */
export function shardPath(prefix: string): string {
  return `index/${prefix}.json`
}

/** Tell the digits that name a shard. */
export function prefixOf(path: string): string {
  return path.slice('index/'.length, -'.json'.length)
}
