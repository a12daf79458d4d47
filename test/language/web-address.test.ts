import { expect, test } from 'vitest'
import { isWebAddress, siteOf } from '../../pipeline/language/web-address.js'

test.each([
  ['https://harbour-record.example/contact', true],
  ['http://localhost:8080/', true],
  ['ftp://harbour-record.example/', false],
  ['harbour-record.example', false],
  ['https:// harbour', false],
])('%s is an address of the web: %s', (value, is) => {
  expect(isWebAddress(value)).toBe(is)
})

test.each([
  ['harbour-record.example/contact', 'harbour-record.example'],
  ['Read on at https://www.Harbour-Record.example/a?b', 'harbour-record.example'],
  ['Mail: desk@harbour-record.example', undefined],
  ['+44 20 7946 0000', undefined],
])('the site of %s is %s', (line, site) => {
  expect(siteOf(line)).toBe(site)
})
