import { describe, expect, test } from 'vitest'
import { painter } from '../../pipeline/cli/painter.js'
import { linesOf } from '../../pipeline/cli/source-lines.js'
import { verboseLines } from '../../pipeline/cli/verbose-lines.js'
import { columnWidth } from '../../pipeline/language/column-width.js'
import type { Finding } from '../../pipeline/model/finding.js'

const DATE: Finding = {
  file: 'input/ferry.txt',
  line: 2,
  column: 4,
  endLine: 2,
  endColumn: 10,
  severity: 'warning',
  rule: 'date-ambiguous',
  message: 'Cannot tell day from month in `3/4/21`, expected an unambiguous date',
  url: 'https://presswright.example/#date-ambiguous',
}
const IMAGE: Finding = {
  file: 'input/ferry.txt',
  severity: 'info',
  rule: 'google/article-image',
  message: 'No `image`',
  layer: 'google',
  url: 'https://presswright.example/#image',
}
const HARD: Finding = {
  ...DATE,
  line: 3,
  column: 1,
  endLine: 9,
  severity: 'info',
  rule: 'own',
  message: 'Hard',
}
const lineAt = linesOf(
  'The night ferry\r\nOn 3/4/21 it sailed from the old quay to the islands again\rIt was late',
)
const plain = painter({ write: () => {} }, {})

describe('verboseLines', () => {
  test('shows each place in the source, what explains it, and how it is silenced', () => {
    const { url: _, ...own } = HARD
    expect(
      verboseLines([IMAGE, DATE, own], lineAt, { paint: plain }),
    ).toBe(`input/ferry.txt: 1 warning, 2 notes
  info No \`image\` google/article-image
    https://presswright.example/#image
    silence: "rules": {"google/article-image": "off"}
  2:4 warning Cannot tell day from month in \`3/4/21\`, expected an unambiguous date date-ambiguous
     2 | On 3/4/21 it sailed from the old quay to the islands again
       |    ^^^^^^
    https://presswright.example/#date-ambiguous
    silence: "rules": {"date-ambiguous": "off"}
  3:1 info Hard own
     3 | It was late
       | ^^^^^^^^^^^
    own
`)
  })

  test('breaks its lines for a narrow terminal', () => {
    const text = verboseLines([DATE], lineAt, { paint: plain, columns: 40 })
    expect(text).toBe(`input/ferry.txt: 1 warning
  2:4 warning Cannot tell day from
    month in \`3/4/21\`, expected an
    unambiguous date date-ambiguous
     2 | On 3/4/21 it sailed from the o…
       |    ^^^^^^
    https://presswright.example/#date-ambiguous
    silence: "rules": {"date-ambiguous": "off"}
`)
    const broken = text.split('\n').filter((line) => !/https:|silence:/.test(line))
    expect(Math.max(...broken.map(columnWidth))).toBeLessThanOrEqual(40)
  })

  test('rules of schema.org can be silenced by nobody, and a source that is gone is not shown', () => {
    const finding: Finding = { ...DATE, layer: 'schema.org' }
    expect(verboseLines([finding], () => undefined, { paint: plain })).toBe(`input/ferry.txt: 1 warning
  2:4 warning Cannot tell day from month in \`3/4/21\`, expected an unambiguous date date-ambiguous
    https://presswright.example/#date-ambiguous
`)
  })

  test('colours what it says on a terminal', () => {
    const paint = painter({ isTTY: true, write: () => {} }, {})
    expect(verboseLines([DATE], lineAt, { paint })).toContain('\u001b[33m   ^^^^^^\u001b[39m')
  })
})
