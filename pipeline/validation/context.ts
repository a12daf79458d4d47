import { isObject } from '../language/json/is-object.js'
import { type JsonValue, listOf } from './json-value.js'

/** What a name in the document stands for. */
export type Term =
  | { readonly kind: 'keyword'; readonly keyword: string }
  | { readonly kind: 'schema.org'; readonly name: string; readonly holds?: Holds }
  /** Of another vocabulary, which is left alone; it is not told where the document’s context has said so already. */
  | { readonly kind: 'foreign'; readonly of?: string }
  /** Of no vocabulary: JSON-LD drops it. */
  | { readonly kind: 'nothing' }

/**
 * What a context says of a property's values: an object whose names are languages, indexes or addresses; things that
 * have the property rather than are its value; or data that is left alone.
 */
export type Holds = 'map' | 'reverse' | 'data'

/** What the names of a part of a document stand for. */
export interface Context {
  /** Whether names without a definition are schema.org's, another vocabulary's, or nobody's. */
  readonly vocabulary: 'schema.org' | 'foreign' | 'none'
  /** The address of the other vocabulary, if the document says it by `@vocab`. */
  readonly of?: string
  readonly prefixes: ReadonlyMap<string, string>
  readonly terms: ReadonlyMap<string, Term>
  /** The length of the longest name that stands for a keyword and does not begin with `@`, as `type` does. */
  readonly longestAlias: number
  /** Names that were looked up. */
  readonly known: Map<string, Term>
}

/** What is wrong with a context. */
export type ContextFault =
  | { readonly fault: 'not-absolute'; readonly value: string }
  | { readonly fault: 'unknown'; readonly value: string }
  | { readonly fault: 'not-a-context' }

/** The root, or a section of the vocabulary, whose terms are all terms of the root: `https://bib.schema.org`. */
const ROOT = /^https?:\/\/(?:[a-z][a-z-]{0,30}\.)?schema\.org(?:\/(?:docs\/jsonldcontext\.jsonl?d?)?)?#?$/i
const TERM = /^https?:\/\/(?:[a-z][a-z-]{0,30}\.)?schema\.org\/([\w-]{1,80})$/i
/** Containers whose names are no properties. */
const MAPS: ReadonlySet<string> = new Set(['@language', '@index', '@id', '@type', '@graph'])
/** A root that was written without its scheme, or with a slip. */
const NEARLY = /^(?:\/\/)?(?:https?:\/?\/?)?(?:www\.)?schemas?\.org\/?$/i

/** The context that schema.org publishes: its vocabulary, and aliases of two keywords. */
export function standardContext(): Context {
  return contextOf({
    vocabulary: 'schema.org',
    prefixes: new Map([['schema', 'https://schema.org/']]),
    terms: new Map([
      ['id', { kind: 'keyword', keyword: '@id' }],
      ['type', { kind: 'keyword', keyword: '@type' }],
    ]),
  })
}

/** Where there is no context, no name has a meaning. */
export function noContext(): Context {
  return contextOf({ vocabulary: 'none', prefixes: new Map(), terms: new Map() })
}

/** Read a context on top of the one around it, and say what is wrong with it. */
export function readContext(
  value: JsonValue | undefined,
  around: Context,
  standard: Context,
): { readonly context: Context; readonly faults: readonly ContextFault[] } {
  const faults: ContextFault[] = []
  let context = around
  for (const part of listOf(value)) {
    if (typeof part === 'string') context = remote(part, context, standard, faults)
    else if (isObject(part)) context = local(part, context)
    else if (part === null) context = noContext()
    else faults.push({ fault: 'not-a-context' })
  }
  return { context, faults }
}

/** Tell what a name stands for. */
export function termOf(name: string, context: Context): Term {
  const known = context.known.get(name)
  if (known) return known
  const term = lookUp(name, context)
  // A context lives as long as its document, but the standard one for ever.
  if (context.known.size < 5000) context.known.set(name, term)
  return term
}

function lookUp(name: string, { terms, prefixes, vocabulary, of }: Context): Term {
  if (name.startsWith('@')) return { kind: 'keyword', keyword: name }
  const own = terms.get(name)
  if (own) return own
  const colon = name.indexOf(':')
  if (colon > 0) {
    const short = name.slice(0, colon)
    const prefix = prefixes.get(short)
    if (prefix !== undefined) return termOfIri(prefix + name.slice(colon + 1), prefix)
    return termOfIri(name, name.startsWith('//', colon + 1) ? spaceOf(name) : short)
  }
  if (vocabulary === 'schema.org') return { kind: 'schema.org', name }
  return vocabulary === 'foreign' ? { kind: 'foreign', ...(of !== undefined && { of }) } : { kind: 'nothing' }
}

function remote(address: string, context: Context, standard: Context, faults: ContextFault[]): Context {
  if (ROOT.test(address)) return isPlain(context) ? standard : merged(context, standard)
  if (NEARLY.test(address) || TERM.test(address)) {
    faults.push({ fault: 'not-absolute', value: address })
    return standard
  }
  faults.push({ fault: 'unknown', value: address })
  // Whatever it defines is not schema.org's.
  return context.vocabulary === 'none'
    ? contextOf({ vocabulary: 'foreign', prefixes: new Map(), terms: new Map() })
    : context
}

function local(part: { readonly [name: string]: JsonValue }, around: Context): Context {
  const prefixes = new Map(around.prefixes)
  const terms = new Map(around.terms)
  let { vocabulary, of } = around
  for (const [name, value] of Object.entries(part)) {
    if (name === '@vocab') {
      vocabulary = typeof value === 'string' ? (ROOT.test(value) ? 'schema.org' : 'foreign') : 'none'
      of = typeof value === 'string' ? value : undefined
    } else if (!name.startsWith('@')) {
      const id = isObject(value) ? value['@id'] : value
      if (typeof id === 'string') {
        prefixes.set(name, ROOT.test(id) ? 'https://schema.org/' : id)
      }
    }
  }
  const space = of === undefined ? {} : { of }
  const scope = contextOf({ vocabulary, ...space, prefixes, terms: around.terms })
  for (const [name, value] of Object.entries(part)) {
    if (name.startsWith('@')) continue
    const id = isObject(value) ? (value['@id'] ?? value['@reverse']) : value
    if (id === null) terms.set(name, { kind: 'nothing' })
    else if (isObject(value)) terms.set(name, held(lookUp(typeof id === 'string' ? id : name, scope), value))
    else if (typeof id === 'string' && id !== name) terms.set(name, lookUp(id, scope))
  }
  return contextOf({ vocabulary, ...space, prefixes, terms })
}

/** Add to a term what its definition says of its values. */
function held(term: Term, definition: { readonly [name: string]: JsonValue }): Term {
  if (term.kind !== 'schema.org') return term
  const { name } = term
  if (Object.hasOwn(definition, '@reverse')) return { kind: 'schema.org', name, holds: 'reverse' }
  // A context within a definition is not read; what stands in it is left alone.
  if (definition['@type'] === '@json' || Object.hasOwn(definition, '@context'))
    return { kind: 'schema.org', name, holds: 'data' }
  const containers = listOf(definition['@container'])
  const isMap = containers.some((one) => typeof one === 'string' && MAPS.has(one))
  return isMap ? { kind: 'schema.org', name, holds: 'map' } : term
}

/** Nothing was defined that would have to be kept. */
function isPlain({ terms, prefixes }: Context): boolean {
  return terms.size <= 2 && prefixes.size <= 1
}

function merged(under: Context, over: Context): Context {
  return contextOf({
    vocabulary: over.vocabulary,
    ...(over.of !== undefined && { of: over.of }),
    prefixes: new Map([...under.prefixes, ...over.prefixes]),
    terms: new Map([...under.terms, ...over.terms]),
  })
}

function termOfIri(iri: string, of: string): Term {
  const [, name] = TERM.exec(iri) ?? []
  return name === undefined ? { kind: 'foreign', of } : { kind: 'schema.org', name }
}

/** The vocabulary of a term that is written in full: all up to its last `/` or `#`. */
function spaceOf(iri: string): string {
  return iri.slice(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1)
}

function contextOf(said: Omit<Context, 'longestAlias' | 'known'>): Context {
  const { vocabulary, of, prefixes, terms } = said
  let longestAlias = 0
  for (const [name, { kind }] of terms)
    if (kind === 'keyword') longestAlias = Math.max(longestAlias, name.length)
  const space = of === undefined ? {} : { of }
  return { vocabulary, ...space, prefixes, terms, longestAlias, known: new Map() }
}
