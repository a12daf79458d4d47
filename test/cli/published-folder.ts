import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeOutputFolder } from '../../pipeline/adapters/node-output-folder.js'
import { publish } from '../../pipeline/publish.js'
import { type PlayedText, playedCompile, playedIdentify, sourceOf } from '../played-compile.js'
import { clockAt } from '../played-publish.js'

/** Articles by their names, as they were at one time. */
export type Edition = Readonly<Record<string, PlayedText>>

/** Make a folder whose `output` was built from each edition, at ten o'clock, eleven and so on. */
export async function publishedFolder(...editions: readonly Edition[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'presswright-versions-'))
  await publishInto(join(folder, 'output'), editions)
  return folder
}

/** Build each edition into an output folder, one after the other. */
export async function publishInto(output: string, editions: readonly Edition[]): Promise<void> {
  for (const [hour, edition] of editions.entries()) {
    const { findings } = await publish({
      sources: Object.entries(edition).map(([name, text]) => sourceOf(name, text)),
      output: nodeOutputFolder(output),
      clock: clockAt(`2024-06-01T${10 + hour}:00:00Z`),
      compile: playedCompile,
      identify: playedIdentify,
    })
    if (findings.some(({ severity }) => severity === 'error')) throw new Error('An edition was not published')
  }
}
