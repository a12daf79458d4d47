import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { UsageError } from '../model/usage-error.js'

/**
 * List all that is below a folder and no folder itself, links that lead nowhere included.
 *
 * Hidden entries are passed over, links to folders are followed, but not in circles.
 *
 * @param folder Absolute path.
 * @param except Absolute path of a folder that is not entered.
 * @returns Absolute paths.
 * @throws {UsageError} where a folder cannot be listed.
 */
export async function filesBelow(folder: string, except: string): Promise<string[]> {
  const files: string[] = []
  const visit = async (path: string, above: readonly string[]): Promise<void> => {
    const real = await realpath(path)
    if (path === except || above.includes(real)) return
    for (const entry of await readdir(path, { withFileTypes: true })) {
      const one = join(path, entry.name)
      if (entry.name.startsWith('.')) continue
      const isFolder = entry.isSymbolicLink()
        ? await stat(one).then(
            (there) => there.isDirectory(),
            () => false,
          )
        : entry.isDirectory()
      if (isFolder) await visit(one, [...above, real])
      else files.push(one)
    }
  }
  try {
    await visit(folder, [])
  } catch (error) {
    if (!(error instanceof Error && 'path' in error && typeof error.path === 'string')) throw error
    const where = relative(folder, error.path) || '.'
    throw new UsageError(`cannot list \`${where}\` of the input \`${folder}\`: ${error.message}`, {
      cause: error,
    })
  }
  return files
}
