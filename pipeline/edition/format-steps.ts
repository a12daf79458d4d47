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
  const [latest, withdrawn] = await Promise.all([output.list(`latest/${id}`), output.list(`withdrawn/${id}`)])
  const there = { latest, withdrawn }
  const written = await Promise.all(
    Object.entries(files).map(async ([name, content]): Promise<Step[]> => {
      const path = `${view}/${id}/${name}`
      // What is not there is not asked for: of a new article that would be every file.
      return there[view].includes(name)
        ? await fileSteps(output, path, content)
        : [{ kind: 'file', path, content }]
    }),
  )
  const stale = (['latest', 'withdrawn'] as const).flatMap((place) => {
    const kept = place === view ? files : {}
    return FORMAT_FILES.filter((name) => there[place].includes(name) && !Object.hasOwn(kept, name)).map(
      (name): Step => ({ kind: 'withdraw', path: `${place}/${id}/${name}` }),
    )
  })
  return [...written.flat(), ...stale]
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
