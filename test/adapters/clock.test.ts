import { describe, expect, test } from 'vitest'
import { systemClock } from '../../pipeline/adapters/clock.js'

describe('systemClock', () => {
  test.each([
    ['0', '1970-01-01T00:00:00.000Z'],
    ['1487894400', '2017-02-24T00:00:00.000Z'],
    ['253402300799', '9999-12-31T23:59:59.000Z'],
  ])('stands still at SOURCE_DATE_EPOCH=%s', (epoch, time) => {
    const clock = systemClock({ SOURCE_DATE_EPOCH: epoch })
    expect(clock.now().toISOString()).toBe(time)
    clock.now().setFullYear(1900)
    expect(clock.now().toISOString()).toBe(time)
  })

  test.each(['now', '-1', '1.5', ' 1', '1e9', '0x10', '253402300800', '2017-02-24'])(
    'refuses %j',
    (epoch) => {
      expect(() => systemClock({ SOURCE_DATE_EPOCH: epoch })).toThrow(
        expect.objectContaining({
          name: 'UsageError',
          message: `SOURCE_DATE_EPOCH is \`${epoch}\`, expected whole seconds since 1970`,
        }),
      )
    },
  )

  test.each([[{}], [{ SOURCE_DATE_EPOCH: '' }]])('tells the machine’s time with %j', (env) => {
    const before = Date.now()
    const told = systemClock(env).now().getTime()
    expect(told).toBeGreaterThanOrEqual(before)
    expect(told).toBeLessThanOrEqual(Date.now())
  })
})
