import { lstat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ConfigurationError } from './configuration-error.js'
import { unless } from './unless.js'

export interface ConfigurationFileOptions {
  /** Absolute path of the folder in which the configuration is looked for; those above it are not asked. */
  readonly cwd: string
  /** A file to read in place of looking for one, absolute or relative to `cwd`. */
  readonly file?: string
}

/** What the name of a configuration can end in. */
export const CONFIGURATION_EXTENSIONS = ['.json', '.js', '.mjs', '.ts']
const NAMES = CONFIGURATION_EXTENSIONS.map((extension) => `presswright.config${extension}`)

/**
 * Tell where the configuration can be.
 *
 * @returns Absolute paths.
 */
export function configurationFiles({ cwd, file }: ConfigurationFileOptions): string[] {
  return (file === undefined ? NAMES : [file]).map((name) => resolve(cwd, name))
}

/**
 * Find the configuration: the file that was named, or the one that lies in the folder; undefined where there is none.
 *
 * @throws ConfigurationError where there are several.
 */
export async function findConfiguration({
  cwd,
  file,
}: ConfigurationFileOptions): Promise<string | undefined> {
  if (file !== undefined) return file
  const there = await Promise.all(configurationFiles({ cwd }).map(exists))
  const found = NAMES.filter((_, i) => there[i])
  if (found.length > 1) {
    const list = found.map((name) => `\`${name}\``).join(' and ')
    throw new ConfigurationError(
      'CONFIGURATION_AMBIGUOUS',
      `unexpected configurations ${list}, expected one; name it with --config, or remove the others`,
    )
  }
  return found[0]
}

/** A link that leads nowhere is there too: to pass over it would build with the wrong configuration. */
async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(unless('ENOENT'))) !== undefined
}
