import type { RawText } from '../../model/compiled.js'
import type { SilenceFile, SilencesRead } from '../../model/silence.js'
import { readSidecar } from './read-sidecar.js'

/** Gather what a source and the files beside it say of findings; empty where they say nothing. */
export function silenceFiles(
  { path, sidecars = [] }: Pick<RawText, 'path' | 'sidecars'>,
  own?: SilencesRead,
): readonly SilenceFile[] {
  const said = own && own.silences.length + own.faults.length > 0
  return [...(said ? [{ by: 'source' as const, file: path, ...own }] : []), ...sidecars.map(readSidecar)]
}
