import { FORMAT_FILES } from '../model/formats.js'
import type { OutputFolder } from '../model/ports.js'
import type { Digested } from './digested.js'
import { fileSteps, type Step } from './steps.js'

/** Where an article's files lie: those of one that may be shown, and what tells of one that may not. */
export type View = 'latest' | 'withdrawn'

/** Plan to write an article's other formats to one place, and to take away what is not of now in both. */
export async function formatSteps(
  output: OutputFolder,
  id: string,
  view: View,
  files: Readonly<Record<string, Digested>>,
): Promise<Step[]> {
  const steps: Step[] = []
  for (const [name, { content }] of Object.entries(files))
    steps.push(...(await fileSteps(output, `${view}/${id}/${name}`, content)))
  for (const place of ['latest', 'withdrawn'] as const)
    steps.push(...(await staleSteps(output, id, place, place === view ? files : {})))
  return steps
}

/** Plan to take away the other formats of an article that lie in one place, but for some. */
export async function staleSteps(
  output: OutputFolder,
  id: string,
  view: View,
  kept: Readonly<Record<string, unknown>>,
): Promise<Step[]> {
  const names = await output.list(`${view}/${id}`)
  return FORMAT_FILES.filter((name) => names.includes(name) && !Object.hasOwn(kept, name)).map(
    (name): Step => ({ kind: 'withdraw', path: `${view}/${id}/${name}` }),
  )
}

/** Read the other formats of an article that lie in one place. */
export async function formatFilesThere(
  output: OutputFolder,
  id: string,
  view: View,
): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const name of FORMAT_FILES) {
    const bytes = await output.read(`${view}/${id}/${name}`)
    if (bytes) files[name] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  }
  return files
}
