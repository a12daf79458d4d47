import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compiler } from '../pipeline/pipeline.js'

/** Real articles, which are not part of this project; where they are absent, there is nothing to hold. */
const CORPORA = join(import.meta.dirname, '../../shared/corpora')

interface Gold {
  headline: string
  authors?: string[]
  date?: string | null
  paragraphs: string[]
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

describe.skipIf(!existsSync(CORPORA))('evidence of real articles stands at true places', () => {
  const compile = compiler()

  test.each(['news', 'wikinews'])('%s', async (corpus) => {
    const lines = readFileSync(join(CORPORA, `${corpus}.jsonl`), 'utf8')
      .trim()
      .split('\n')
    let properties = 0
    for (const [i, line] of lines.entries()) {
      const { headline, authors = [], date, paragraphs }: Gold = JSON.parse(line)
      const byline = authors.length > 0 ? [`By ${authors.join(' and ')}`] : []
      const source = `${[headline, ...byline, ...(date ? [date] : []), ...paragraphs].join('\n\n')}\n`
      const compiled = await compile({ path: `${i}.txt`, name: `${i}`, bytes: Buffer.from(source) })
      if (!compiled.ok) continue
      for (const { pointer, value, places, steps } of compiled.evidence.properties) {
        const read = places.map(({ offset, endOffset }) => source.slice(offset, endOffset))
        if (places.length > 0 && steps.length === 0) expect([pointer, read[0]]).toEqual([pointer, value])
        if (pointer === '/articleBody') {
          expect(read.map(lettersOf)).toEqual(value.split('\n\n').map(lettersOf))
        }
        properties += places.length > 0 ? 1 : 0
      }
    }
    expect(properties).toBeGreaterThan(lines.length)
  })
})
