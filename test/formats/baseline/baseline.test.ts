import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { baselineText } from '../../../pipeline/formats/baseline/baseline-text.js'
import { type HeldAgainst, heldAgainst } from '../../../pipeline/formats/baseline/held-against.js'
import { readBaseline } from '../../../pipeline/formats/baseline/read-baseline.js'
import type { ReportedFinding } from '../../../pipeline/formats/reporters/index.js'
import { anyFindings, DATE, EMPTY } from '../reporters/made-report.js'

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../schemas/baseline.schema.json'), 'utf8'),
)
const isValid = new Ajv2020().compile(schema)

function marked(held: HeldAgainst, findings: readonly ReportedFinding[]): ReportedFinding[] {
  return findings.map(held.mark)
}

function textOf(findings: readonly ReportedFinding[]): string {
  const held = heldAgainst(new Map())
  marked(held, findings)
  return baselineText(held.renewed(() => true))
}

function heldBy(text: string): HeldAgainst {
  const reading = readBaseline(text)
  if (!reading.ok) throw new Error(`${reading.at}: ${reading.problem}`)
  return heldAgainst(reading.baseline)
}

test('what was written is known, whatever it says and in whatever order, and nothing else is unused', () => {
  fc.assert(
    fc.property(anyFindings, (findings) => {
      const text = textOf(findings)
      expect(isValid(JSON.parse(text))).toBe(true)
      expect(textOf(findings.toReversed())).toBe(text)
      const held = heldBy(text)
      const grave = findings.filter(({ severity, silenced }) => severity !== 'info' && !silenced)
      expect(marked(held, grave).filter(({ baseline }) => baseline !== 'unchanged')).toEqual([])
      expect(held.unused('b.json', () => true)).toEqual([])
      expect(baselineText(held.renewed(() => true))).toBe(text)
    }),
  )
})

test('one more of a kind is new, and one fewer is told', () => {
  const moved = { ...DATE, line: 70, column: 1 }
  const held = heldBy(textOf([DATE, DATE, EMPTY]))
  const states = marked(held, [moved, DATE, moved]).map(({ baseline }) => baseline)
  expect(states).toEqual(['unchanged', 'unchanged', 'new'])
  expect(held.unused('b.json', () => true).map(({ message }) => message)).toEqual([
    '`input-empty` of `input/quay.txt` is known 1 time more often than it is found; expected a newer baseline (`--baseline-update`)',
  ])
  expect(held.unused('b.json', (file) => file !== EMPTY.file)).toEqual([])
})

test('a finding that comes is one line that comes', () => {
  const [before, after] = [textOf([DATE]), textOf([DATE, { ...DATE, message: 'Another' }])].map((text) =>
    text.split('\n').map((line) => line.replace(/,$/, '')),
  )
  expect(after?.filter((line) => !before?.includes(line))).toEqual([
    '      {"rule":"date-ambiguous","message":"Another"}',
  ])
  expect(before?.filter((line) => !after?.includes(line))).toEqual([])
})

test('remarks and what is silenced are not known', () => {
  const silenced = { by: 'source', reason: 'seen' } as const
  expect(
    textOf([
      { ...DATE, severity: 'info' },
      { ...EMPTY, silenced },
    ]),
  ).toBe(textOf([]))
})
