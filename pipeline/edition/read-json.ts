import { OutputError } from '../model/output-error.js'
import type { OutputReader } from '../model/ports.js'

/**
 * Read a JSON file that an earlier build wrote; undefined where there is none.
 *
 * @param is Whether the JSON has the shape that was written.
 * @throws {OutputError} where it has not, or is no JSON at all.
 */
export async function readJson<T>(
  output: OutputReader,
  path: string,
  is: (value: unknown) => value is T,
): Promise<T | undefined> {
  const bytes = await output.read(path)
  return bytes === undefined ? undefined : parseJson(new TextDecoder().decode(bytes), path, is)
}

/** Parse what was read at `path`; for the rest, as `readJson`. */
export function parseJson<T>(json: string, path: string, is: (value: unknown) => value is T): T {
  const value = parsed(json, path)
  if (!is(value)) throw damaged(path)
  return value
}

/** Take a damaged file for none, and let every other failure pass. */
export function unlessDamaged(error: unknown): undefined {
  if (error instanceof OutputError && error.code === 'EDAMAGED') return undefined
  throw error
}

/** Say that a file is not as it was written; whoever keeps the output must bring the right one back. */
export function damaged(path: string, cause?: unknown): OutputError {
  return new OutputError(
    `\`${path}\` of the output folder is damaged; \`presswright repair\` mends what the archive vouches for`,
    'EDAMAGED',
    cause,
  )
}

function parsed(json: string, path: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw damaged(path, error)
  }
}
