import type { Paragraph } from 'nlcst'
import type { VFile } from 'vfile'
import type { Article } from '../../model/article.js'
import type { PropertyEvidence } from '../../model/evidence.js'
import { positionOf } from '../../model/tree.js'

/** What is the same for every value that stands in no text. */
const CERTAIN = { confidence: 1, places: [], steps: [] } as const

/**
 * Write down the evidence of every property that extraction did not write down itself: the body, a place a paragraph,
 * what was worked out from it, and what the configuration says.
 */
export function recordRest(file: VFile, body: readonly Paragraph[], article: Article): void {
  file.data.properties ??= []
  const { properties } = file.data
  const known = new Set(properties.map(({ pointer }) => pointer))
  const entry = (pointer: string, value: unknown, more: Omit<PropertyEvidence, 'pointer' | 'value'>) => {
    if (value !== undefined && !known.has(pointer))
      properties.push({ pointer, value: String(value), ...more })
  }
  const derived = (pointer: string, value: unknown, rule: string) =>
    entry(pointer, value, { rule, from: 'derived', ...CERTAIN })
  const configured = (pointer: string, value: unknown, rule: string) =>
    entry(pointer, value, { rule, from: 'configuration', ...CERTAIN })

  const places = body.map((block) => {
    const { start, end } = positionOf(block)
    return { line: start.line, column: start.column, offset: start.offset ?? 0, endOffset: end.offset ?? 0 }
  })
  entry('/description', article.description, {
    rule: 'description/lead',
    confidence: 0.8,
    from: 'text',
    places: places.slice(0, 1),
    steps: ['whole sentences of the lead', 'dateline left out'],
  })
  entry('/articleBody', article.articleBody, {
    rule: 'body/below-head',
    confidence: 0.95,
    from: 'text',
    places,
    steps: ['characters and lines cleaned', 'paragraphs parted by a blank line'],
  })
  derived('/@type', article['@type'], 'type/news-unless-labelled')
  derived('/dateModified', article.dateModified, 'date-modified/as-published')
  derived('/wordCount', article.wordCount, 'words/counted')
  derived('/timeRequired', article.timeRequired, 'reading-time/238-words-a-minute')
  article.educationalAlignment?.forEach(({ educationalFramework, targetName }, i) => {
    derived(`/educationalAlignment/${i}/targetName`, targetName, `readability/${educationalFramework}`)
  })
  derived('/mainEntityOfPage', article.mainEntityOfPage, 'main-entity/the-address')
  configured('/publisher/name', article.publisher?.name, 'configuration/publisher')
  configured('/publisher/url', article.publisher?.url, 'configuration/publisher')
  configured('/publisher/logo/url', article.publisher?.logo?.url, 'configuration/publisher')
  configured('/copyrightHolder/name', article.copyrightHolder?.name, 'configuration/rights')
  configured('/license', article.license, 'configuration/rights')
}
