import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownRuns } from '../../../pipeline/formats/differences/shown-runs.js'
import type { WordRun } from '../../../pipeline/model/differences.js'

const runs = (...told: readonly (readonly [WordRun['kind'], string])[]): WordRun[] =>
  told.map(([kind, text]) => ({ kind, text }))

describe('shownRuns', () => {
  test('parts blanks from what is marked, one for both of a pair', () => {
    expect(
      shownRuns(runs(['same', 'The '], ['removed', 'old '], ['added', 'new '], ['same', 'quay'])),
    ).toEqual(runs(['same', 'The '], ['removed', 'old'], ['added', 'new'], ['same', ' quay']))
    expect(shownRuns(runs(['same', 'The'], ['removed', ' old'], ['same', ' quay']))).toEqual(
      runs(['same', 'The '], ['removed', 'old'], ['same', ' quay']),
    )
  })

  test('shows blanks that are all that changed', () => {
    expect(shownRuns(runs(['same', 'a'], ['removed', '  '], ['added', ' '], ['same', 'b']))).toEqual(
      runs(['same', 'a'], ['removed', '␣␣'], ['added', '␣'], ['same', 'b']),
    )
    expect(shownRuns(runs(['removed', ' x '], ['added', ' ']))).toEqual(
      runs(['same', ' '], ['removed', 'x'], ['same', ' '], ['added', '␣']),
    )
  })

  test('loses and adds nothing but blanks, of either version', () => {
    const run = fc.record({
      kind: fc.constantFrom('same' as const, 'added' as const, 'removed' as const),
      text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u00a0', '.'), maxLength: 5 }),
    })
    fc.assert(
      fc.property(fc.array(run), (told) => {
        const shown = shownRuns(told)
        for (const other of ['added', 'removed'] as const) {
          const textOf = (of: readonly WordRun[]) =>
            of
              .filter(({ kind }) => kind !== other)
              .map(({ text }) => text)
              .join('')
              .replace(/[\s␣]/g, '')
          expect(textOf(shown)).toBe(textOf(told))
        }
        expect(
          shown.every(({ kind, text }) => text !== '' && (kind === 'same' || text === text.trim())),
        ).toBe(true)
      }),
    )
  })
})
