import { factPlace } from '../../formats/differences/fact-place.js'
import { propertyLabel } from '../../formats/differences/property-label.js'
import type { Compatibility, FactChange, Side, Verdict } from '../../model/differences.js'
import type { LinesOptions } from './differences-lines.js'
import { listed } from './listed.js'
import type { Toned } from './wrapped.js'

const LEVELS: Readonly<Record<Compatibility['level'], string>> = {
  breaking: 'breaking: what reads the JSON may have to change',
  additive: 'additive: what reads the JSON finds more in it',
  neutral: 'neutral: what reads the JSON need not change',
}

/** Tell why a change is of its kind. */
export function reasonLines({ reasons }: Verdict, options: LinesOptions): string[] {
  return listed(
    'Why',
    reasons.map((reason) => [{ text: reason }]),
    options,
  )
}

/** Tell the facts that changed without a notice: what was, and what is. */
export function factLines({ unannounced }: Verdict, { name }: Side, options: LinesOptions): string[] {
  const title: Toned = { text: 'Changed without a notice', tone: 'warning' }
  return listed(
    title,
    unannounced.map((fact) => factPieces(fact, name)),
    options,
  )
}

/** Tell what a change means to what reads the JSON. */
export function compatibilityLines({ level, reasons }: Compatibility, options: LinesOptions): string[] {
  const title: Toned = { text: `JSON ${LEVELS[level]}`, ...(level === 'breaking' && { tone: 'warning' }) }
  const told = reasons.map(({ pointer, reason }) => [{ text: `${propertyLabel(pointer)}: ${reason}` }])
  return listed(title, told, options)
}

function factPieces(fact: FactChange, older: string): Toned[] {
  const { from, to } = fact
  const where: Toned = { text: ` (${factPlace(fact, older)})`, tone: 'faint' }
  const what: Toned = { text: `${fact.fact} ` }
  if (from !== undefined && to !== undefined) {
    const was: Toned = { text: `“${from}”`, tone: 'removed' }
    const is: Toned = { text: `“${to}”`, tone: 'added' }
    return [what, { text: 'was ' }, was, { text: ', is ' }, is, where]
  }
  if (to !== undefined) return [what, { text: `“${to}”`, tone: 'added' }, { text: ' came in' }, where]
  return [what, { text: `“${from ?? ''}”`, tone: 'removed' }, { text: ' is gone' }, where]
}
