import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closestName } from '../../pipeline/language/closest-name.js'

const KNOWN = ['publisher', 'baseUrl', 'language', 'timeZone', 'image', 'rights', 'url']

test.each([
  ['publihser', 'publisher'],
  ['BASEURL', 'baseUrl'],
  ['lang', 'language'],
  ['timezones', 'timeZone'],
  ['right', 'rights'],
  ['ulr', 'url'],
  ['weather', undefined],
  ['', undefined],
])('%s is near to %s', (typed, name) => {
  expect(closestName(typed, KNOWN)).toBe(name)
})

test('prefers the nearest, and the first of two as near', () => {
  expect(closestName('cart', ['cars', 'carts'])).toBe('carts')
  expect(closestName('bat', ['cat', 'rat'])).toBe('cat')
})

test('a known name is nearest to itself', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[a-z]{3,12}$/), { minLength: 1 }),
      fc.nat(),
      (names, at) => {
        const name = names[at % names.length] ?? ''
        expect(closestName(name, names)).toBe(name)
      },
    ),
  )
})
