import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { json } from '../../../pipeline/formats/reporters/index.js'
import { anyFindings, DATE, EMPTY, HOSTILE, IMAGE, madeReport } from './made-report.js'

const SCHEMA = readFileSync(join(import.meta.dirname, '../../../schemas/findings.schema.json'), 'utf8')
const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(JSON.parse(SCHEMA))

function problemsIn(text: string): unknown {
  return validate(JSON.parse(text)) ? [] : validate.errors
}

describe('json', () => {
  test('is one object a finding, its properties in one order', () => {
    const { message, severity, ...rest } = IMAGE
    expect(json(madeReport([EMPTY, { message, severity, ...rest }]))).toBe(`[
  {
    "file": "input/quay.txt",
    "severity": "error",
    "rule": "input-empty",
    "message": "Empty file, expected a headline and a body",
    "url": "https://presswright.example/#input-empty"
  },
  {
    "file": "output/latest/ferry/article.json",
    "line": 1,
    "column": 1,
    "severity": "info",
    "rule": "google/article-image",
    "message": "No \`image\`, expected one",
    "layer": "google",
    "pointer": "/image",
    "suggestion": "https://example.org/ferry.jpg",
    "url": "https://presswright.example/rules.md#google/article-image"
  }
]
`)
  })

  test('holds every text as it is, and shows no control to a terminal', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const text = json(madeReport(findings))
        expect(JSON.parse(text)).toEqual(findings)
        expect(text).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\p{Cs}/u,
        )
      }),
    )
    expect(json(madeReport([HOSTILE]))).toContain('\\nsecond, {0} [x](1) \\u0007 \\ud800 \\u202etxt\\ufffe 🛥')
  })

  test('is what its schema describes, which refuses what is no finding', () => {
    const silenced = { ...DATE, silenced: { by: 'source', reason: 'as printed' } } as const
    expect(problemsIn(json(madeReport([EMPTY, silenced, IMAGE, HOSTILE])))).toEqual([])
    expect(
      problemsIn('[{"path": "output/.lock", "code": "P011", "severity": "warning", "message": "x"}]'),
    ).toEqual([])
    for (const wrong of ['{}', '[{"file": "a", "severity": "fatal", "rule": "r", "message": "m"}]'])
      expect(problemsIn(wrong)).not.toEqual([])
    expect(
      problemsIn('[{"file": "a", "severity": "info", "rule": "r", "message": "m", "column": 1}]'),
    ).not.toEqual([])
  })
})
