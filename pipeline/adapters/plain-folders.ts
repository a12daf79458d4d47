import { lstatSync, mkdirSync, readdirSync, type Stats } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { OutputError } from '../model/output-error.js'
import { unless } from './unless.js'

/** The most folders that are remembered: what is below one is written together, so that few are asked for again. */
const MOST_KNOWN = 10_000

/** Folders in one folder that are asked for one by one, before all in it are asked for at once. */
const MANY = 4
/** The most folders in one folder that are remembered by their names. */
const MOST_LISTED = 200_000

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
  const listedOnce = new Set<string>()
  /** Where the last was asked for, how many in a row, and the names of all folders there once they are many. */
  let near: { readonly above: string; asked: number; plain?: ReadonlySet<string> } | undefined
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
    if (isPlainBesideOthers(path)) return
    if (plain(path)?.isDirectory()) learn(path)
  }

  /** Whether a list of the folder above tells that it is no link, which costs less than to ask for each of many. */
  function isPlainBesideOthers(path: string): boolean {
    const above = dirname(path)
    if (near?.above !== above) near = { above, asked: 0 }
    near.asked += 1
    if (near.asked === MANY && !listedOnce.has(above)) {
      refuseLinks(above)
      // Once is enough for who asks in order, and whoever does not would have it listed over and over.
      if (listedOnce.size >= MOST_KNOWN) listedOnce.clear()
      listedOnce.add(above)
      const listed = known.has(above) || above === '.' ? foldersIn(join(root, above)) : undefined
      near = { above, asked: MANY, ...(listed && { plain: listed }) }
    }
    return near.plain?.has(basename(path)) ?? false
  }

  function forget(path?: string): void {
    near = undefined
    if (path === undefined) {
      known.clear()
      listedOnce.clear()
    }
    for (const one of known) if (one === path || one.startsWith(`${path}/`)) known.delete(one)
  }

  return { ensure, plain, refuseLinks, isLink, forget }
}

/** Name the folders in a folder, links left out; undefined where it cannot be listed, or holds very many. */
function foldersIn(path: string): ReadonlySet<string> | undefined {
  try {
    const entries = readdirSync(path, { withFileTypes: true })
    if (entries.length > MOST_LISTED) return undefined
    return new Set(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name))
  } catch {
    // Whoever asks for one of them is told why.
    return undefined
  }
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
