import type { VFile } from 'vfile'
import { readByline } from '../../language/byline/index.js'
import { canonicalLanguage } from '../../language/canonical-language.js'
import { closestName } from '../../language/closest-name.js'
import { readDate } from '../../language/dates/index.js'
import { isWebAddress } from '../../language/web-address.js'
import type { Configuration } from '../../model/configuration.js'
import type { Draft, FrontMatterValue } from '../../model/draft.js'
import type { Status } from '../../model/edition.js'
import { report } from '../../model/finding.js'
import type { EvidenceRecord } from './record.js'
import type { Given } from './take-line.js'

const READING = { rule: 'front-matter', confidence: 1 }

interface Context {
  readonly draft: Draft
  readonly file: VFile
  readonly record: EvidenceRecord
  readonly configuration: Configuration
}

type Reader = (value: FrontMatterValue, context: Context) => void

const title: Reader = (entry, { draft, record }) => {
  draft.headline = entry.value
  record.found('/headline', entry.value, READING, entry)
}
const author: Reader = (entry, { draft, record }) => {
  const byline = readByline(entry.value)
  const [first] = byline?.names ?? []
  // A list or a marker is taken apart as in a byline; one name alone is printed as it is written here.
  const apart = byline !== undefined && (byline.names.length > 1 || byline.marker !== undefined)
  const names = apart ? byline.names : [{ name: entry.value, kind: first?.kind ?? ('Person' as const) }]
  for (const { name, kind } of names) {
    record.found(`/author/${draft.authors.length}/name`, name, READING, entry)
    draft.authors.push({ name, kind })
  }
}
const text =
  (property: 'description' | 'section' | 'dateline' | 'alternativeHeadline', pointer: string): Reader =>
  (entry, { draft, record }) => {
    draft[property] = entry.value
    record.found(pointer, entry.value, READING, entry)
  }
const date =
  (property: 'published' | 'updated', pointer: string): Reader =>
  (entry, context) => {
    const { draft, file, record, configuration } = context
    const reading = readDate(
      entry.value,
      configuration.timeZone === undefined ? {} : { timeZone: configuration.timeZone },
    )
    if (reading?.kind !== 'date')
      return refuse(entry, context, 'a date such as `2024-05-31` or `2024-05-31T14:00:00+02:00`')
    draft[property] = reading.value
    const steps = reading.value === entry.value ? [] : ['written as ISO 8601']
    record.found(pointer, reading.value, { ...READING, steps }, entry)
    if (reading.zoneMissing) report(file, 'date-zone-missing', { value: entry.value }, placeOf(file, entry))
  }
const address =
  (property: 'url' | 'image', pointer: string): Reader =>
  (entry, context) => {
    if (!isWebAddress(entry.value)) return refuse(entry, context, 'an absolute `http` or `https` address')
    context.draft[property] = entry.value
    context.record.found(pointer, entry.value, READING, entry)
  }
const tag: Reader = (entry, { draft, record }) => {
  for (const keyword of entry.value.split(',').map((part) => part.trim())) {
    if (keyword === '' || draft.keywords.includes(keyword)) continue
    record.found(`/keywords/${draft.keywords.length}`, keyword, READING, entry)
    draft.keywords.push(keyword)
  }
}
const language: Reader = (entry, context) => {
  const canonical = canonicalLanguage(entry.value)
  if (canonical === undefined) return refuse(entry, context, 'a language tag such as `en` or `pt-BR`')
  context.file.data.language = canonical
  context.record.found('/inLanguage', canonical, READING, entry)
}
const free: Reader = (entry, context) => {
  if (entry.value !== 'true' && entry.value !== 'false') return refuse(entry, context, '`true` or `false`')
  context.draft.isAccessibleForFree = entry.value === 'true'
  context.record.found('/isAccessibleForFree', entry.value, READING, entry)
}
const identity: Reader = (entry, { file }) => {
  file.data.id = entry.value
}
/** The words of IPTC's `pubstatus` and of content systems for the same. */
const STATUS_WORDS: Readonly<Record<string, Status>> = {
  usable: 'usable',
  published: 'usable',
  publish: 'usable',
  withheld: 'withheld',
  draft: 'withheld',
  pending: 'withheld',
  private: 'withheld',
  canceled: 'canceled',
  cancelled: 'canceled',
  killed: 'canceled',
}
const status: Reader = (entry, context) => {
  const word = entry.value.toLowerCase()
  const read = Object.hasOwn(STATUS_WORDS, word) ? STATUS_WORDS[word] : undefined
  if (read === undefined) return refuse(entry, context, '`usable`, `withheld` or `canceled`')
  context.file.data.status = read
}
const statusReason: Reader = (entry, { file }) => {
  file.data.statusReason = entry.value
}
/** A draft is not shown; a text that is none says nothing about an article that was killed. */
const isDraft =
  (draft: 'true' | 'false', other: 'true' | 'false'): Reader =>
  (entry, context) => {
    if (entry.value === draft) context.file.data.status = 'withheld'
    else if (entry.value !== other) refuse(entry, context, '`true` or `false`')
  }
const published: Reader = (entry, context) =>
  entry.value === 'true' || entry.value === 'false'
    ? isDraft('false', 'true')(entry, context)
    : date('published', '/datePublished')(entry, context)

/** The keys that are read, in the spellings that content systems use; compared without case, `-` and `_`. */
const KEYS: Readonly<Record<string, Reader>> = {
  id: identity,
  title,
  headline: title,
  author,
  authors: author,
  byline: author,
  'author.name': author,
  'authors.name': author,
  date: date('published', '/datePublished'),
  published,
  status,
  pubstatus: status,
  statusreason: statusReason,
  draft: isDraft('true', 'false'),
  datepublished: date('published', '/datePublished'),
  publishdate: date('published', '/datePublished'),
  updated: date('updated', '/dateModified'),
  modified: date('updated', '/dateModified'),
  datemodified: date('updated', '/dateModified'),
  lastmod: date('updated', '/dateModified'),
  description: text('description', '/description'),
  summary: text('description', '/description'),
  subtitle: text('alternativeHeadline', '/alternativeHeadline'),
  dateline: text('dateline', '/dateline'),
  section: text('section', '/articleSection'),
  category: text('section', '/articleSection'),
  categories: text('section', '/articleSection'),
  tags: tag,
  keywords: tag,
  image: address('image', '/image/0'),
  'image.url': address('image', '/image/0'),
  url: address('url', '/url'),
  canonical: address('url', '/url'),
  lang: language,
  language,
  inlanguage: language,
  isaccessibleforfree: free,
  free,
}

/** Names that a mistyped key can have meant; a shorter one is near to too much. */
const KEY_NAMES = [...Object.keys(KEYS), 'silence'].filter((name) => name.length > 3)

/** Take what the front matter says; it goes before what the text does. */
export function extractFrontMatter(
  draft: Draft,
  file: VFile,
  record: EvidenceRecord,
  configuration: Configuration,
): Given {
  const context = { draft, file, record, configuration }
  for (const entry of file.data.frontMatter ?? []) {
    const key = entry.key.toLowerCase().replace(/[-_]/g, '')
    const reader = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined
    if (reader) {
      if (entry.value.trim() !== '') reader({ ...entry, value: entry.value.trim() }, context)
      continue
    }
    const suggestion = closestName(key, KEY_NAMES)
    if (suggestion) report(file, 'front-matter-key', { key: entry.key, suggestion }, placeOf(file, entry))
  }
  return {
    authors: draft.authors.length > 0,
    published: draft.published !== undefined,
    updated: draft.updated !== undefined,
  }
}

function refuse({ key, value, piece }: FrontMatterValue, { file }: Context, expected: string): void {
  report(file, 'front-matter-value', { key, value, expected }, file.data.pointAt?.(piece.start))
}

function placeOf(file: VFile, { piece }: FrontMatterValue) {
  return file.data.pointAt?.(piece.start)
}
