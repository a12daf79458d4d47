import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sourceExcerpt } from '../../pipeline/cli/source-excerpt.js'
import { columnWidth } from '../../pipeline/language/column-width.js'

describe('sourceExcerpt', () => {
  test('marks a stretch, or one character where its end is not known', () => {
    expect(sourceExcerpt('On 3/4/21 it sailed', 4, 10, 80)).toEqual({
      text: 'On 3/4/21 it sailed',
      marks: '   ^^^^^^',
    })
    expect(sourceExcerpt('On 3/4/21 it sailed', 4, undefined, 80).marks).toBe('   ^')
  })

  test('counts tabs, wide characters, pairs of surrogates, marks on letters and what cannot be seen', () => {
    expect(sourceExcerpt('\ta: b', 5, 6, 80)).toEqual({ text: '  a: b', marks: '     ^' })
    expect(sourceExcerpt('東京: 港', 5, 6, 80)).toEqual({ text: '東京: 港', marks: '      ^^' })
    expect(sourceExcerpt('🛥🛥x', 5, 6, 80)).toEqual({ text: '🛥🛥x', marks: '    ^' })
    expect(sourceExcerpt('e\u0301a', 3, 4, 80)).toEqual({ text: 'e\u0301a', marks: ' ^' })
    expect(sourceExcerpt('\u001b[2Jx', 5, 6, 80)).toEqual({ text: '\\u001b[2Jx', marks: '         ^' })
  })

  test('cuts a long line around the place', () => {
    const line = `${'before '.repeat(50)}HERE${' after'.repeat(50)}`
    expect(sourceExcerpt(line, 351, 355, 30)).toEqual({
      text: '…re before HERE after after a…',
      marks: '           ^^^^',
    })
    expect(sourceExcerpt(line, 1, 7, 30)).toEqual({
      text: 'before before before before b…',
      marks: '^^^^^^',
    })
    expect(sourceExcerpt(line, line.length + 1, undefined, 30)).toEqual({
      text: '…fter after',
      marks: '           ^',
    })
  })

  test('is no wider than there is room, and the marks stand under it', () => {
    const unit = fc.oneof(
      fc.constantFrom('a', '\t', '東', '🛥', '\u0301', '\u001b', '\ud800'),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 200 }).map((units) => units.join('')),
        fc.integer({ min: 1, max: 300 }),
        fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
        fc.integer({ min: 20, max: 120 }),
        (line, from, to, width) => {
          const { text, marks } = sourceExcerpt(line, from, to, width)
          expect(columnWidth(text)).toBeLessThanOrEqual(width)
          expect(marks).toMatch(/^ *\^+$/)
          expect(marks.length).toBeLessThanOrEqual(columnWidth(text) + 1)
        },
      ),
    )
  })

  test('a line of megabytes takes no longer than a short one', () => {
    const line = `${'x'.repeat(20_000_000)}HERE${'y'.repeat(20_000_000)}`
    expect(sourceExcerpt(line, 20_000_001, 20_000_005, 80).text).toContain('xxHEREyy')
    const start = performance.now()
    for (let i = 0; i < 100; i++) sourceExcerpt(line, 20_000_001, 20_000_005, 80)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
