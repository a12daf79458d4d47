import { lstatSync, mkdirSync, type Stats } from 'node:fs'
import { dirname, join } from 'node:path'
import { OutputError } from '../model/output-error.js'
import { unless } from './unless.js'

/** The most folders that are remembered: what is below one is written together, so that few are asked for again. */
const MOST_KNOWN = 10_000

/** The folders below a root, none of which may be a link: a link could lead out of the root. */
export interface PlainFolders {
  /** Make a folder and those above it; the absolute paths of folders that got a new entry are added to `touched`. */
  readonly ensure: (path: string, touched: Set<string>) => void
  /** Tell what is there, undefined where nothing is; throws for a path that is a link, or leads through one. */
  readonly plain: (path: string) => Stats | undefined
  /** Throw for a folder that is a link, or lies behind one; each that is none is asked for once. */
  readonly refuseLinks: (path: string) => void
  /** Undefined where there is nothing. */
  readonly isLink: (path: string) => boolean | undefined
  /** Ask again for a folder that was removed and for all below it; without a path, for all. */
  readonly forget: (path?: string) => void
}

/**
 * Keep watch over the folders below a root.
 *
 * @param root Absolute path; it may be a link itself.
 */
export function plainFolders(root: string): PlainFolders {
  const known = new Set<string>()
  const statOf = (path: string) => lstatSync(join(root, path), { throwIfNoEntry: false })

  function learn(path: string): void {
    if (known.size >= MOST_KNOWN) known.clear()
    known.add(path)
  }

  function isLink(path: string): boolean | undefined {
    return statOf(path)?.isSymbolicLink()
  }

  function ensure(path: string, touched: Set<string>): void {
    if (known.has(path)) return
    if (path === '.') {
      const first = mkdirSync(root, { recursive: true })
      for (let made = root; first !== undefined && made.length >= first.length; made = dirname(made))
        touched.add(dirname(made))
    } else {
      ensure(dirname(path), touched)
      const full = join(root, path)
      if (isLink(path) === undefined) {
        mkdirUnlessThere(full)
        touched.add(dirname(full))
      }
      if (isLink(path)) throw linkError(path)
    }
    learn(path)
  }

  function plain(path: string): Stats | undefined {
    refuseLinks(dirname(path))
    const there = statOf(path)
    if (there?.isSymbolicLink()) throw linkError(path)
    return there
  }

  function refuseLinks(path: string): void {
    if (path === '.' || known.has(path)) return
    if (plain(path)?.isDirectory()) learn(path)
  }

  function forget(path?: string): void {
    if (path === undefined) known.clear()
    for (const one of known) if (one === path || one.startsWith(`${path}/`)) known.delete(one)
  }

  return { ensure, plain, refuseLinks, isLink, forget }
}

/** Make a folder, unless another who writes was quicker. */
function mkdirUnlessThere(path: string): void {
  try {
    mkdirSync(path)
  } catch (error) {
    unless('EEXIST')(error)
  }
}

/** Say that a link stands where it must not. */
export function linkError(path: string): OutputError {
  return new OutputError(`\`${path}\` is a symbolic link, which is not followed; remove it`, 'ESYMLINK')
}
