import { JSON_LIMITS } from './json-limits.js'
import { nameAt } from './name-at.js'
import { pointerPath } from './pointer.js'
import { scanJson } from './scan-json.js'

/** `[start, end)` in UTF-16 code units from the start of the text. */
export interface JsonSpan {
  readonly start: number
  readonly end: number
}

/** Where a value stands, and the name of the member that it is the value of, with its quotes. */
export interface JsonPlace extends JsonSpan {
  readonly name: JsonSpan | undefined
}

export interface JsonPlaces {
  /** The one that JSON.parse keeps; undefined where it keeps none, as it drops an object that another one replaces. */
  readonly kept: JsonPlace | undefined
  /** All that the pointer leads to, more than one where an object has a name twice, in the order of the text. */
  readonly all: readonly JsonPlace[]
}

/** A pointer's last step, or one on the way of another. */
interface Step {
  readonly next: Map<string, Step>
  readonly found: Found[]
}

interface Found {
  readonly name: JsonSpan | undefined
  readonly start: number
  end: number
  readonly within: Found | undefined
}

interface Open {
  readonly step: Step | undefined
  readonly found: Found | undefined
  readonly isObject: boolean
  index: number
  name: (JsonSpan & { readonly step: Step | undefined }) | undefined
}

/**
 * Find what JSON pointers (RFC 6901) lead to, all of them in one pass. A pointer that leads nowhere, or is none, is not
 * in the answer. Where the text is not JSON, what can be made out is found.
 */
export function locate(
  text: string,
  pointers: Iterable<string>,
  depth: number = JSON_LIMITS.depth,
): ReadonlyMap<string, JsonPlaces> {
  const root: Step = { next: new Map(), found: [] }
  const ends = new Map<string, Step>()
  for (const pointer of pointers) {
    const path = pointerPath(pointer)
    if (path) ends.set(pointer, path.reduce(stepTo, root))
  }
  findSteps(text, root, depth)
  const kept = keptOf(root)
  const places = new Map<string, JsonPlaces>()
  for (const [pointer, { found }] of ends) {
    if (found.length === 0) continue
    const last = found.at(-1)
    places.set(pointer, {
      kept: last && kept.has(last) ? placeOf(last) : undefined,
      all: found.map(placeOf),
    })
  }
  return places
}

function stepTo(step: Step, token: string): Step {
  const known = step.next.get(token)
  if (known) return known
  const made: Step = { next: new Map(), found: [] }
  step.next.set(token, made)
  return made
}

function placeOf({ start, end, name }: Found): JsonPlace {
  return { start, end, name }
}

/** Note at each step all values that it leads to. */
function findSteps(text: string, root: Step, depth: number): void {
  const open: Open[] = []
  const begin = (start: number, end: number) => {
    const parent = open.at(-1)
    const step = parent ? nextStep(parent) : root
    const name = parent?.name && { start: parent.name.start, end: parent.name.end }
    const found = step && { name, start, end, within: parent?.found }
    if (found) step.found.push(found)
    if (parent) {
      parent.name = undefined
      parent.index++
    }
    return { step, found }
  }
  scanJson(text, depth, () => {}, {
    open(start, isObject) {
      const { step, found } = begin(start, text.length)
      open.push({ step, found, isObject, index: 0, name: undefined })
    },
    close(end) {
      const { found } = open.pop() ?? {}
      if (found) found.end = end
    },
    name(start, end) {
      const parent = open.at(-1)
      if (!parent) return
      const isAsked = parent.step !== undefined && parent.step.next.size > 0
      parent.name = {
        start,
        end,
        step: isAsked ? parent.step?.next.get(nameAt(text, start, end)) : undefined,
      }
    },
    scalar: begin,
  })
}

function nextStep({ isObject, step, name, index }: Open): Step | undefined {
  if (isObject) return name?.step
  return step && step.next.size > 0 ? step.next.get(String(index)) : undefined
}

/** Collect what JSON.parse keeps: of each name the last, within what is kept itself. */
function keptOf(root: Step): ReadonlySet<Found> {
  const kept = new Set<Found>()
  const open: Step[] = [root]
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const last = step.found.at(-1)
    if (!last || (last.within && !kept.has(last.within))) continue
    kept.add(last)
    for (const next of step.next.values()) open.push(next)
  }
  return kept
}
