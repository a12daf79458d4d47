import { expect, test } from 'vitest'
import { partsOfCaption } from '../../../pipeline/language/furniture/credit-line.js'

test.each([
  ['The footbridge at dawn. (Ana Brandt/AFP)', 'The footbridge at dawn.', 'Ana Brandt/AFP'],
  ['The footbridge at dawn. Photo: Ana Brandt', 'The footbridge at dawn.', 'Ana Brandt'],
  ['The footbridge at dawn. Ana Brandt/Reuters', 'The footbridge at dawn.', 'Ana Brandt/Reuters'],
  ['Photo: Ana Brandt/Harbour Record', '', 'Ana Brandt/Harbour Record'],
  ['(AP Photo/Ana Brandt)', '', 'Ana Brandt'],
  [
    'The footbridge at dawn, seen from the ferry (right).',
    'The footbridge at dawn, seen from the ferry (right).',
    '',
  ],
])('%s', (text, caption, credit) => {
  const { captionEnd, start, end } = partsOfCaption(text)
  expect([text.slice(0, captionEnd), text.slice(start, end)]).toEqual([caption, credit])
})
