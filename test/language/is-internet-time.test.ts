import { expect, test } from 'vitest'
import { isInternetTime } from '../../pipeline/language/is-internet-time.js'

test.each([
  '2024-05-02T08:00:00Z',
  '2024-05-02t08:00:00z',
  '2021-03-30T15:18:29.613693922-05:00',
  '2024-02-29T23:59:60+14:00',
])('%s is a time of RFC 3339', (text) => {
  expect(isInternetTime(text)).toBe(true)
})

test.each([
  '2024-05-02',
  '2024-05-02T08:00Z',
  '2024-05-02T08:00:00',
  '2024-05-02 08:00:00Z',
  '2023-02-29T08:00:00Z',
  '2024-13-01T08:00:00Z',
  '2024-05-02T24:00:00Z',
  '2024-05-02T08:60:00Z',
  '2024-05-02T08:00:61Z',
  '2024-05-02T08:00:00+0200',
  '2024-05-02T08:00:00+24:00',
  '2024-05-02T08:00:00.Z',
  '',
])('%s is none', (text) => {
  expect(isInternetTime(text)).toBe(false)
})
