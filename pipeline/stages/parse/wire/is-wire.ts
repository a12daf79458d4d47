import { formatOf, OPENING } from './envelope-of.js'

/** Tell whether a file is a wire message, by its control characters and its heading; its name does not matter. */
export function isWire(content: Uint8Array | string): boolean {
  const opening = content.slice(0, OPENING)
  return (
    formatOf(typeof opening === 'string' ? opening : Buffer.from(opening).toString('latin1')) !== undefined
  )
}
