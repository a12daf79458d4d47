import { readFile, stat } from 'node:fs/promises'
import { basename, extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { escapePath, glob, isDynamicPattern } from 'tinyglobby'
import type { Source } from '../model/ports.js'
import { UsageError } from '../model/usage-error.js'

/** Extensions of files that are articles when a folder is given; a file that is named itself can have any. */
const EXTENSIONS = ['txt', 'text', 'md', 'markdown']

export interface SourceOptions {
  /** Folder that inputs are relative to. */
  readonly cwd: string
  /** Absolute output folder, which is never an input. */
  readonly output: string
}

/**
 * Find the sources that inputs name: files, folders with all below them, and globs. Hidden files are passed over.
 *
 * @returns Sources in order of their names, which are paths below the folder given, or below a glob's fixed part.
 * @throws {UsageError} where an input matches nothing.
 */
export async function findSources(inputs: readonly string[], options: SourceOptions): Promise<Source[]> {
  const found = new Map<string, Source>()
  for (const input of inputs) {
    for (const source of await sourcesOf(input, options)) found.set(resolve(options.cwd, source.path), source)
  }
  return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.path, b.path))
}

async function sourcesOf(input: string, { cwd, output }: SourceOptions): Promise<Source[]> {
  const path = resolve(cwd, input)
  const there = await stat(path).catch(() => undefined)
  if (there?.isFile()) return [await sourceOf(path, basename(path), cwd)]
  const folder = there?.isDirectory() ?? false
  if (!folder && !isDynamicPattern(input)) {
    throw new UsageError(`\`${input}\` is no file, folder or glob with a match`)
  }
  const pattern = folder ? `${escapePath(path)}/**/*.{${EXTENSIONS.join(',')}}` : input
  const base = folder ? path : resolve(cwd, fixedPart(input))
  // Everything that bears such a name is asked for, so that a broken link or a folder is reported, not passed over.
  const paths = await glob([pattern], {
    cwd,
    absolute: true,
    onlyFiles: false,
    dot: false,
    expandDirectories: false,
  })
  const files = paths
    .map((one) => resolve(one))
    .filter((one) => one !== output && !one.startsWith(output + sep))
  if (files.length === 0) {
    const what = folder ? `holds no ${EXTENSIONS.map((one) => `.${one}`).join(', ')} file` : 'matches nothing'
    throw new UsageError(`\`${input}\` ${what}`)
  }
  return Promise.all(files.map((file) => sourceOf(file, relative(base, file), cwd)))
}

async function sourceOf(path: string, name: string, cwd: string): Promise<Source> {
  const size = await stat(path).then(
    (there) => there.size,
    () => 0,
  )
  return {
    path: shown(path, cwd),
    name: name
      .slice(0, name.length - extname(name).length)
      .split(sep)
      .join('/'),
    size,
    read: () => readFile(path),
  }
}

/** A path as messages show it: relative where it lies below the folder that the command runs in. */
function shown(path: string, cwd: string): string {
  const below = relative(cwd, path)
  return (isAbsolute(below) || below.startsWith('..') ? path : below).split(sep).join('/')
}

function fixedPart(pattern: string): string {
  const parts = pattern.split('/')
  const first = parts.findIndex((part) => isDynamicPattern(part))
  return join(...(pattern.startsWith('/') ? ['/'] : []), ...parts.slice(0, Math.max(0, first)), '.')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
