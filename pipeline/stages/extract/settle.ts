import type { VFile } from 'vfile'
import { siteOf } from '../../language/web-address.js'
import type { Configuration } from '../../model/configuration.js'
import type { Draft } from '../../model/draft.js'
import type { EvidenceRecord } from './record.js'

/** Settle from the configuration and the article's folder what the text does not say. */
export function settle(
  draft: Draft,
  file: VFile,
  record: EvidenceRecord,
  { publisher, sections, baseUrl, rights }: Configuration,
): void {
  if (!publisher) refusePublisher(file, record)
  const id = file.data.id ?? file.data.name
  const section = sections && id !== undefined ? sectionOf(file.data.name ?? id, sections) : undefined
  if (draft.section === undefined && section !== undefined) {
    draft.section = section
    record.settled('/articleSection', section, 'section/folder', 'folder')
  }
  if (draft.url === undefined && baseUrl !== undefined && id !== undefined) {
    draft.url = `${baseUrl.replace(/\/$/, '')}/${id.split('/').map(encodeURIComponent).join('/')}`
    record.settled('/url', draft.url, 'configuration/base-url', 'configuration')
  }
  if (draft.isAccessibleForFree === undefined && rights?.isAccessibleForFree !== undefined) {
    draft.isAccessibleForFree = rights.isAccessibleForFree
    record.settled(
      '/isAccessibleForFree',
      String(rights.isAccessibleForFree),
      'configuration/rights',
      'configuration',
    )
  }
}

/** Settle the image from the configuration, before the text's pictures are counted. */
export function settleImage(draft: Draft, record: EvidenceRecord, { image }: Configuration): void {
  if (draft.image !== undefined || image === undefined) return
  draft.image = image
  record.settled('/image/0', image, 'configuration/image', 'configuration')
}

/** Offer the site that was dropped from the article's edges as a publisher, and refuse it: it may be anybody's. */
function refusePublisher(file: VFile, record: EvidenceRecord): void {
  for (const { text, reason, place } of file.data.dropped ?? []) {
    const site = reason === 'address' ? siteOf(text) : undefined
    if (site === undefined) continue
    const why = 'an address names a site, not who publishes; say so in the configuration'
    record.refusedAt('publisher', site, why, place)
    return
  }
}

/** Find the section of the deepest folder that has one. */
function sectionOf(name: string, sections: Readonly<Record<string, string>>): string | undefined {
  const folders = name.split('/').slice(0, -1)
  for (let depth = folders.length; depth > 0; depth--) {
    const folder = folders.slice(0, depth).join('/')
    if (Object.hasOwn(sections, folder)) return sections[folder]
  }
  return undefined
}
