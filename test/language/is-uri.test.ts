import { expect, test } from 'vitest'
import { isUri } from '../../pipeline/language/is-uri.js'

test.each([
  'urn:uuid:6e8bc430',
  'ark:/12345/bcd987',
  'mailto:nora@example.org',
  'presswright:politics/vote%20again',
  'HTTPS://example.org/?a=b#c',
])('%s is a URI', (text) => {
  expect(isUri(text)).toBe(true)
})

test.each(['bb123cd4567', 'somewhere', 'urn:', '1a:b', 'urn:a b', 'urn:%zz', 'urn:straße', ':a', ''])(
  '%s is none',
  (text) => {
    expect(isUri(text)).toBe(false)
  },
)
