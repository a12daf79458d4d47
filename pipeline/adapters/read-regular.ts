import { readFile, stat } from 'node:fs/promises'

/** Read a file, but not a pipe or a device, which may never end. */
export async function readRegular(path: string): Promise<Uint8Array> {
  const there = await stat(path)
  if (there.isFile()) return await readFile(path)
  throw Object.assign(new Error('it is a pipe, a socket or a device'), { code: 'ENOTREG' })
}
