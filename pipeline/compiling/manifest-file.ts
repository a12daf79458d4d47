import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, statSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline as piped } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import type { Trust } from '../model/trust.js'
import { type ManifestStore, manifestLines, readManifest } from './manifest.js'

export interface ManifestFileOptions {
  /** Absolute path. */
  readonly file: string
  readonly trust: Trust
  /** All that what is published follows from, beside the inputs. */
  readonly settings: unknown
  /** Presswright's version. */
  readonly version: string
}

/**
 * Keep in a file what a build knew. What cannot be read or written is passed over: it is a cache, and the archive is what
 * counts.
 */
export function manifestFile({ file, trust, settings, version }: ManifestFileOptions): ManifestStore {
  const key = createHash('sha256')
    .update(JSON.stringify([version, ownCode(), process.version, settings]))
    .digest('hex')
  return {
    trust,
    load: async () => {
      if (trust === 'nothing') return undefined
      const text = await readFile(file, 'utf8').catch(() => undefined)
      return text === undefined ? undefined : readManifest(text, key)
    },
    save: async (manifest) => {
      const temporary = `${file}.${randomUUID()}`
      try {
        await mkdir(dirname(file), { recursive: true })
        await piped(
          Readable.from(chunks(manifestLines(manifest, key))),
          createWriteStream(temporary, { flags: 'wx' }),
        )
        await rename(temporary, file)
      } catch {
        await rm(temporary, { force: true }).catch(() => undefined)
      }
    },
  }
}

/**
 * Tell where the manifest of an output folder lies: in the project's folder for caches where it has packages, else in the
 * user's.
 *
 * @param output Absolute path of the output folder.
 * @returns Absolute path.
 */
export function manifestPath(output: string, cwd: string, env: NodeJS.ProcessEnv): string {
  const name = `${createHash('sha256').update(output).digest('hex').slice(0, 16)}.manifest`
  const packages = join(cwd, 'node_modules')
  if (statSync(packages, { throwIfNoEntry: false })?.isDirectory())
    return join(packages, '.cache', 'presswright', name)
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'presswright', name)
}

/** Tell one state of the program from another that has the same version: whoever works on it compiles it anew. */
function ownCode(): number {
  return statSync(fileURLToPath(import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** Lines put together, as a write a line costs more than the line. */
function* chunks(lines: Iterable<string>): Generator<string> {
  let held: string[] = []
  for (const line of lines) {
    held.push(line)
    if (held.length < 1000) continue
    yield held.join('')
    held = []
  }
  yield held.join('')
}
