import { type Stats, statSync } from 'node:fs'

/** Look at a file, through links; undefined where there is none, or none that can be looked at. */
export function statIfThere(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
