import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gitlab } from '../../../pipeline/formats/reporters/index.js'
import { openFindings } from '../../../pipeline/formats/reporters/open-findings.js'
import { anyFindings, DATE, EMPTY, HOSTILE, IMAGE, madeReport } from './made-report.js'

/** What GitLab's documentation of the format demands. */
const validate = new Ajv2020({ strict: true, strictRequired: false }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string' },
      check_name: { type: 'string' },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./)' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
})

describe('gitlab', () => {
  test('is a list of issues with their places', () => {
    const issues: Record<string, unknown>[] = JSON.parse(
      gitlab(madeReport([{ ...EMPTY, file: './input/quay.txt' }, DATE, IMAGE])),
    )
    expect(issues.map(({ fingerprint: _, ...issue }) => issue)).toEqual([
      {
        description: 'Empty file, expected a headline and a body',
        check_name: 'input-empty',
        severity: 'critical',
        location: { path: 'input/quay.txt', lines: { begin: 1 } },
      },
      {
        description: 'Cannot tell day from month in `3/4/21`, expected an unambiguous date',
        check_name: 'date-ambiguous',
        severity: 'minor',
        location: { path: 'input/häfen/night ferry.txt', lines: { begin: 3, end: 3 } },
      },
      {
        description: 'No `image`, expected one',
        check_name: 'google/article-image',
        severity: 'info',
        location: { path: 'output/latest/ferry/article.json', lines: { begin: 1 } },
      },
    ])
  })

  test('no two fingerprints are the same, and one stays as it was', () => {
    const findings = [DATE, { ...DATE, line: 90 }, DATE, HOSTILE]
    const of = (issues: { fingerprint: string }[]) => issues.map(({ fingerprint }) => fingerprint)
    const all = of(JSON.parse(gitlab(madeReport(findings))))
    expect(new Set(all).size).toBe(4)
    expect(of(JSON.parse(gitlab(madeReport([{ ...DATE, line: 4 }]))))).toEqual([all[0]])
  })

  test('is what GitLab documents, whatever is found', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const text = gitlab(madeReport(findings))
        const issues: { fingerprint: string; description: string }[] = JSON.parse(text)
        expect(validate(issues) ? [] : validate.errors).toEqual([])
        expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
        expect(issues).toHaveLength(openFindings(findings).length)
        expect(issues.filter(({ description }) => /\p{Cs}/u.test(description))).toEqual([])
      }),
    )
  })
})
