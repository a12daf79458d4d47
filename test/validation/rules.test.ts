import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { schemaOrgTable } from '../../pipeline/adapters/schema-org-table.js'
import { vocabularyOf } from '../../pipeline/language/schema-org/vocabulary-of.js'
import type { Problem } from '../../pipeline/model/problem.js'
import { allRules } from '../../pipeline/validation/all-rules.js'
import { checkName } from '../../pipeline/validation/house/check-name.js'
import { checkSource, type SourcedArticle } from '../../pipeline/validation/house/check-source.js'
import { validator } from '../../pipeline/validation/index.js'
import { problemOf } from '../../pipeline/validation/problem-of.js'
import { validatePage, validateText } from '../../pipeline/validation/validate-text.js'
import { rulesPage } from '../tables/rules-page.js'

const validate = validator({
  checkName,
  vocabulary: vocabularyOf(schemaOrgTable()),
  now: new Date('2024-06-01T00:00:00Z'),
})

/** What is said of an article beside its source. */
function sourceProblems(sourced: SourcedArticle): Problem[] {
  const problems: Problem[] = []
  checkSource(sourced, (rule, args, path) => {
    problems.push(problemOf(rule, args, { path }))
  })
  return problems
}

describe.each(allRules())('$id', ({ id, layer, severity, good, bad }) => {
  const problemsOf = async (text: string) => {
    if (text.startsWith('{"source"')) return sourceProblems(JSON.parse(text))
    const { problems } = await (text.startsWith('<') ? validatePage : validateText)(text, validate)
    return problems.filter((problem) => problem.layer === layer)
  }

  test('is kept by its good example', async () => {
    expect(await problemsOf(good)).toEqual([])
  })

  test('is broken by its bad example, and no other of its layer', async () => {
    const problems = await problemsOf(bad)
    expect(problems.map(({ rule, severity }) => ({ rule, severity }))).toEqual([{ rule: id, severity }])
    expect(problems[0]?.message).toMatch(/^(?:Unexpected|Empty|No|Not|Type|Property|`)[^\n]*$/)
  })
})

test('there are at least sixty, no two have one name, and each begins with its layer', () => {
  const ids = allRules().map(({ id }) => id)
  expect(ids.length).toBeGreaterThanOrEqual(60)
  expect(new Set(ids).size).toBe(ids.length)
  expect(allRules().filter(({ id, layer }) => !id.startsWith(`${layer}/`))).toEqual([])
})

test('the page of the rules is fresh', () => {
  expect(readFileSync(resolve(import.meta.dirname, '../../schemas/rules.md'), 'utf8')).toBe(rulesPage())
})
