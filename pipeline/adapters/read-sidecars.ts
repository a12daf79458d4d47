import type { RawText } from '../model/compiled.js'
import type { Source } from '../model/ports.js'

/** The most bytes that are read of one sidecar; one more says that there are more. */
const MOST = 65_537

/** Read the files beside a source; one that cannot be read is as an empty one, which is told. */
export async function readSidecars({
  sidecars,
}: Pick<Source, 'sidecars'>): Promise<Pick<RawText, 'sidecars'>> {
  if (!sidecars) return {}
  return {
    sidecars: await Promise.all(
      sidecars.map(async ({ path, size, read }) => {
        const bytes = size < MOST ? await read().catch(() => undefined) : new Uint8Array(MOST)
        return { path, bytes: bytes?.subarray(0, MOST) ?? new Uint8Array() }
      }),
    ),
  }
}
