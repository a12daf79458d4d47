import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'

/** Tell what stands at a path; undefined where it is nothing, or neither of these. */
export async function pathKind(path: string, cwd: string): Promise<'file' | 'folder' | undefined> {
  if (path === '') return undefined
  const there = await stat(resolve(cwd, path)).catch(() => undefined)
  return there?.isFile() ? 'file' : there?.isDirectory() ? 'folder' : undefined
}
