import { resolve } from 'node:path'
import { readSidecars } from '../adapters/read-sidecars.js'
import { sidecarPaths, sidecarsAmong } from '../adapters/sidecars.js'
import type { SilenceFile } from '../model/silence.js'

/** Read what is silenced of a document in a file beside it. */
export async function silencesBeside(file: string, cwd: string): Promise<readonly SilenceFile[]> {
  const names = new Map(sidecarPaths(file).map((name) => [resolve(cwd, name), name]))
  const sidecars = sidecarsAmong([...names.keys()], (path) => names.get(path) ?? path, Date.now())
  if (sidecars.length === 0) return []
  const { silenceFiles } = await import('../validation/silences/silence-files.js')
  return silenceFiles({ path: file, ...(await readSidecars({ sidecars })) })
}
