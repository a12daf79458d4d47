import type { Finding } from '../model/finding.js'
import type { Source } from '../model/ports.js'
import { painter } from './painter.js'
import { sourceLines } from './source-lines.js'
import type { Surroundings } from './surroundings.js'
import { verboseLines } from './verbose-lines.js'

/** Where the lines that findings are about can be read. */
export interface InputTexts {
  readonly sources: readonly Source[]
  readonly encoding: string | undefined
}

/** Tell findings file by file with the lines that they are about, one file in memory at a time. */
export async function verboseText(
  findings: readonly Finding[],
  { sources, encoding }: InputTexts,
  { stderr, env }: Surroundings,
): Promise<string> {
  const options = { paint: painter(stderr, env), columns: stderr.isTTY ? stderr.columns : undefined }
  const byPath = new Map(sources.map((source) => [source.path, source]))
  let text = ''
  const byFile = new Map<string, Finding[]>()
  for (const finding of findings) {
    const own = byFile.get(finding.file)
    if (own) own.push(finding)
    else byFile.set(finding.file, [finding])
  }
  for (const [file, own] of byFile) {
    const source = byPath.get(file)
    const isPlaced = own.some(({ line }) => line !== undefined)
    const lineAt = source && isPlaced ? await sourceLines(source, encoding) : () => undefined
    text += `${verboseLines(own, lineAt, options)}\n`
  }
  return text
}
