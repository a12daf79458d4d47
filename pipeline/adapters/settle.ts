import { execFile } from 'node:child_process'
import { statfsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { platform } from 'node:process'
import pMap from 'p-map'

/** How many files are on their way to the disk at once, so that it can take them together. */
const AT_ONCE = { concurrency: 16, stopOnError: false } as const

/** From how many on the whole file system is asked to settle: below, the program that asks it costs more than it saves. */
const MANY = 64

/**
 * File systems that settle as a whole when they are asked to, by the number that `statfs` gives: ext2 to ext4, XFS,
 * Btrfs, F2FS, ZFS, tmpfs, and the overlay of containers. Of others, such as those of a network, it is not known.
 */
const SETTLING: readonly number[] = [
  0xef53, 0x58465342, 0x9123683e, 0xf2f52010, 0x2fc12fc1, 0x01021994, 0x794c7630,
]

/**
 * Wait until the disk has what was written to files, and the entries of folders: a rename is durable only once the
 * folder that holds the name is.
 *
 * Many are brought to the disk by one call of `sync -f` (syncfs), which costs as much as a few of fsync's; where there
 * is no such program, or it fails, each has its own fsync, which tells what is wrong with which.
 *
 * @param folder Absolute path of a folder on the file system that all of them are on.
 * @throws The file system's error.
 */
export async function settle(paths: ReadonlySet<string>, folder: string): Promise<void> {
  if (paths.size >= MANY && (await isWholeSettled(folder))) return
  try {
    await pMap(paths, sync, AT_ONCE)
  } catch (error) {
    throw error instanceof AggregateError ? error.errors[0] : error
  }
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Bring all that is written to a file system to its disk; false where that cannot be had. */
async function isWholeSettled(folder: string): Promise<boolean> {
  if (platform !== 'linux' || !SETTLING.includes(statfsSync(folder).type)) return false
  return await new Promise((resolve) => {
    execFile('sync', ['-f', '--', folder], (error) => resolve(error === null))
  })
}
