import { expect, test } from 'vitest'
import { holdDates } from '../../pipeline/language/hold-dates.js'

test.each([
  ['2024-05-09', '2024-05-09', 'agrees'],
  ['2024-05-09', '2024-05-09T23:30:00-04:00', 'is more exact'],
  ['2024-05-09T08:00:00+02:00', '2024-05-09', 'agrees'],
  ['2024-05-09T08:00:00+02:00', '2024-05-09T06:00:41Z', 'agrees'],
  ['2024-05-09T08:00:00+02:00', '2024-05-09T08:00:00Z', 'differs'],
  ['2024-05-09', '2024-05-10T03:30:00Z', 'agrees'],
  ['2024-05-09', '2024-05-08T11:00:00Z', 'agrees'],
  ['2024-05-09', '2024-05-08T09:00:00Z', 'differs'],
  ['2024-05-09', '2024-05-10T03:30:00-04:00', 'differs'],
  ['2024-05-09', '2024-05-10', 'differs'],
])('%s and %s: %s', (first, second, held) => {
  expect(holdDates(first, second)).toBe(held)
})
