import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { applyPatch, type Operation } from 'rfc6902'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'
import { paragraphsOf } from '../../../pipeline/edition/differences/paragraphs-of.js'
import type { PatchOperation } from '../../../pipeline/model/differences.js'
import { EDIT_NAMES, generatedEdit, randomNumbers } from './generated-edits.js'
import { type Json, told } from './versions.js'

const ROOT = resolve(import.meta.dirname, '../../..')
const EDITS = 1_000
/** Of a hundred edits, those that are told as what they were. */
const LEAST_TOLD = 98

/** The bodies of the sample articles as the pipeline publishes them. */
const ARTICLES = globSync('output/latest/**/article.json', { cwd: ROOT })
  .sort()
  .map((path) => {
    const article: Json = JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
    return { paragraphs: paragraphsOf(article.articleBody), inLanguage: article.inLanguage }
  })

test('a thousand generated edits are told as what they were, and their patches make the newer version', () => {
  const random = randomNumbers(20_240_509)
  const counts = new Map<string, { made: number; told: number }>()
  const broken: string[] = []
  let made = 0
  for (let turn = 0; made < EDITS && turn < 4 * EDITS; turn++) {
    const name = EDIT_NAMES[turn % EDIT_NAMES.length] ?? 'paragraph moved'
    const article = ARTICLES[Math.floor(random() * ARTICLES.length)]
    const edit = article && generatedEdit(name, article.paragraphs, random)
    if (!edit) continue
    made++
    const { inLanguage } = article
    const differences = told(article.paragraphs, edit.to, { inLanguage }, { inLanguage })
    const count = counts.get(name) ?? { made: 0, told: 0 }
    counts.set(name, { made: count.made + 1, told: count.told + (edit.isTold(differences) ? 1 : 0) })
    const document = { articleBody: article.paragraphs.join('\n\n'), inLanguage }
    const problems = applyPatch(document, differences.patch.map(operationOf)).filter(
      (problem) => problem !== null,
    )
    const wanted = { articleBody: edit.to.join('\n\n'), inLanguage }
    if (problems.length > 0 || !isDeepStrictEqual(document, wanted)) broken.push(name)
  }
  expect(made).toBe(EDITS)
  expect(broken).toEqual([])
  for (const [name, count] of counts) {
    expect(`${name}: ${(100 * count.told) / count.made >= LEAST_TOLD}`).toBe(`${name}: true`)
  }
}, 240_000)

/** The operation in the library's types, where a value may be anything. */
function operationOf(operation: PatchOperation): Operation {
  return operation
}
