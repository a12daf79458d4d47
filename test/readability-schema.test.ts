import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { FORMULA_NAMES } from '../pipeline/model/readability.js'
import { measurer } from '../pipeline/pipeline.js'

const ROOT = resolve(import.meta.dirname, '..')
const schema = JSON.parse(readFileSync(resolve(ROOT, 'schemas/readability.schema.json'), 'utf8'))
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)

function problemsOf(value: unknown): unknown {
  return validate(value) ? [] : validate.errors
}

describe('the schema of readability.json', () => {
  const published = globSync('output/latest/**/readability.json', { cwd: ROOT })

  test('has something to hold of', () => {
    expect(published.length).toBeGreaterThanOrEqual(12)
  })

  test.each(published)('holds of %s', (path) => {
    expect(problemsOf(JSON.parse(readFileSync(resolve(ROOT, path), 'utf8')))).toEqual([])
  })

  test.each([
    ['en', 'The ferry left. “It was cold,” she said. Subsidies'],
    ['de', 'Die Fähre fuhr ab. „Es war kalt“, sagte sie.'],
    ['ja', '船が出た。'],
    ['en', '* * *'],
  ])('holds of a text in %s: %s', async (language, text) => {
    const measured = await measurer({ language })({ path: 'a.txt', name: 'a', bytes: Buffer.from(text) })
    expect(measured).toMatchObject({ ok: true })
    expect(problemsOf(measured.ok && measured.readability)).toEqual([])
  })

  test('names the formulas that there are', () => {
    expect(Object.keys(schema.$defs.formulas.properties).sort()).toEqual(Object.keys(FORMULA_NAMES).sort())
  })

  test.each([
    { algorithm: '2' },
    { algorithm: '2', counts: {}, quotedShare: 2, formulas: {}, paragraphs: [], readingMinutes: 1 },
  ])('refuses %j', (value) => {
    expect(validate(value)).toBe(false)
  })
})
