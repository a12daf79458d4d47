import type { Content, OutputFolder } from '../pipeline/model/ports.js'

/** Write one file. */
export async function put(output: OutputFolder, path: string, content: Content): Promise<void> {
  await output.write(new Map([[path, content]]))
}
