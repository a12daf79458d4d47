import { expect, test } from 'vitest'
import { meet } from '../../pipeline/language/hyphenation.js'

const known = (word: string) =>
  ['harbour', 'negotiations', 'women', 'war', 'trump', 'era', 'own'].includes(word)

test.each([
  ['the negoti\u00ad', 'ations', 'hyphen undone', 1, ''],
  ['the sustain\u2010', 'able peace', 'hyphen undone', 1, ''],
  ['for the wom\u2010', 'en aboard', 'hyphen undone', 1, ''],
  ['zwei\u2010', 'en drie', 'blank', 0, ' '],
  ['the har-', 'bour office', 'hyphen undone', 1, ''],
  ['a post-', 'war treaty', 'hyphen kept', 0, ''],
  ['its own-', 'er waited', 'hyphen undone', 1, ''],
  ['the negoti-', 'ators left', 'hyphen undone', 1, ''],
  ['an anti-', 'war poem', 'hyphen kept', 0, ''],
  ['two-', 'and three-year terms', 'blank', 0, ' '],
  ['the Trump-', 'era rule', 'hyphen kept', 0, ''],
  ['Jean-', 'Luc', 'hyphen kept', 0, ''],
  ['rose to 1914-', '1918', 'blank', 0, ' '],
  ['the river rose', 'at noon', 'blank', 0, ' '],
  ['it rose -', 'and fell', 'blank', 0, ' '],
])('%j meets %j: %s', (before, after, kind, drop, between) => {
  expect(meet(before, after, known)).toEqual({ kind, drop, between })
})

test('beside a typesetter’s own hyphens, a plain one is the word’s', () => {
  expect(meet('the co-', 'chair said', () => false, true)).toMatchObject({ kind: 'hyphen kept' })
  expect(meet('the negoti\u2010', 'ations', () => false, true)).toMatchObject({ kind: 'hyphen undone' })
  expect(meet('two-', 'and three-year', () => false, true)).toMatchObject({ kind: 'blank' })
})
