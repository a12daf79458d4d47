import type { Article } from '../../model/article.js'
import { markupOf } from '../markup/element.js'
import { metaTags } from './meta-tags.js'

/** Write the tags for services that show links as a block to include in the head of a page, one a line. */
export function openGraph(article: Article): string {
  return metaTags(article)
    .map((tag) => `${markupOf(tag)}\n`)
    .join('')
}
