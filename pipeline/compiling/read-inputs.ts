import { setImmediate as turnOfEvents } from 'node:timers/promises'
import type { Identified } from '../edition/identities.js'
import type { RawText } from '../model/compiled.js'
import { type Finding, findingOf } from '../model/finding.js'
import type { Source } from '../model/ports.js'
import { isRaw, rawDigest, readRaw } from './read-raw.js'

/** Bytes of sources that are kept from when they are looked at until they are compiled; others are read again. */
const MOST_KEPT = 32_000_000
/** Sources that are read before whoever else waits has a turn. */
const AT_A_TIME = 64

/** A source of which it is known which article it is. */
export interface Input extends Identified {
  readonly size: number
  /** False where the text itself could not tell, so that the identity is but the file's name. */
  readonly isIdentityKnown: boolean
  /** SHA-256 of all that is read of it, in hexadecimal; absent where it cannot be read. */
  readonly digest?: string
  /** Give what was read; again from the disk, where it was not kept. */
  readonly take: () => Promise<RawText | Finding>
}

export interface ReadOptions {
  /** Tell the identity that a text gives itself; undefined where it gives none, a throw where it cannot be told. */
  readonly identify: (raw: RawText) => string | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Look at each source before any is compiled: that two are one article is known only when all are known.
 *
 * @returns In an order that does not depend on the one in which they were found.
 */
export async function readInputs(
  sources: readonly Source[],
  { identify, signal }: ReadOptions,
): Promise<Input[]> {
  const inputs: Input[] = []
  let room = MOST_KEPT
  for (const source of [...sources].sort(byNameThenPath)) {
    if (inputs.length % AT_A_TIME === 0) await turnOfEvents()
    signal?.throwIfAborted()
    const read = await readRaw(source)
    const size = isRaw(read) ? read.bytes.length : 0
    room -= size
    inputs.push(inputOf(source, read, { size, isKept: room >= 0, identify }))
  }
  return inputs
}

interface ReadContext extends Pick<ReadOptions, 'identify'> {
  readonly size: number
  readonly isKept: boolean
}

function inputOf(source: Source, read: RawText | Finding, { size, isKept, identify }: ReadContext): Input {
  const { path, name } = source
  if (!isRaw(read)) return { id: name, path, size, isIdentityKnown: false, take: async () => read }
  const digest = rawDigest(read)
  const { id = name, isIdentityKnown } = identityOf(read, identify)
  const known = { id, path, size, isIdentityKnown, digest }
  if (!isKept) return { ...known, take: () => readAgain(source, digest) }
  let kept: RawText | undefined = read
  return {
    ...known,
    take: async () => {
      const given = kept
      kept = undefined
      return given ?? (await readAgain(source, digest))
    },
  }
}

/** What is compiled has to be what was looked at, or its identity might be another's. */
async function readAgain(source: Source, digest: string): Promise<RawText | Finding> {
  const read = await readRaw(source)
  if (!isRaw(read) || rawDigest(read) === digest) return read
  return findingOf(source.path, 'input-unreadable', { reason: 'it changed while it was read; build again' })
}

function identityOf(raw: RawText, identify: ReadOptions['identify']) {
  try {
    return { id: identify(raw), isIdentityKnown: true }
  } catch {
    // Compiling it says what is wrong.
    return { isIdentityKnown: false }
  }
}

function byNameThenPath(a: Source, b: Source): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
