import { pointerToken } from '../../language/json/pointer.js'
import type { FieldChange, WordRun } from '../../model/differences.js'
import { type AlignedItem, alignedItems } from './aligned-items.js'
import { type IdOf, objectMembers } from './value-ids.js'
import { wordRuns } from './word-runs.js'

/** Tell which properties were added, removed and changed, in the order of their pointers; the body is not among them. */
export function fieldChanges(from: object, to: object, idOf: IdOf): FieldChange[] {
  const changes: FieldChange[] = []
  membersChanged('', withoutBody(from), withoutBody(to), idOf, changes)
  return changes
}

function withoutBody(article: object): ReadonlyMap<string, unknown> {
  const members = new Map(objectMembers(article))
  members.delete('articleBody')
  return members
}

function membersChanged(
  pointer: string,
  from: ReadonlyMap<string, unknown>,
  to: ReadonlyMap<string, unknown>,
  idOf: IdOf,
  changes: FieldChange[],
): void {
  for (const name of [...new Set([...from.keys(), ...to.keys()])].sort()) {
    const at = `${pointer}/${pointerToken(name)}`
    if (!from.has(name)) changes.push({ kind: 'added', pointer: at, to: to.get(name) })
    else if (!to.has(name)) changes.push({ kind: 'removed', pointer: at, from: from.get(name) })
    else valueChanged(at, from.get(name), to.get(name), idOf, changes)
  }
}

function valueChanged(pointer: string, from: unknown, to: unknown, idOf: IdOf, changes: FieldChange[]): void {
  if (idOf(from) === idOf(to)) return
  const older = objectMembers(from)
  const newer = objectMembers(to)
  if (older && newer) membersChanged(pointer, older, newer, idOf, changes)
  else if (Array.isArray(from) && Array.isArray(to)) itemsChanged(pointer, from, to, idOf, changes)
  else {
    const words = typeof from === 'string' && typeof to === 'string' ? runsOf(from, to) : undefined
    changes.push({ kind: 'changed', pointer, from, to, ...(words && { words }) })
  }
}

/** Tell words apart; a date or an address, which is one word, is told whole. */
function runsOf(from: string, to: string): readonly WordRun[] {
  if (/\S\s+\S/.test(from) || /\S\s+\S/.test(to)) return wordRuns(from, to)
  return [
    { kind: 'removed', text: from },
    { kind: 'added', text: to },
  ]
}

function itemsChanged(
  pointer: string,
  from: readonly unknown[],
  to: readonly unknown[],
  idOf: IdOf,
  changes: FieldChange[],
): void {
  const index = (item: AlignedItem): number => (item.kind === 'removed' ? item.from : item.to)
  for (const item of alignedItems(from, to, idOf).sort((a, b) => index(a) - index(b))) {
    if (item.kind === 'added')
      changes.push({ kind: 'added', pointer: `${pointer}/${item.to}`, to: to[item.to] })
    else if (item.kind === 'removed')
      changes.push({ kind: 'removed', pointer: `${pointer}/${item.from}`, from: from[item.from] })
    else if (item.kind === 'changed')
      valueChanged(`${pointer}/${item.to}`, from[item.from], to[item.to], idOf, changes)
  }
}
