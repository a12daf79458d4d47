import { open } from 'node:fs/promises'

/** Wait until the disk has a folder's entries: a rename is durable only once the folder that holds the name is. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
