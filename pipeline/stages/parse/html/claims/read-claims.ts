import type { VFile } from 'vfile'
import type { Claim } from '../../../../model/draft.js'
import { attributeOf, attributePiece } from '../attributes.js'
import type { PageElement, PageParent } from '../parse-page.js'
import { isElement, walk } from '../walk.js'
import { readJsonLd } from './read-json-ld.js'
import { metaNamesOf, readMeta } from './read-meta.js'
import { readMicrodata } from './read-microdata.js'
import { titleClaim } from './title-claim.js'

/**
 * Read what a page says of its article beside the text: JSON-LD, microdata, Open Graph, `meta`, `title`, `link` and
 * `lang`, in the order in which they are believed.
 */
export function readClaims(document: PageParent, source: string, file: VFile): Claim[] {
  const scripts: PageElement[] = []
  const metas: PageElement[] = []
  const other: Claim[] = []
  let title: PageElement | undefined
  walk(document, (node) => {
    if (!isElement(node)) return false
    if (node.tagName === 'script' && attributeOf(node, 'type')?.toLowerCase() === 'application/ld+json')
      scripts.push(node)
    else if (node.tagName === 'meta') metas.push(node)
    else if (node.tagName === 'title') title ??= node
    else if (node.tagName === 'link' && attributeOf(node, 'rel')?.toLowerCase() === 'canonical')
      other.push(...claimOf(node, 'href', 'url', source))
    else if (node.tagName === 'html') other.push(...claimOf(node, 'lang', 'language', source))
    return node.tagName !== 'svg' && node.tagName !== 'math'
  })
  const linked = readJsonLd(scripts, source, file)
  const sites = [
    ...metas.flatMap((meta) =>
      metaNamesOf(meta).some((name) => name === 'og:site_name' || name === 'application-name')
        ? [attributeOf(meta, 'content') ?? '']
        : [],
    ),
    ...linked.sites,
  ].filter((site) => site !== '')
  return [
    ...linked.claims,
    ...readMicrodata(document, source),
    ...readMeta(metas, source, sites),
    ...(title ? titleClaim(title, source, sites) : []),
    ...other,
  ]
}

function claimOf(element: PageElement, name: string, property: 'url' | 'language', source: string): Claim[] {
  const piece = attributePiece(element, name, source)
  return piece && piece.value !== '' ? [{ property, value: piece.value, from: 'meta', piece }] : []
}
