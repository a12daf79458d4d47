import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { escapePath, glob, isDynamicPattern } from 'tinyglobby'
import { closestName } from '../language/closest-name.js'
import type { Source } from '../model/ports.js'
import { UsageError } from '../model/usage-error.js'
import { filesBelow } from './files-below.js'
import { readRegular } from './read-regular.js'
import { isSidecar, sidecarPaths, sidecarsAmong } from './sidecars.js'
import { settledStamp } from './stamp.js'
import { statIfThere } from './stat-if-there.js'
import { type StraySidecar, straySidecars } from './stray-sidecars.js'

/** Extensions of files that are articles when a folder is given; a file that is named itself can have any. */
const EXTENSIONS = [
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xhtml',
  '.pdf',
  '.anpa',
  '.iptc',
  '.dpa',
  '.wire',
]

export interface SourceOptions {
  /** Folder that inputs are relative to. */
  readonly cwd: string
  /** Absolute output folder, which is never an input. */
  readonly output: string
  /** Whether a folder or a glob may have nothing yet. */
  readonly mayBeEmpty?: boolean
}

/** All that inputs name. */
export interface InputsFound {
  readonly sources: readonly Source[]
  /** Sidecars in folders that were looked through which belong to none of them, in order. */
  readonly strays: readonly StraySidecar[]
}

/**
 * Find the sources that inputs name: files, folders with all below them, and globs. Hidden files are passed over.
 *
 * @returns Sources in order of their names, which are paths below the folder given, or below a glob's fixed part. Where
 * two inputs reach the same file, it has the longer name, whichever came first.
 * @throws {UsageError} where an input matches nothing.
 */
export async function findSources(inputs: readonly string[], options: SourceOptions): Promise<Source[]> {
  return [...(await findInputs(inputs, options)).sources]
}

/** The same, and the sidecars that belong to none of the sources. */
export async function findInputs(inputs: readonly string[], options: SourceOptions): Promise<InputsFound> {
  const found = new Map<string, Source>()
  const sidecars = new Set<string>()
  for (const input of inputs) {
    const one = await foundBy(input, options)
    for (const source of one.sources) {
      const other = found.get(source.path)
      if (!other || source.name.length > other.name.length) found.set(source.path, source)
    }
    for (const sidecar of one.sidecars) sidecars.add(shown(sidecar, options.cwd))
  }
  const sources = [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.path, b.path))
  return { sources, strays: straySidecars(sidecars, sources) }
}

/** What is to be looked at where inputs are watched. */
export interface WatchRoots {
  /** Absolute, as all paths here: folders, and those that globs start from. */
  readonly folders: readonly string[]
  /** Files, those that can lie beside them, and what is not there. */
  readonly files: readonly string[]
  readonly isGlob: boolean
}

/** Tell where all that inputs can ever name lies. */
export async function watchRoots(inputs: readonly string[], cwd: string): Promise<WatchRoots> {
  const folders: string[] = []
  const files: string[] = []
  let isGlob = false
  for (const input of inputs) {
    const path = resolve(cwd, input)
    const there = await stat(path).catch(() => undefined)
    if (there?.isDirectory()) folders.push(path)
    else if (there || !isDynamicPattern(input)) files.push(path, ...sidecarPaths(path))
    else {
      folders.push(resolve(cwd, fixedPart(input)))
      isGlob = true
    }
  }
  return { folders, files, isGlob }
}

/** Whether a file below a folder is an article, by its extension. */
export function isArticleFile(path: string): boolean {
  return EXTENSIONS.includes(extname(path).toLowerCase())
}

/** Name the folders among inputs as the paths of the sources below them do. */
export async function foldersOf(inputs: readonly string[], cwd: string): Promise<string[]> {
  const named = await Promise.all(
    inputs.map(async (input) => {
      const path = resolve(cwd, input)
      const there = await stat(path).catch(() => undefined)
      return there?.isDirectory() ? [shown(path, cwd) || '.'] : []
    }),
  )
  return named.flat()
}

interface FoundByOne {
  readonly sources: readonly Source[]
  /** Absolute paths of those in a folder. */
  readonly sidecars: Iterable<string>
}

async function foundBy(
  input: string,
  { cwd, output, mayBeEmpty = false }: SourceOptions,
): Promise<FoundByOne> {
  const path = resolve(cwd, input)
  const there = await stat(path).catch(() => undefined)
  if (there?.isFile() && isSidecar(path))
    throw new UsageError(`\`${input}\` says what is silenced of an article, expected the article itself`)
  if (there?.isFile()) {
    const context = { cwd, sidecars: sidecarPaths(path), now: Date.now() }
    return { sources: [sourceOf(path, basename(path), context)], sidecars: [] }
  }
  if (!there && input === '-')
    throw new UsageError('Unexpected `-`, as an article is known by the path of its file; expected a file')
  const folder = there?.isDirectory() ?? false
  if (!folder && !isDynamicPattern(input)) {
    const what = there ? 'neither a file nor a folder' : 'not there'
    const meant = there ? undefined : closestName(basename(path), await namesIn(dirname(path)))
    const suggestion =
      meant === undefined ? '' : `; did you mean \`${shown(join(dirname(path), meant), cwd)}\`?`
    throw new UsageError(`\`${input}\` is ${what}, expected a file, a folder or a glob${suggestion}`)
  }
  const base = folder ? path : resolve(cwd, fixedPart(input))
  const files = folder
    ? (await filesBelow(path, output)).filter((file) => isArticleFile(file) || isSidecar(file))
    : await glob([input], {
        cwd,
        absolute: true,
        expandDirectories: false,
        ignore: [`${escapePath(output)}/**`],
      })
  const beside = new Set(folder ? files.filter(isSidecar) : [])
  const sidecarsOf = (file: string) => {
    if (!folder) return sidecarPaths(file)
    return beside.size === 0 ? [] : sidecarPaths(file).filter((one) => beside.has(one))
  }
  const now = Date.now()
  const sources: Source[] = []
  for (const file of files) {
    if (isSidecar(file)) continue
    sources.push(sourceOf(resolve(file), pathFrom(base, file), { cwd, sidecars: sidecarsOf(file), now }))
  }
  if (sources.length === 0 && !mayBeEmpty) {
    throw new UsageError(
      `\`${input}\` ${folder ? `holds no file that is read: .txt, .md, .html, .pdf and the like` : 'matches no file'}`,
    )
  }
  return { sources, sidecars: beside }
}

/**
 * Look anew at a file that is a source; undefined where there is none any more.
 *
 * @param path The source's, absolute.
 */
export async function sourceAgain(source: Source, path: string, cwd: string): Promise<Source | undefined> {
  const there = await stat(path).catch(() => undefined)
  if (!there?.isFile()) return undefined
  const { sidecars: _before, ...same } = source
  return { ...same, ...stateOf(path, { cwd, sidecars: sidecarPaths(path), now: Date.now() }) }
}

/** What a folder holds; nothing where it cannot be read. */
async function namesIn(folder: string): Promise<string[]> {
  return await readdir(folder).catch(() => [])
}

interface SourceContext {
  readonly cwd: string
  /** Absolute paths of the sidecars that there may be. */
  readonly sidecars: readonly string[]
  /** When inputs are looked at, in milliseconds. */
  readonly now: number
}

function sourceOf(path: string, name: string, context: SourceContext): Source {
  return {
    path: shown(path, context.cwd),
    name: name
      .slice(0, name.length - extname(name).length)
      .split(sep)
      .join('/'),
    read: () => readRegular(path),
    ...stateOf(path, context),
  }
}

/** Tell how a file is, and those beside it. */
function stateOf(
  path: string,
  { cwd, sidecars, now }: SourceContext,
): Pick<Source, 'size' | 'stamp' | 'sidecars'> {
  const there = statIfThere(path)
  const beside = sidecarsAmong(sidecars, (one) => shown(one, cwd), now)
  return {
    size: there?.size ?? 0,
    stamp: jointStamp([there ? settledStamp(there, now) : '', ...beside.map(({ stamp = '' }) => stamp)]),
    ...(beside.length > 0 && { sidecars: beside }),
  }
}

/** One stamp of several files; empty where one of them has none. */
function jointStamp(stamps: readonly string[]): string {
  return stamps.includes('') ? '' : stamps.join('|')
}

/** A path as messages show it: relative where it lies below the folder that the command runs in. */
function shown(path: string, cwd: string): string {
  const below = pathFrom(cwd, path)
  return (isAbsolute(below) || below === '..' || below.startsWith(`..${sep}`) ? path : below)
    .split(sep)
    .join('/')
}

/** The same as `relative`, for absolute paths; of those that lie below, of which there are many, in a tenth of the time. */
function pathFrom(folder: string, path: string): string {
  const isBelow = path.startsWith(folder) && path[folder.length] === sep
  return isBelow ? path.slice(folder.length + 1) : relative(folder, path)
}

/** The folder that a glob starts from. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/')
  const first = parts.findIndex((part) => isDynamicPattern(part))
  return join(pattern.startsWith('/') ? '/' : '.', ...parts.slice(0, Math.max(0, first)))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
