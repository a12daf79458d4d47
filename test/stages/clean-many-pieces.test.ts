import { expect, test } from 'vitest'
import { compiler } from '../../pipeline/pipeline.js'

/** A block is cut into a piece at each character that cleaning drops; 200,000 are more than a call takes as arguments. */
test.each(['\u00ad', '\u200b'])('a paragraph of very many pieces is read to its end', async (dropped) => {
  const text = `The ferry stops\n\nThe ferry ${`a${dropped}`.repeat(200_000)} went.\n\nThe quay is empty.\n`
  const compiled = await compiler()({ path: 'a.txt', name: 'a', bytes: Buffer.from(text) })
  const rules = compiled.findings.map(({ rule }) => rule)
  expect(rules).not.toContain('input-empty')
  expect(compiled.ok && compiled.article.articleBody).toBe(
    `The ferry ${'a'.repeat(200_000)} went.\n\nThe quay is empty.`,
  )
})
