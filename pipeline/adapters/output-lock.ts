import { randomUUID } from 'node:crypto'
import {
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  rmdir,
  stat,
  unlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { OutputError } from '../model/output-error.js'
import type { OutputLock } from '../model/ports.js'
import { linkError } from './plain-folders.js'
import { unless } from './unless.js'

/** Milliseconds between two signs of life, and without one after which a holder elsewhere is taken for dead. */
const BEAT = 5_000
const DEAD = 60_000
/** Milliseconds between two looks at a lock that is taken. */
const POLL = 50

export interface LockOptions {
  /** Absolute path of the lock's folder. */
  readonly lock: string
  /** Names a place on the same file system that nothing else has. */
  readonly unfinished: () => string
  readonly onWait?: (holder: string) => void
  readonly signal?: AbortSignal
}

interface Holder {
  /** Name of the file in the lock's folder, which nobody else ever has. */
  readonly token: string
  readonly host: string
  readonly pid: number
  /** Time of the last sign of life, by the file system's clock: it is compared with itself only. */
  readonly beat: number
}

/** A holder, and since when nothing of it has changed, in milliseconds from any fixed moment. */
interface Seen extends Holder {
  readonly since: number
}

/**
 * Take the lock of an output folder: a folder with a file in it that names its holder.
 *
 * A folder is renamed onto an empty one or onto none, by one of all that try, and onto no other. The lock of a holder
 * that died is broken by removing that holder's file by its name, so that nobody ever breaks the lock of another who
 * was quicker.
 *
 * @returns Undefined where the signal ended the waiting.
 */
export async function takeLock({
  lock,
  unfinished,
  onWait,
  signal,
}: LockOptions): Promise<OutputLock | undefined> {
  const host = await hostName()
  const token = randomUUID()
  let seen: Seen | undefined
  let isTold = false
  let wasFree = true
  while (!signal?.aborted) {
    const holder = await holderOf(lock)
    if (!holder) {
      if (await offer(unfinished(), lock, token, host)) return held(lock, token, wasFree)
      wasFree = false
      await sleep(POLL)
      continue
    }
    wasFree = false
    if (seen?.token !== holder.token || seen.beat !== holder.beat)
      seen = { ...holder, since: performance.now() }
    if (isDead(seen, host)) {
      await unlink(join(lock, holder.token)).catch(unless('ENOENT'))
      continue
    }
    if (!isTold) onWait?.(`process ${holder.pid} on ${holder.host.split(' ', 1)[0]}`)
    isTold = true
    await sleep(POLL)
  }
  return undefined
}

/** Try to give a folder that names this process the lock's name; false where another was quicker. */
async function offer(aside: string, lock: string, token: string, host: string): Promise<boolean> {
  try {
    await mkdir(aside, { recursive: true })
    // A lock that outlives a power cut without its holder's name would be waited for.
    await writeFile(join(aside, token), JSON.stringify({ host, pid: process.pid }), { flush: true })
    await rename(aside, lock)
    return true
  } catch (error) {
    // Whoever has the lock may at any moment sweep what others offer.
    if (!isCode(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM')) throw error
    await rm(aside, { recursive: true, force: true })
    return false
  }
}

/** Show signs of life until the lock is released. */
function held(lock: string, token: string, wasFree: boolean): OutputLock {
  const file = join(lock, token)
  const beat = setInterval(() => {
    const now = new Date()
    // Where this fails the next check says so.
    utimes(file, now, now).catch(() => clearInterval(beat))
  }, BEAT)
  beat.unref()
  return {
    wasFree,
    check: async () => {
      if (await stat(file).catch(unless('ENOENT'))) return
      throw new OutputError('another build took over while this one stood still; run it again', 'ELOCKLOST')
    },
    release: async () => {
      clearInterval(beat)
      await unlink(file).catch(unless('ENOENT'))
      await rmdir(lock).catch(unless('ENOENT', 'ENOTEMPTY', 'EEXIST'))
    },
  }
}

/** Read who holds the lock; undefined where nobody does any more. */
async function holderOf(lock: string): Promise<Holder | undefined> {
  // What a link leads to is no lock of ours, and nothing there may be removed.
  const there = await lstat(lock).catch(unless('ENOENT'))
  if (there?.isSymbolicLink()) throw linkError(basename(lock))
  const [token] = (await readdir(lock).catch(unless('ENOENT'))) ?? []
  if (token === undefined) return undefined
  const file = join(lock, token)
  const beat = await lstat(file).catch(unless('ENOENT'))
  if (!beat) return undefined
  const json = beat.isFile() ? await readFile(file, 'utf8').catch(unless('ENOENT')) : ''
  if (json === undefined) return undefined
  return { token, beat: beat.mtimeMs, ...named(json) }
}

function named(json: string): { host: string; pid: number } {
  const unknown = { host: 'another machine', pid: 0 }
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value !== 'object' || value === null || !('host' in value) || !('pid' in value)) return unknown
    const { host, pid } = value
    return typeof host === 'string' && typeof pid === 'number' ? { host, pid } : unknown
  } catch {
    return unknown
  }
}

/**
 * Whether a holder is dead: at once where it ran here and its process is gone, else when it has shown no sign of life
 * for long. Time is measured here alone, as clocks differ.
 */
function isDead({ host, pid, since }: Seen, here: string): boolean {
  if (performance.now() - since > DEAD) return true
  if (host !== here) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return isCode(error, 'ESRCH')
  }
}

/** Name this machine, and the namespace that its process numbers are of, which containers have their own of. */
async function hostName(): Promise<string> {
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '')
  return `${hostname()} ${namespace}`.trim()
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code)
}
