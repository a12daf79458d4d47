import type { Clock } from '../model/ports.js'
import { UsageError } from '../model/usage-error.js'

/** The last second of the year 9999, after which ISO 8601 needs more than four digits for the year. */
const LAST = 253_402_300_799

/**
 * Read the time: SOURCE_DATE_EPOCH where it is set, so that a build can be repeated to the byte, else the machine's.
 *
 * @throws {UsageError} where SOURCE_DATE_EPOCH is not whole seconds since 1970, or after the year 9999.
 */
export function systemClock(env: Readonly<Record<string, string | undefined>>): Clock {
  const epoch = env.SOURCE_DATE_EPOCH
  if (epoch === undefined || epoch === '') return { now: () => new Date() }
  if (!/^\d{1,12}$/.test(epoch) || Number(epoch) > LAST) {
    throw new UsageError(`SOURCE_DATE_EPOCH is \`${epoch}\`, expected whole seconds since 1970`)
  }
  const milliseconds = Number(epoch) * 1000
  return { now: () => new Date(milliseconds) }
}
