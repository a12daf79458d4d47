import { lstat, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { OutputError } from '../model/output-error.js'
import { unless } from './unless.js'

/** The folders below a root, none of which may be a link: a link could lead out of the root. */
export interface PlainFolders {
  /** Make a folder and those above it; the absolute paths of folders that got a new entry are added to `touched`. */
  readonly ensure: (path: string, touched: Set<string>) => Promise<void>
  /** Reject for a path that is a link, or leads through one. */
  readonly refuseLinks: (path: string) => Promise<void>
  /** Undefined where there is nothing. */
  readonly isLink: (path: string) => Promise<boolean | undefined>
  /** Ask again for a folder that was removed and for all below it; without a path, for all. */
  readonly forget: (path?: string) => void
}

/**
 * Keep watch over the folders below a root; each is asked for once.
 *
 * @param root Absolute path; it may be a link itself.
 */
export function plainFolders(root: string): PlainFolders {
  const known = new Set<string>()

  async function isLink(path: string): Promise<boolean | undefined> {
    const there = await lstat(join(root, path)).catch(unless('ENOENT'))
    return there?.isSymbolicLink()
  }

  async function ensure(path: string, touched: Set<string>): Promise<void> {
    if (known.has(path)) return
    if (path === '.') {
      const first = await mkdir(root, { recursive: true })
      for (let made = root; first !== undefined && made.length >= first.length; made = dirname(made))
        touched.add(dirname(made))
    } else {
      await ensure(dirname(path), touched)
      const full = join(root, path)
      if ((await isLink(path)) === undefined) {
        // Two writes at once may both find the folder missing.
        await mkdir(full).catch(unless('EEXIST'))
        touched.add(dirname(full))
      }
      if (await isLink(path)) throw linkError(path)
    }
    known.add(path)
  }

  async function refuseLinks(path: string): Promise<void> {
    if (path === '.' || known.has(path)) return
    await refuseLinks(dirname(path))
    const there = await lstat(join(root, path)).catch(unless('ENOENT'))
    if (there?.isSymbolicLink()) throw linkError(path)
    if (there?.isDirectory()) known.add(path)
  }

  function forget(path?: string): void {
    if (path === undefined) known.clear()
    for (const one of known) if (one === path || one.startsWith(`${path}/`)) known.delete(one)
  }

  return { ensure, refuseLinks, isLink, forget }
}

/** Say that a link stands where it must not. */
export function linkError(path: string): OutputError {
  return new OutputError(`\`${path}\` is a symbolic link, which is not followed; remove it`, 'ESYMLINK')
}
