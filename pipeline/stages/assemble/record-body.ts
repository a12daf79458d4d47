import type { Paragraph } from 'nlcst'
import type { VFile } from 'vfile'
import type { Article } from '../../model/article.js'
import type { PropertyEvidence } from '../../model/evidence.js'
import { positionOf } from '../../model/tree.js'

/** Write down where the body was read, a place a paragraph, and what was worked out from it. */
export function recordBody(file: VFile, body: readonly Paragraph[], article: Article): void {
  file.data.properties ??= []
  const { properties } = file.data
  const known = new Set(properties.map(({ pointer }) => pointer))
  const places = body.map((block) => {
    const { start, end } = positionOf(block)
    return { line: start.line, column: start.column, offset: start.offset ?? 0, endOffset: end.offset ?? 0 }
  })
  const entry = (pointer: string, value: string, more: Omit<PropertyEvidence, 'pointer' | 'value'>) => {
    if (!known.has(pointer)) properties.push({ pointer, value, ...more })
  }
  const derived = { confidence: 1, from: 'derived', places: [], steps: [] } as const
  if (article.description !== undefined) {
    entry('/description', article.description, {
      rule: 'description/lead',
      confidence: 0.8,
      from: 'text',
      places: places.slice(0, 1),
      steps: ['whole sentences of the lead', 'dateline left out'],
    })
  }
  entry('/articleBody', article.articleBody, {
    rule: 'body/below-head',
    confidence: 0.95,
    from: 'text',
    places,
    steps: ['characters and lines cleaned', 'paragraphs parted by a blank line'],
  })
  if (article.dateModified !== undefined) {
    entry('/dateModified', article.dateModified, { rule: 'date-modified/as-published', ...derived })
  }
  entry('/wordCount', String(article.wordCount), { rule: 'words/counted', ...derived })
  entry('/timeRequired', article.timeRequired, { rule: 'reading-time/238-words-a-minute', ...derived })
}
