import { parseFragment } from 'parse5'
import type { VFile } from 'vfile'
import { readJson } from '../../../../language/json/read-json.js'
import type { Claim, ClaimedProperty } from '../../../../model/draft.js'
import { report } from '../../../../model/finding.js'
import type { PageElement } from '../parse-page.js'
import { textOf } from '../text-of.js'
import { articleIn, isNode, type JsonNode, nodesById } from './json-ld-nodes.js'
import { literalPlaces } from './literal-places.js'

const LIMITS = { characters: 262_144, depth: 64, problems: 1 }

/** Each property with the keys that hold it, and those that tell it where the value is a node. */
const PROPERTIES: readonly {
  readonly property: ClaimedProperty
  readonly keys: readonly string[]
  readonly within: readonly string[]
}[] = [
  { property: 'headline', keys: ['headline'], within: [] },
  { property: 'alternativeHeadline', keys: ['alternativeHeadline'], within: [] },
  { property: 'description', keys: ['description'], within: [] },
  { property: 'author', keys: ['author', 'creator'], within: ['name'] },
  { property: 'datePublished', keys: ['datePublished'], within: ['@value'] },
  { property: 'dateModified', keys: ['dateModified'], within: ['@value'] },
  { property: 'section', keys: ['articleSection'], within: ['name'] },
  { property: 'keyword', keys: ['keywords'], within: ['name'] },
  { property: 'image', keys: ['image'], within: ['url', 'contentUrl', '@id'] },
  { property: 'url', keys: ['url', 'mainEntityOfPage'], within: ['url', '@id'] },
  { property: 'language', keys: ['inLanguage'], within: ['alternateName', 'name'] },
]

/** One value with the key that it stood below. */
interface Said {
  readonly key: string
  readonly value: string
  readonly isOrganization: boolean
}

/** Read the claims of the first article in a page's JSON-LD, and what the sites behind it are called. */
export function readJsonLd(
  scripts: readonly PageElement[],
  source: string,
  file: VFile,
): { readonly claims: readonly Claim[]; readonly sites: readonly string[] } {
  for (const script of scripts) {
    const place = script.childNodes[0]?.sourceCodeLocation
    if (!place) continue
    const { startOffset: start, endOffset: end } = place
    const json = source.slice(start, end)
    const reading = readJson(json, LIMITS)
    if (!reading.ok) {
      for (const { message, offset } of reading.problems) {
        const reason = message.charAt(0).toLowerCase() + message.slice(1)
        report(file, 'json-ld-invalid', { reason }, file.data.pointAt?.(start + offset))
      }
    }
    const document = (reading.ok ? reading : reading.mended)?.value
    const article = articleIn(document)
    if (article) return claimsOf(article, nodesById(document), json, start)
  }
  return { claims: [], sites: [] }
}

function claimsOf(article: JsonNode, byId: ReadonlyMap<string, JsonNode>, json: string, start: number) {
  const find = literalPlaces(json, LIMITS.depth)
  const claims = PROPERTIES.flatMap(({ property, keys, within }) => {
    const key = keys.find((one) => saidBy(article[one], one, within, byId).length > 0)
    return (key === undefined ? [] : saidBy(article[key], key, within, byId)).flatMap((said): Claim[] => {
      const { start: from, end: to } = find(said.key, said.value) ?? { start: 0, end: json.length }
      const piece = { value: said.value, start: start + from, end: start + to }
      const values = property === 'keyword' ? said.value.split(',') : [said.value]
      return values
        .map(plainText)
        .filter((value) => value !== '')
        .map((value) => ({
          property,
          value,
          from: 'json-ld',
          piece,
          ...(said.isOrganization && { isOrganization: true }),
        }))
    })
  })
  return { claims, sites: saidBy(article.publisher, 'publisher', ['name'], byId).map(({ value }) => value) }
}

/** Read what a value says: texts, nodes that tell it by one of these keys, lists of both. */
function saidBy(
  value: unknown,
  key: string,
  within: readonly string[],
  byId: ReadonlyMap<string, JsonNode>,
): Said[] {
  if (typeof value === 'string') return [{ key, value, isOrganization: false }]
  if (Array.isArray(value)) return value.flatMap((one) => saidBy(one, key, within, byId))
  if (!isNode(value)) return []
  const id = value['@id']
  const node = typeof id === 'string' && Object.keys(value).length === 1 ? (byId.get(id) ?? value) : value
  const isOrganization = [node['@type']].flat().some((type) => /Organization$/.test(String(type)))
  const told = within.find((name) => typeof node[name] === 'string' || Array.isArray(node[name]))
  return [told === undefined ? [] : node[told]]
    .flat(2)
    .flatMap((text) => (typeof text === 'string' ? [{ key: told ?? key, value: text, isOrganization }] : []))
}

/** Read a text that was written for HTML, as many are by mistake: `Bread &amp; Roses`. */
function plainText(value: string): string {
  const text = /&(?:#\w{1,8}|\w{1,31});/.test(value) ? textOf(parseFragment(value)) : value
  return text.replace(/\s+/g, ' ').trim()
}
