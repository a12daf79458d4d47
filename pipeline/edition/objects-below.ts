import type { OutputFolder } from '../model/ports.js'

/** Deepest folder below the storage root in which an object is looked for. */
const DEEPEST = 12

/** Find the objects of a storage root, in order of their paths, one at a time. */
export async function* objectsBelow(output: OutputFolder, path: string, depth = 0): AsyncGenerator<string> {
  const names = await output.list(path)
  if (names.some((name) => name.startsWith('0=ocfl_object_'))) {
    yield path
    return
  }
  if (depth >= DEEPEST) return
  for (const name of names) {
    const isFile = depth === 0 && (name === 'ocfl_layout.json' || name.startsWith('0='))
    if (isFile || (depth === 0 && name === 'extensions')) continue
    yield* objectsBelow(output, `${path}/${name}`, depth + 1)
  }
}
