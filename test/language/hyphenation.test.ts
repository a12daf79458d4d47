import { expect, test } from 'vitest'
import { meet } from '../../pipeline/language/hyphenation.js'

const known = (word: string) => ['harbour', 'negotiations', 'war', 'trump', 'era', 'own'].includes(word)

test.each([
  ['the negoti\u00ad', 'ations', 'hyphen undone', 1, ''],
  ['the sustain\u2010', 'able peace', 'hyphen undone', 1, ''],
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
