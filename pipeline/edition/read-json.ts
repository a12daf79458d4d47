import type { OutputFolder } from '../model/ports.js'

/** Read a JSON file that an earlier build wrote; undefined where there is none. */
export async function readJson<T>(output: OutputFolder, path: string): Promise<T | undefined> {
  const bytes = await output.read(path)
  if (bytes === undefined) return undefined
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`cannot read \`${path}\` of the output folder: ${reason}`, { cause: error })
  }
}
