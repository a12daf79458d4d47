import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import type { PointAt } from '../../../language/line-index.js'
import { fail } from '../../../model/finding.js'
import { blockOf } from '../../../model/tree.js'
import { readClaims } from './claims/read-claims.js'
import { findContent } from './find-content.js'
import { orderBlocks } from './order-blocks.js'
import { parsePage } from './parse-page.js'
import { readBlocks } from './read-blocks.js'
import { weighPage } from './weigh-page.js'

/**
 * Read a web page: its article becomes blocks, and what else it says of the article becomes claims, which the file
 * keeps. `start` is where the page begins in the text, behind any front matter.
 */
export function readHtml(text: string, start: number, file: VFile, at: PointAt): Root {
  const source = ' '.repeat(start) + text.slice(start)
  const page = parsePage(source)
  if (!page.ok) fail(file, 'html-limit', { what: page.what, limit: page.limit }, at(page.offset))
  const claims = readClaims(page.document, source, file)
  file.data.claims = claims
  const titles = claims.filter(({ property }) => property === 'headline').map(({ value }) => value)
  const weights = weighPage(page.document)
  const content = findContent(weights, titles)
  const blocks = content ? orderBlocks(readBlocks(content, weights, source), titles) : []
  return { type: 'RootNode', children: blocks.map(({ pieces, data }) => blockOf(pieces, at, data)) }
}
