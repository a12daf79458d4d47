import { readFileSync, statSync } from 'node:fs'

/** Read a file, but not a pipe or a device, which may never end. */
export async function readRegular(path: string): Promise<Uint8Array> {
  if (statSync(path).isFile()) return readFileSync(path)
  throw Object.assign(new Error('it is a pipe, a socket or a device'), { code: 'ENOTREG' })
}
