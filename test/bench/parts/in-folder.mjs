import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Do some work in a new folder below the temporary one, which goes when the work is done. */
export async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'presswright-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
