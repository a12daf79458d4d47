import type { Clock } from '../model/ports.js'
import { UsageError } from '../model/usage-error.js'

/**
 * Read the time: SOURCE_DATE_EPOCH where it is set, so that a build can be repeated to the byte, else the machine's.
 *
 * @throws {UsageError} where SOURCE_DATE_EPOCH is not whole seconds since 1970.
 */
export function systemClock(env: Readonly<Record<string, string | undefined>>): Clock {
  const epoch = env.SOURCE_DATE_EPOCH
  if (epoch === undefined || epoch === '') return { now: () => new Date() }
  const time = new Date(Number(epoch) * 1000)
  if (!/^\d{1,12}$/.test(epoch) || Number.isNaN(time.getTime())) {
    throw new UsageError(`SOURCE_DATE_EPOCH is \`${epoch}\`, expected whole seconds since 1970`)
  }
  return { now: () => time }
}
