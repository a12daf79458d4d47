import type { Described } from '../described.js'
import { KIND_TITLES } from '../kind-titles.js'
import { articleHtml } from './article-html.js'
import { pageHtml } from './page-html.js'

/**
 * Write a page that shows two versions of an article side by side, the older one left.
 *
 * It needs neither a script nor another file, is read without colour, and all that an article says is escaped.
 */
export function differencesPage(described: Described): string {
  const { differences, from, to } = described
  const { article, verdict } = differences
  const { name } = KIND_TITLES[verdict.kind]
  return pageHtml(`${name}: ${to.headline ?? from.headline ?? article}`, articleHtml(described, 1))
}
