import { memoryFolder } from '../../pipeline/adapters/memory-folder.js'
import type { MemoryOutputFolder } from '../../pipeline/adapters/memory-output-folder.js'
import { verify } from '../../pipeline/adapters/verify.js'
import { faultsOf } from './check-archive.js'

/** What the independent check and the command that verifies find. */
export async function wrongIn({ files }: MemoryOutputFolder): Promise<string[]> {
  const wrong = faultsOf(files)
  for await (const { path, code } of verify(memoryFolder(files), { deep: true }))
    wrong.push(`${code} ${path}`)
  return wrong
}
