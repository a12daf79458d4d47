import type { VFile } from 'vfile'
import type { Configuration } from '../../model/configuration.js'
import type { Draft } from '../../model/draft.js'
import type { EvidenceRecord } from './record.js'

/** Settle from the configuration and the article's folder what the text does not say. */
export function settle(
  draft: Draft,
  file: VFile,
  record: EvidenceRecord,
  { sections, image, baseUrl, rights }: Configuration,
): void {
  const id = file.data.id ?? file.data.name
  const section = sections && id !== undefined ? sectionOf(file.data.name ?? id, sections) : undefined
  if (draft.section === undefined && section !== undefined) {
    draft.section = section
    record.settled('/articleSection', section, 'section/folder', 'folder')
  }
  if (draft.image === undefined && image !== undefined) {
    draft.image = image
    record.settled('/image/0', image, 'configuration/image', 'configuration')
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

/** Find the section of the deepest folder that has one. */
function sectionOf(name: string, sections: Readonly<Record<string, string>>): string | undefined {
  const folders = name.split('/').slice(0, -1)
  for (let depth = folders.length; depth > 0; depth--) {
    const section = sections[folders.slice(0, depth).join('/')]
    if (section !== undefined) return section
  }
  return undefined
}
