import { pointerPath } from '../../language/json/pointer.js'

/** Properties of an article that are for machines, or follow from the rest: a reader learns no news from them. */
const SILENT: ReadonlySet<string> = new Set([
  'alternateName',
  'articleSection',
  'commentCount',
  'copyrightHolder',
  'copyrightNotice',
  'copyrightYear',
  'correction',
  'creativeWorkStatus',
  'dateCreated',
  'dateModified',
  'discussionUrl',
  'educationalAlignment',
  'encoding',
  'hasPart',
  'identifier',
  'inLanguage',
  'interactionStatistic',
  'isAccessibleForFree',
  'isPartOf',
  'keywords',
  'license',
  'mainEntityOfPage',
  'potentialAction',
  'publisher',
  'publishingPrinciples',
  'sameAs',
  'sdDatePublished',
  'sdLicense',
  'sdPublisher',
  'speakable',
  'thumbnailUrl',
  'timeRequired',
  'url',
  'usageInfo',
  'version',
  'wordCount',
])
/** Properties whose texts are names of people and organisations. */
const CREDITS: ReadonlySet<string> = new Set([
  'author',
  'contributor',
  'creator',
  'editor',
  'translator',
  'sourceOrganization',
])
const DATE = /^\d{4}-\d{2}(?:-\d{2}(?:T.*)?)?$/
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:|\/|#)\S*$/i

/** What a property's text is to a reader. */
export type ReaderText = 'prose' | 'name' | 'date'

/** Tell what the text at a pointer is to a reader; undefined where it is nothing, as an address is. */
export function readerTextOf(pointer: string, text: string): ReaderText | undefined {
  const path = pointerPath(pointer) ?? []
  const [property = ''] = path
  if (SILENT.has(property) || path.some((name) => name.startsWith('@'))) return undefined
  if (DATE.test(text)) return 'date'
  if (ADDRESS.test(text) || !/[\p{L}\p{N}]/u.test(text)) return undefined
  if (!CREDITS.has(property)) return 'prose'
  const name = path.at(-1)
  return name === 'name' || path.length === 1 || /^\d+$/.test(name ?? '') ? 'name' : undefined
}

/** Tell whether a value, or anything in it, tells a reader something. */
export function tellsReader(pointer: string, value: unknown): boolean {
  if (typeof value === 'string') return readerTextOf(pointer, value) !== undefined
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([name, member]) =>
    tellsReader(`${pointer}/${name.replace(/[~/]/g, '')}`, member),
  )
}
