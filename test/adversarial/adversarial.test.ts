import { describe, expect, test } from 'vitest'
import { schemaOrgTable } from '../../pipeline/adapters/schema-org-table.js'
import { vocabularyOf } from '../../pipeline/language/schema-org/vocabulary-of.js'
import { compiler } from '../../pipeline/pipeline.js'
import { checkName } from '../../pipeline/validation/house/check-name.js'
import { validator } from '../../pipeline/validation/index.js'
import { validatePage, validateText } from '../../pipeline/validation/validate-text.js'
import type { AdversarialText } from './adversarial-text.js'
import { texts } from './texts.js'

/** Every so manieth family; the benchmark runs all of them, and larger. */
const EVERY = 8
const BYTES = 1000
/** What a text gives besides what grows with it: its metrics, and findings of the whole. */
const FIXED = 20_000

const compile = compiler()
const validate = validator({
  checkName,
  vocabulary: vocabularyOf(schemaOrgTable()),
  now: new Date('2026-01-01T00:00:00Z'),
})

/** Read a text as its entry does, and tell all that comes of it. */
async function outcome({ entry, make }: AdversarialText, bytes: number): Promise<unknown> {
  const text = make(bytes)
  if (entry === 'validate') return await validateText(text, validate)
  if (entry === 'validatePage') return await validatePage(text, validate)
  const extension = entry === 'markdown' ? 'md' : entry === 'html' ? 'html' : 'txt'
  return await compile({ path: `a.${extension}`, name: 'a', bytes: Buffer.from(text) })
}

describe('what comes of a hard text grows no faster than the text', () => {
  const selection = texts.filter((_, index) => index % EVERY === 0)
  test.each(selection.map((text) => ({ name: text.name, text })))('$name', async ({ text }) => {
    const [small, large] = [await outcome(text, BYTES), await outcome(text, BYTES * 4)].map(
      (one) => JSON.stringify(one).length,
    )
    expect(small).toBeGreaterThan(2)
    expect(large).toBeLessThanOrEqual(4.4 * (small ?? 0) + FIXED)
  })
})

test('families have names of their own, and texts of about the size that is asked for', () => {
  expect(new Set(texts.map(({ name }) => name)).size).toBe(texts.length)
  expect(texts.length).toBeGreaterThan(200)
  const wrong = texts.filter(({ make }) => Math.abs(Buffer.byteLength(make(100_000)) - 100_000) > 10_000)
  expect(wrong.map(({ name }) => name)).toEqual([])
})

test('of a page with many scripts at most a thousand problems of each severity are listed, and all are counted', async () => {
  const page = '<script type="application/ld+json">[1,]</script>'.repeat(1500)
  const { problems, counts } = await validatePage(page, validate)
  expect(counts.error).toBeGreaterThanOrEqual(1500)
  expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(1000)
  expect(problems.map(({ offset }) => offset)).toEqual(
    problems.map(({ offset }) => offset).sort((a, b) => a - b),
  )
})
