import { JSON_LIMITS, type JsonLimits } from './json-limits.js'
import type { JsonSpan } from './locate.js'
import { nameAt } from './name-at.js'
import { pointerTo } from './pointer.js'
import { scanJson } from './scan-json.js'

/** A name that an object has once more. */
export interface DuplicateName {
  /** The JSON pointer of both members. */
  readonly pointer: string
  /** Where the object has the name first, with its quotes. */
  readonly first: JsonSpan
  readonly again: JsonSpan
}

export interface DuplicateNames {
  /** In the order in which they come again, at most as many as the limits allow. */
  readonly duplicates: readonly DuplicateName[]
  /** How many there are, listed or not. */
  readonly count: number
}

/** An object with its names, or an array with how many values it has; and the step that leads to what comes next. */
interface Open {
  readonly names: Map<string, JsonSpan> | undefined
  step: string | number
}

/** Find all names that an object of a JSON text has more than once, also where they are written in two ways. */
export function duplicateNames(text: string, limits: Partial<JsonLimits> = {}): DuplicateNames {
  const { depth, problems: most } = { ...JSON_LIMITS, ...limits }
  const duplicates: DuplicateName[] = []
  let count = 0
  const open: Open[] = []
  const countOn = () => {
    const parent = open.at(-1)
    if (parent && typeof parent.step === 'number') parent.step++
  }
  scanJson(text, depth, () => {}, {
    open(_, isObject) {
      countOn()
      open.push(isObject ? { names: new Map(), step: '' } : { names: undefined, step: -1 })
    },
    close() {
      open.pop()
    },
    name(start, end) {
      const parent = open.at(-1)
      if (!parent?.names) return
      const name = nameAt(text, start, end)
      const first = parent.names.get(name)
      parent.step = name
      if (!first) {
        parent.names.set(name, { start, end })
        return
      }
      count++
      if (duplicates.length >= most) return
      duplicates.push({ pointer: pointerTo(open.map(({ step }) => step)), first, again: { start, end } })
    },
    scalar: countOn,
  })
  return { duplicates, count }
}
