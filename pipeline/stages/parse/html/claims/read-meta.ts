import { isWebAddress } from '../../../../language/web-address.js'
import type { Claim, ClaimedProperty } from '../../../../model/draft.js'
import { attributeOf, attributePiece } from '../attributes.js'
import type { PageElement } from '../parse-page.js'
import { withoutSite } from './without-site.js'

/** Open Graph's properties (ogp.me), HTML's names (HTML Standard, 4.2.5.1) and Dublin Core's terms. */
const NAMES: Readonly<Record<string, ClaimedProperty>> = {
  'og:title': 'headline',
  'og:description': 'description',
  'og:image': 'image',
  'og:image:url': 'image',
  'og:url': 'url',
  'article:author': 'author',
  'article:published_time': 'datePublished',
  'article:modified_time': 'dateModified',
  'article:section': 'section',
  'article:tag': 'keyword',
  author: 'author',
  description: 'description',
  keywords: 'keyword',
  'dc.creator': 'author',
  'dcterms.creator': 'author',
  'dc.date.issued': 'datePublished',
  'dcterms.issued': 'datePublished',
  'dcterms.created': 'datePublished',
  'dcterms.modified': 'dateModified',
}

/** Read the claims of a page's `meta` elements, Open Graph's before the others. */
export function readMeta(metas: readonly PageElement[], source: string, sites: readonly string[]): Claim[] {
  const claims = metas.flatMap((meta): Claim[] => {
    const piece = attributePiece(meta, 'content', source)
    const name = metaNamesOf(meta).find((one) => Object.hasOwn(NAMES, one))
    const property = name === undefined ? undefined : NAMES[name]
    if (!piece || piece.value === '' || name === undefined || property === undefined) return []
    // Open Graph's authors are profiles, which name nobody.
    if (property === 'author' && isWebAddress(piece.value)) return []
    const from = /^(?:og|article):/.test(name) ? 'open-graph' : 'meta'
    const values = property === 'keyword' ? piece.value.split(',') : [piece.value]
    return values.flatMap((value) => {
      const plain = property === 'headline' ? withoutSite(value, sites) : value.trim()
      return plain === '' ? [] : [{ property, value: plain, from, piece }]
    })
  })
  return claims.sort((a, b) => Number(b.from === 'open-graph') - Number(a.from === 'open-graph'))
}

/** What a `meta` element is about: pages write Open Graph's properties as names too. */
export function metaNamesOf(meta: PageElement): string[] {
  return `${attributeOf(meta, 'property') ?? ''} ${attributeOf(meta, 'name') ?? ''}`
    .toLowerCase()
    .split(/\s+/)
    .filter((name) => name !== '')
}
