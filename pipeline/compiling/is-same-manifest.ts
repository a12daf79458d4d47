import type { Manifest } from './manifest.js'

/**
 * Tell whether a build knows nothing but what the last one knew, which then need not be written again. Inputs are
 * compared by what they are and not by what they hold: where nothing changed, what was known of each is handed on.
 */
export function isSameManifest(last: Manifest | undefined, next: Manifest): boolean {
  if (last?.state !== next.state || last.inputs.size !== next.inputs.size) return false
  if (JSON.stringify(last.folders) !== JSON.stringify(next.folders)) return false
  for (const [path, known] of next.inputs) if (last.inputs.get(path) !== known) return false
  return true
}
