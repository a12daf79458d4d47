import fc from 'fast-check'
import type { Report, ReportedFinding } from '../../../pipeline/formats/reporters/index.js'
import type { Severity } from '../../../pipeline/model/finding.js'

export const EMPTY: ReportedFinding = {
  file: 'input/quay.txt',
  severity: 'error',
  rule: 'input-empty',
  message: 'Empty file, expected a headline and a body',
  url: 'https://presswright.example/#input-empty',
}

export const DATE: ReportedFinding = {
  file: 'input/häfen/night ferry.txt',
  line: 3,
  column: 4,
  endLine: 3,
  endColumn: 10,
  severity: 'warning',
  rule: 'date-ambiguous',
  message: 'Cannot tell day from month in `3/4/21`, expected an unambiguous date',
  url: 'https://presswright.example/#date-ambiguous',
}

export const IMAGE: ReportedFinding = {
  file: 'output/latest/ferry/article.json',
  line: 1,
  column: 1,
  severity: 'info',
  rule: 'google/article-image',
  message: 'No `image`, expected one',
  layer: 'google',
  pointer: '/image',
  suggestion: 'https://example.org/ferry.jpg',
  url: 'https://presswright.example/rules.md#google/article-image',
}

/** What formats break on: signs that end something in one of them, and what cannot be seen. */
export const HOSTILE: ReportedFinding = {
  file: 'input/100%, a:b/<ü> & "c".txt',
  line: 7,
  column: 2,
  severity: 'error',
  rule: 'house/odd,rule:one',
  message:
    '50% of ::error::`a|b` ]]> <b>&amp;</b>\nsecond, {0} [x](1) \u0007 \ud800 \u202etxt\ufffe 🛥 @desk #12 www.example.org',
}

/** Make a report of a build, whose files are those of its findings unless others are given. */
export function madeReport(findings: readonly ReportedFinding[], files?: readonly string[]): Report {
  const count = (wanted: Severity) =>
    findings.filter((one) => one.severity === wanted && !one.silenced && one.baseline !== 'unchanged').length
  return {
    command: 'build',
    version: '1.2.3',
    findings,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    subjects: (files ?? [...new Set(findings.map(({ file }) => file))]).map((file) => ({ file })),
  }
}

/** As many findings as are asked for, a hundred a file. */
export function manyFindings(count: number): ReportedFinding[] {
  return Array.from({ length: count }, (_, i) => ({
    ...DATE,
    file: `input/desk ${Math.floor(i / 100)}/story.txt`,
    line: i + 1,
    severity: (['error', 'warning', 'info'] as const)[i % 3] ?? 'info',
  }))
}

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...HOSTILE.message) }))

/** Findings of any text whatever. */
export const anyFindings: fc.Arbitrary<ReportedFinding[]> = fc.array(
  fc.record(
    {
      file: text,
      line: fc.integer({ min: 1, max: 9999 }),
      column: fc.integer({ min: 1, max: 9999 }),
      severity: fc.constantFrom('error', 'warning', 'info'),
      rule: text,
      message: text,
      pointer: text,
      suggestion: text,
      url: fc.oneof(text, fc.webUrl()),
      silenced: fc.record({ by: fc.constantFrom('source', 'sidecar', 'configuration'), reason: text }),
      baseline: fc.constantFrom('new', 'unchanged'),
    },
    { requiredKeys: ['file', 'severity', 'rule', 'message'] },
  ),
)
