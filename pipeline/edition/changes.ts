import type { OutputFolder } from '../model/ports.js'

/** The writes of one build: what is there already is not written again, and with `check` nothing is. */
export interface Changes {
  /** Paths below the output folder that were written or would be, in order. */
  readonly paths: readonly string[]
  /** Put a file into the output folder if it is not there as it should be. */
  readonly put: (path: string, content: string) => Promise<void>
  /** Do a larger piece of writing that puts `path` there. */
  readonly write: (path: string, work: (output: OutputFolder) => Promise<void>) => Promise<void>
}

/** Collect the writes of one build. */
export function changes(output: OutputFolder, check: boolean): Changes {
  const paths: string[] = []
  let swept = false
  const write: Changes['write'] = async (path, work) => {
    paths.push(path)
    if (check) return
    // What an earlier build left unfinished goes with the first write, so that a build without one touches nothing.
    if (!swept) await output.sweep()
    swept = true
    await work(output)
  }
  return {
    paths,
    write,
    async put(path, content) {
      const bytes = await output.read(path)
      if (bytes !== undefined && Buffer.compare(bytes, Buffer.from(content)) === 0) return
      await write(path, (folder) => folder.write(path, content))
    },
  }
}
