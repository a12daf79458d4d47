import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** Path below a folder, in order, to what the file holds; a folder's path ends in `/`, and a link holds its target. */
export type Tree = ReadonlyMap<string, Uint8Array>

/** Read all there is below a folder, without following a link; nothing where there is no folder. */
export function treeOf(folder: string): Tree {
  const tree = new Map<string, Uint8Array>()
  const read = (path: string) => {
    const full = join(folder, path)
    const there = lstatSync(full, { throwIfNoEntry: false })
    if (there?.isSymbolicLink()) tree.set(path, Buffer.from(`-> ${readlinkSync(full)}`))
    else if (there?.isDirectory()) {
      if (path !== '') tree.set(`${path}/`, Buffer.alloc(0))
      for (const name of readdirSync(full).sort()) read(path === '' ? name : `${path}/${name}`)
    } else if (there) tree.set(path, readFileSync(full))
  }
  read('')
  return tree
}

/** The files of a tree. */
export function filesOf(tree: Tree): Tree {
  return new Map([...tree].filter(([path]) => !path.endsWith('/')))
}

/** List the paths at which two trees differ. */
export function differences(one: Tree, other: Tree): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (path) => !isSame(one.get(path), other.get(path)),
  )
}

/** Whether two files are the same, or both are not there. */
export function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one === undefined || other === undefined ? one === other : Buffer.compare(one, other) === 0
}
