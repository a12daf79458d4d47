import { expect, test } from 'vitest'
import { differencesLines } from '../../../pipeline/cli/differences/differences-lines.js'
import { painter } from '../../../pipeline/cli/painter.js'
import { BRIDGE, DESCRIBED } from '../../formats/differences/bridge.js'

const plain = (_tone: string, text: string) => text

const SCREEN = `Correction: it comes with a notice of what was wrong
town/bridge  v1 (2024-05-09 10:00 UTC) → v2 (2024-05-09 16:30 UTC)
26 words added, 7 removed, 8 paragraphs touched

Why
  a notice of correction came in
  a number changed

Changed without a notice
  number was “four”, is “five” (paragraph 2)
  name “Nora Quist” came in (author 1, name)
  quotation “It was cold.” is gone (paragraph 7 of v1)

JSON breaking: what reads the JSON may have to change
  Keywords: the property is gone

Properties
  Correction 1: {+It was five.+}
  Author 1, name: [-N. Quist-]{+Nora Quist+}
  Headline: The [-bridge-]{+footbridge+} opens {+again+}
  Keywords: [-bridge; dog-]
  Word count: [-70-]{+84+}

Body
  … 1 paragraph unchanged
  Paragraph 2, edited
    It had been closed for [-four-]{+five+} months. [-Nobody minded.-]
    {~The first to cross it was a dog.~} {+Its owner had waited at the
    barrier since six in the morning.+} Then came the mayor.
  Paragraph 3, added
    {+The repairs cost twice what the council had set aside for them.+}
  Paragraph 4, moved from 6
    The river stood high all winter.
  Paragraph 5, moved from 5, edited
    {~A [-"quay"-]{+“quay”+} stands[-␣␣-]{+␣+}beside it.~}
  Old paragraph 7, removed
    [-“It was cold.”-]
  Paragraphs 6 and 7, split from 8
    Trains were late. So were the buses.
  Paragraph 8, merged from 9 and 10
    The tolls are gone. So is the toll house.
  Paragraph 9, typography
    It is 3[---]{+–+}4 metres wide.
  … 2 paragraphs unchanged

Readability
                                          v1          v2      change
  Words                                   70          84         +14
  Long words                               9           8          −1
  Flesch Reading Ease                  68.92       67.29       −1.63
  SMOG                                     –       10.50
`

test('tells differences in the order in which an editor asks', () => {
  expect(differencesLines(DESCRIBED, { width: 72, paint: plain })).toBe(SCREEN)
})

test('a terminal gets the same in colour', () => {
  const paint = painter({ isTTY: true, write: () => {} }, {})
  const lines = differencesLines(DESCRIBED, { width: 72, paint })
  expect(lines).toContain('\u001b[33mCorrection:\u001b[39m')
  expect(lines).toContain('closed for \u001b[31m[-four-]\u001b[39m\u001b[32m{+five+}\u001b[39m months.')
  expect(lines.replace(/\u001b\[\d+m/g, '')).toBe(SCREEN)
})

test('what did not change is not told', () => {
  const lines = differencesLines(
    {
      from: {},
      to: {},
      differences: {
        ...BRIDGE,
        verdict: {
          kind: 'none',
          reasons: [],
          unannounced: [],
          compatibility: { level: 'neutral', reasons: [] },
        },
        fields: [],
        paragraphs: [{ kind: 'same', from: 0, to: 0, text: 'It stands.' }],
        readability: [],
        patch: [],
      },
    },
    { width: 80, paint: plain },
  )
  expect(lines).toBe(`No change: both say the same
town/bridge  v1 (2024-05-09 10:00 UTC) → v2 (2024-05-09 16:30 UTC)
body unchanged
`)
})

test('a value that is no text is cut, and a hostile one moves no cursor', () => {
  const lines = differencesLines(
    {
      ...DESCRIBED,
      differences: {
        ...BRIDGE,
        fields: [
          { kind: 'added', pointer: '/a', to: ['x'.repeat(1000)] },
          { kind: 'added', pointer: '/b\u0007', to: '\u001b[2J\u202e' },
        ],
      },
    },
    { width: 80, paint: plain },
  )
  expect(lines).toContain('B\\u0007: {+\\u001b[2J\\u202e+}\n')
  expect(lines).toContain('…+}\n')
  expect(lines).not.toMatch(/x{301}|[\u001b\u202e]/)
})
