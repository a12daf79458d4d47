import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { filesOf, isSame, type Tree, treeOf } from './tree.js'

/** Asks the reader to read a folder that changes from one state to another; `stop` asks what it has read. */
export type ToReader = { readonly output: string; readonly old: string; readonly next: string } | 'stop'

export interface ReadReport {
  readonly reads: number
  /** Reads of a new catalogue, or of a new view. */
  readonly fresh: number
  readonly faults: readonly string[]
}

/** What is read at once before others have their turn. */
const AT_ONCE = 16

/** Read the catalogue and the views of a folder over and over; each must be whole, and none may be missing. */
function readingOf(output: string, old: Tree, next: Tree) {
  const views = [...next.keys()].filter((path) => path.startsWith('latest/') && old.has(path))
  const faults: string[] = []
  let reads = 0
  let fresh = 0
  let catalogueIsNew = false

  function read(path: string): boolean {
    reads += 1
    const bytes = readFileSync(join(output, path))
    if (path.endsWith('.json')) JSON.parse(bytes.toString())
    const isNew = isSame(bytes, next.get(path))
    if (!isNew && !isSame(bytes, old.get(path))) throw new Error(`${path} is neither old nor new`)
    if (!isNew && catalogueIsNew) throw new Error(`${path} is older than the catalogue`)
    if (isNew) fresh += 1
    return isNew
  }

  function attempt(path: string): boolean {
    try {
      return read(path)
    } catch (error) {
      faults.push(String(error))
      return false
    }
  }

  return {
    some: () => {
      for (let count = 0; count < AT_ONCE; count += 1) {
        if (count % 4 === 0) catalogueIsNew = attempt('index.json') || catalogueIsNew
        else attempt(views[Math.floor(Math.random() * views.length)] ?? 'index.json')
      }
    },
    report: (): ReadReport => ({ reads, fresh, faults }),
  }
}

let reading: ReturnType<typeof readingOf> | undefined
const trees = new Map<string, Tree>()
const known = (folder: string): Tree => {
  const tree = trees.get(folder) ?? filesOf(treeOf(folder))
  trees.set(folder, tree)
  return tree
}

process.on('message', (message: ToReader) => {
  if (message === 'stop') {
    process.send?.(reading?.report())
    reading = undefined
    return
  }
  reading = readingOf(message.output, known(message.old), known(message.next))
  process.send?.('reading')
})
process.on('disconnect', () => process.exit())

for (;;) {
  reading?.some()
  await sleep(10)
}
