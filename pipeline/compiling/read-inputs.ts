import { setImmediate as turnOfEvents } from 'node:timers/promises'
import type { Identified } from '../edition/identities.js'
import type { RawText } from '../model/compiled.js'
import { type Finding, findingOf } from '../model/finding.js'
import type { OutputFolder, Source } from '../model/ports.js'
import type { Known } from './manifest.js'
import { isRaw, rawDigest, readRaw } from './read-raw.js'

/** Bytes of sources that are kept from when they are looked at until they are compiled; others are read again. */
const MOST_KEPT = 32_000_000
/** Sources that are looked at before whoever else waits has a turn. */
const AT_A_TIME = 256

/** A source of which it is known which article it is. */
export interface Input extends Identified {
  readonly source: Source
  readonly size: number
  /** False where the text itself could not tell, so that the identity is but the file's name. */
  readonly isIdentityKnown: boolean
  /** SHA-256 of all that is read of it, in hexadecimal; absent where it cannot be read. */
  readonly digest?: string
  /** What the last build knew of it, where it is as it was then. */
  readonly known?: Known
  /** Give what was read; again from the disk, where it was not kept. */
  readonly take: () => Promise<RawText | Finding>
}

/** Tells the identity that a text gives itself; undefined where it gives none, a throw where it cannot be told. */
export type Identify = (raw: RawText) => string | undefined

export interface ReadOptions {
  /** Asked for once there is something to be read. */
  readonly identify: () => Promise<Identify>
  readonly signal?: AbortSignal | undefined
  /** What the last build knew, by paths. */
  readonly known?: ReadonlyMap<string, Known> | undefined
  /** Whether a file whose stamp is the same is taken for the same unread. */
  readonly isStampTrusted?: boolean
  readonly output: Pick<OutputFolder, 'stamp'>
}

/**
 * Look at each source before any is compiled: that two are one article is known only when all are known. What the last
 * build published, and is as it was then, is not read.
 *
 * @returns In an order that does not depend on the one in which they were found.
 */
export async function readInputs(sources: readonly Source[], options: ReadOptions): Promise<Input[]> {
  const { signal, isStampTrusted = false } = options
  const inputs: Input[] = []
  let room = MOST_KEPT
  for (const source of [...sources].sort(byNameThenPath)) {
    if (inputs.length % AT_A_TIME === 0) await turnOfEvents()
    signal?.throwIfAborted()
    const known = await publishedAsKnown(source, options)
    if (known && isStampTrusted && source.stamp && source.stamp === known.stamp) {
      inputs.push(unread(source, known))
      continue
    }
    const read = await readRaw(source)
    const size = isRaw(read) ? read.bytes.length : 0
    room -= size
    inputs.push(inputOf(source, read, { size, isKept: room >= 0, known, identify: await options.identify() }))
  }
  return inputs
}

/** What the last build knew of a source, if its article is still published as it was then. */
async function publishedAsKnown(
  { path }: Source,
  { known, output }: ReadOptions,
): Promise<Known | undefined> {
  const one = known?.get(path)
  if (!one || one.digest === '' || one.view === '') return undefined
  return (await output.stamp(articlePath(one.id))) === one.view ? one : undefined
}

/** Path of the file by whose stamp it is seen whether an article is still published as it was. */
export function articlePath(id: string): string {
  return `latest/${id}/article.json`
}

function unread(source: Source, known: Known): Input {
  const { id, digest } = known
  return {
    id,
    path: source.path,
    source,
    size: source.size,
    isIdentityKnown: true,
    digest,
    known,
    take: () => readAgain(source, digest),
  }
}

interface ReadContext {
  readonly size: number
  readonly isKept: boolean
  readonly known: Known | undefined
  readonly identify: Identify
}

function inputOf(source: Source, read: RawText | Finding, context: ReadContext): Input {
  const { path, name } = source
  const { size, isKept, known, identify } = context
  if (!isRaw(read)) return { id: name, path, source, size, isIdentityKnown: false, take: async () => read }
  const digest = rawDigest(read)
  if (known?.digest === digest) {
    const { stamp = '' } = source
    return unread(source, known.stamp === stamp ? known : { ...known, stamp })
  }
  const { id = name, isIdentityKnown } = identityOf(read, identify)
  const told = { id, path, source, size, isIdentityKnown, digest }
  if (!isKept) return { ...told, take: () => readAgain(source, digest) }
  let kept: RawText | undefined = read
  return {
    ...told,
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

function identityOf(raw: RawText, identify: Identify) {
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
