import { readDate } from '../../language/dates/index.js'
import { holdDates } from '../../language/hold-dates.js'
import { type ClaimContext, readingOf } from './claim-context.js'

/**
 * Take the first claim of a date where the text has none, or where it is a time on the text's day; report those that
 * say another day or time.
 */
export function takeClaimedDate(property: 'published' | 'updated', context: ClaimContext): void {
  const { draft, record } = context
  const name = property === 'published' ? 'datePublished' : 'dateModified'
  const pointer = `/${name}`
  for (const claim of context.claims(name)) {
    const reading = readDate(claim.value, context.options)
    if (reading?.kind !== 'date') {
      record.refused(name, claim.value, 'claimed, but read as no date', claim)
      continue
    }
    const steps = reading.value === claim.value ? [] : ['written as ISO 8601']
    const said = draft[property]
    if (said === undefined) {
      draft[property] = reading.value
      record.found(pointer, reading.value, readingOf(claim, ...steps), claim)
      if (reading.zoneMissing) context.warn('date-zone-missing', claim.value, claim)
    } else if (!context.isClaimed(pointer)) {
      const held = holdDates(said, reading.value)
      if (held === 'differs') context.differs(name, said, reading.value, claim)
      if (held !== 'is more exact') continue
      draft[property] = reading.value
      record.refined(
        pointer,
        reading.value,
        readingOf(claim, ...steps, 'a time on the day that the text says'),
        claim,
      )
    }
  }
}
