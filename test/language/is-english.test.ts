import { expect, test } from 'vitest'
import { isEnglish } from '../../pipeline/language/is-english.js'

test('English is English of any region, and nothing else', () => {
  expect(['en', 'EN', 'en-GB', 'en-Latn-US'].filter((tag) => !isEnglish(tag))).toEqual([])
  expect(['de', 'eng', 'enm', 'x-en', '', undefined].filter(isEnglish)).toEqual([])
})
