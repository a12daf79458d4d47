import type { StraySidecar } from '../adapters/stray-sidecars.js'
import type { Configuration } from '../model/configuration.js'
import { type Finding, findingOf } from '../model/finding.js'
import { settled } from '../validation/silences/settled.js'

/** Say of each sidecar that belongs to no input that it silences nothing. */
export function strayFindings(
  strays: readonly StraySidecar[],
  configuration: Pick<Configuration, 'rules'>,
): Finding[] {
  const found = strays.map(({ path, suggestion }) => ({
    ...findingOf(path, 'silence-stray', { suggestion }),
    ...(suggestion !== undefined && { suggestion }),
  }))
  return settled(found, configuration)
}
