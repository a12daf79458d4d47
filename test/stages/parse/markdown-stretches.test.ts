import { describe, expect, test } from 'vitest'
import { markdownStretches } from '../../../pipeline/stages/parse/markdown-stretches.js'

function pieces(text: string): string[] {
  return markdownStretches(text).map(({ start, end }) => text.slice(start, end))
}

test('ordinary text is one stretch', () => {
  const text = '# The ferry stops\n\nThe *ferry* went [out](/sea).\n\n- Bread\n- Milk\n\n'.repeat(100)
  expect(pieces(text)).toEqual([text])
  expect(pieces('')).toEqual([''])
})

describe('hard texts', () => {
  test.each([
    '*a ',
    '_a ',
    '[',
    ']',
    '[a](',
    '![',
    '`a ',
    '<a ',
    '- ',
    '- a\n',
    '1. a\n',
    '> - ',
    '&a',
    '\\*',
  ])('%j: no stretch has more characters or marks than the parser can take', (unit) => {
    const text = unit.repeat(30_000)
    const stretches = pieces(text)
    expect(stretches.join('')).toBe(text)
    for (const stretch of stretches) {
      expect(stretch.length).toBeLessThanOrEqual(65_536)
      expect(stretch.match(/[*_`[\]<>!&\\]/g)?.length ?? 0).toBeLessThanOrEqual(2048)
    }
  })
})

test('a long text is cut between two blocks', () => {
  const block = 'The ferry went out to sea.\nIt came back.\n\n'
  const stretches = pieces(block.repeat(4000))
  expect(stretches.length).toBeGreaterThan(1)
  for (const stretch of stretches) expect(stretch).toMatch(/^The ferry[\s\S]*back\.\n\n$/)
})
