import { readSource } from '../adapters/read-source.js'
import { decode } from '../language/decode.js'
import type { Source } from '../model/ports.js'
import type { LineAt } from './verbose-lines.js'

/**
 * Read the lines of a source; none where it is no text, or gone by now.
 *
 * @param encoding What the configuration declares.
 */
export async function sourceLines(source: Source, encoding: string | undefined): Promise<LineAt> {
  const bytes = await readSource(source)
  const decoded = bytes instanceof Uint8Array ? decode(bytes, encoding) : undefined
  // Places in a PDF are in its text as printed, which is nowhere in the file.
  if (!decoded?.ok || decoded.text.startsWith('%PDF-')) return () => undefined
  return linesOf(decoded.text)
}

/** Part a text into its lines, as editors count them. */
export function linesOf(text: string): LineAt {
  const lines = text.split(/\r\n|\n|\r/)
  return (line) => lines[line - 1]
}
