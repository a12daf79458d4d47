import type { Scratch } from '../model/ports.js'
import { parseJson } from './read-json.js'
import { prefixes, shardKey } from './sharding.js'

/** Digits that name a bucket. */
const DIGITS = 2
/** Characters that are held before they go to the disk. */
const MOST_HELD = 8_000_000

/** What has an article's identity, given back by that. */
export interface Spooled<Item> {
  /** How many were added, whether an identity was new or not. */
  readonly size: number
  /** Give what has an identity whose SHA-256 begins with these digits, in the order in which it was added. */
  readonly below: (prefix: string) => Promise<readonly Item[]>
}

/** A heap of what is too much to hold; it grows on the disk where it is large. */
export interface Spool<Item> extends Spooled<Item> {
  readonly add: (item: Item) => Promise<void>
  /** Give all, bucket by bucket. */
  readonly all: () => AsyncGenerator<Item>
  /** Remove what lies on the disk. */
  readonly close: () => Promise<void>
}

export interface SpoolOptions<Item> {
  /** Whether JSON is what was added, as far as it is looked at again. */
  readonly is: (value: unknown) => value is Item
  /** Opens the place for what is too much to hold; not asked where it is not. */
  readonly scratch: () => Promise<Scratch>
  /** Characters that are held before they go to the disk. */
  readonly most?: number
}

/**
 * Open a heap: items lie as lines of JSON in buckets by the SHA-256 of their identities. With few items nothing touches
 * the disk; with many the memory stays that of 8 MB and of the bucket that was asked for last.
 */
export function spool<Item extends { readonly id: string }>({
  is,
  scratch,
  most = MOST_HELD,
}: SpoolOptions<Item>): Spool<Item> {
  const held = new Map<string, string[]>()
  let characters = 0
  let size = 0
  let opened: Scratch | undefined
  let last: { readonly name: string; readonly items: readonly Keyed<Item>[] } | undefined

  async function flush(): Promise<void> {
    opened ??= await scratch()
    for (const [name, lines] of held) await opened.append(name, lines.join(''))
    held.clear()
    characters = 0
  }

  async function bucket(name: string): Promise<readonly Keyed<Item>[]> {
    if (last?.name === name) return last.items
    const written = (await opened?.read(name)) ?? ''
    const text = [written, ...(held.get(name) ?? [])].join('')
    const lines = text.split('\n').slice(0, -1)
    const items = lines.map((line) => {
      const item = parseJson(line, name, is)
      return { key: shardKey(item.id), item }
    })
    last = { name, items }
    return items
  }

  async function below(prefix: string): Promise<Item[]> {
    const names =
      prefix.length < DIGITS
        ? [...prefixes(DIGITS - prefix.length)].map((rest) => prefix + rest)
        : [prefix.slice(0, DIGITS)]
    const found: Item[] = []
    for (const name of names) {
      for (const { key, item } of await bucket(name)) if (key.startsWith(prefix)) found.push(item)
    }
    return found
  }

  return {
    get size() {
      return size
    },
    async add(item) {
      const name = shardKey(item.id).slice(0, DIGITS)
      const line = `${JSON.stringify(item)}\n`
      const lines = held.get(name)
      if (lines) lines.push(line)
      else held.set(name, [line])
      if (last?.name === name) last = undefined
      size++
      characters += line.length
      if (characters > most) await flush()
    },
    below,
    async *all() {
      for (const name of prefixes(DIGITS)) yield* await below(name)
    },
    close: async () => {
      held.clear()
      last = undefined
      await opened?.remove()
      opened = undefined
    },
  }
}

/** Give a few items that are held as what is spooled is given. */
export function spooled<Item extends { readonly id: string }>(items: readonly Item[]): Spooled<Item> {
  const keys = items.map(({ id }) => shardKey(id))
  return {
    size: items.length,
    below: async (prefix) => items.filter((_, at) => keys[at]?.startsWith(prefix)),
  }
}

interface Keyed<Item> {
  readonly key: string
  readonly item: Item
}
