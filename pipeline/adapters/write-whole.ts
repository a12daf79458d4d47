import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Write a file so that no reader meets half of it, and make its folder where there is none.
 *
 * What is there already and is neither a file nor a folder, such as a pipe or `/dev/stderr`, is written to as it is.
 *
 * Rejects with a Node error (`EACCES`, …) where the file system refuses.
 *
 * @param path Absolute.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const there = await stat(path).catch(() => undefined)
  if (there && !there.isFile() && !there.isDirectory()) {
    await writeFile(path, text)
    return
  }
  await mkdir(dirname(path), { recursive: true })
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}-${randomUUID()}`)
  try {
    await writeFile(temporary, text, { flag: 'wx' })
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
