import { FORMAT_FILES } from '../model/formats.js'
import type { OutputFolder } from '../model/ports.js'
import { fileSteps, type Step } from './steps.js'

/** Where an article's files lie: those of one that may be shown, and what tells of one that may not. */
export type View = 'latest' | 'withdrawn'

/** Plan to write an article's other formats to one place, and to take away what is not of now in both. */
export async function formatSteps(
  output: OutputFolder,
  id: string,
  view: View,
  files: Readonly<Record<string, string>>,
): Promise<Step[]> {
  const written = await Promise.all(
    Object.entries(files).map(([name, content]) => fileSteps(output, `${view}/${id}/${name}`, content)),
  )
  const stale = await Promise.all(
    (['latest', 'withdrawn'] as const).map(async (place) => {
      const names = await output.list(`${place}/${id}`)
      const kept = place === view ? files : {}
      return FORMAT_FILES.filter((name) => names.includes(name) && !Object.hasOwn(kept, name)).map(
        (name): Step => ({ kind: 'withdraw', path: `${place}/${id}/${name}` }),
      )
    }),
  )
  return [...written.flat(), ...stale.flat()]
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
