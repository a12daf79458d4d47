import type { OutputFolder } from '../model/ports.js'

/** The writes of one build: what is there already is not written again, and with `check` nothing is. */
export interface Changes {
  /** Paths below the output folder that were written or would be, in the order in which they first were. */
  readonly paths: ReadonlySet<string>
  /** Put a file into the output folder if it is not there as it should be. */
  readonly put: (path: string, content: string) => Promise<void>
  /** Do a larger piece of writing, which changes what is at `path`. */
  readonly write: (path: string, work: () => Promise<void>) => Promise<void>
}

/** Collect the writes of one build. */
export function changes(output: OutputFolder, check: boolean): Changes {
  const paths = new Set<string>()
  const write: Changes['write'] = async (path, work) => {
    paths.add(path)
    if (!check) await work()
  }
  return {
    paths,
    write,
    async put(path, content) {
      const bytes = await output.read(path)
      if (bytes !== undefined && Buffer.compare(bytes, Buffer.from(content)) === 0) return
      await write(path, () => output.write(path, content))
    },
  }
}
