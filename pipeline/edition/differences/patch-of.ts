import { pointerToken } from '../../language/json/pointer.js'
import type { PatchOperation } from '../../model/differences.js'
import { alignedItems } from './aligned-items.js'
import { type IdOf, objectMembers } from './value-ids.js'

/** Write the operations of RFC 6902 that make one object another; each sees what those before it have done. */
export function patchOf(from: object, to: object, idOf: IdOf): PatchOperation[] {
  const operations: PatchOperation[] = []
  patchValue('', from, to, idOf, operations)
  return operations
}

function patchValue(
  path: string,
  from: unknown,
  to: unknown,
  idOf: IdOf,
  operations: PatchOperation[],
): void {
  if (idOf(from) === idOf(to)) return
  const older = objectMembers(from)
  const newer = objectMembers(to)
  if (older && newer) patchMembers(path, older, newer, idOf, operations)
  else if (Array.isArray(from) && Array.isArray(to)) patchItems(path, from, to, idOf, operations)
  else operations.push({ op: 'replace', path, value: to })
}

function patchMembers(
  path: string,
  from: ReadonlyMap<string, unknown>,
  to: ReadonlyMap<string, unknown>,
  idOf: IdOf,
  operations: PatchOperation[],
): void {
  for (const name of from.keys()) {
    if (!to.has(name)) operations.push({ op: 'remove', path: `${path}/${pointerToken(name)}` })
  }
  for (const [name, value] of to) {
    const at = `${path}/${pointerToken(name)}`
    if (from.has(name)) patchValue(at, from.get(name), value, idOf, operations)
    else operations.push({ op: 'add', path: at, value })
  }
}

function patchItems(
  path: string,
  from: readonly unknown[],
  to: readonly unknown[],
  idOf: IdOf,
  operations: PatchOperation[],
): void {
  /** What is before this index is as in the newer list. */
  let at = 0
  for (const item of alignedItems(from, to, idOf)) {
    if (item.kind === 'removed') operations.push({ op: 'remove', path: `${path}/${at}` })
    else if (item.kind === 'added') {
      operations.push({ op: 'add', path: `${path}/${at}`, value: to[item.to] })
      at++
    } else {
      patchValue(`${path}/${at}`, from[item.from], to[item.to], idOf, operations)
      at++
    }
  }
}
