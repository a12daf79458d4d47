import { createRequire } from 'node:module'
import type { ErrorObject, SchemaObject } from 'ajv'
import checker from 'presswright/schemas/generated/configuration-checker.js'
import { canonicalLanguage } from '../language/canonical-language.js'
import { pointerToken } from '../language/json/pointer.js'
import { isWebAddress } from '../language/web-address.js'
import type { Configuration } from '../model/configuration.js'
import { ADDRESSED } from '../model/formats.js'

/** A configuration that can be used, or all that is wrong with it, a clause each. */
export type CheckedConfiguration =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly problems: readonly string[] }

/**
 * Hold a value against the configuration's schema, and its names against what this Node knows. What only a configuration
 * with rules or with something wrong needs is loaded for such a one alone.
 */
export async function checkConfiguration(value: unknown): Promise<CheckedConfiguration> {
  const check = checker<Configuration & { readonly $schema?: string }>({ uri: isWebAddress })
  const names = [...(await unknownNames(value)), ...unmetNeeds(value)]
  if (check(value) && names.length === 0) {
    const { $schema: _, ...configuration } = value
    return { ok: true, configuration }
  }
  const { closestName } = await import('../language/closest-name.js')
  const schema: SchemaObject = createRequire(import.meta.url)('presswright/schemas/configuration.schema.json')
  // An address that is none breaks both its format and its pattern, which is one thing to mend.
  const problems = (check.errors ?? [])
    .filter((error) => !error.propertyName)
    .map((error) => sayError(error, schema, closestName))
  return { ok: false, problems: [...new Set([...problems, ...names])] }
}

type ClosestName = typeof import('../language/closest-name.js')['closestName']

function sayError(error: ErrorObject, schema: SchemaObject, closestName: ClosestName): string {
  const { keyword, instancePath, params, data, parentSchema } = error
  if (keyword === 'additionalProperties') {
    const key = String(params.additionalProperty)
    const suggestion = suggest(key, Object.keys(parentSchema?.properties ?? {}), schema, closestName)
    return `unexpected key \`${pointer(instancePath, key)}\`${suggestion ? `, did you mean \`${suggestion}\`?` : ', which is not known'}`
  }
  if (keyword === 'required') {
    return `missing \`${pointer(instancePath, String(params.missingProperty))}\`, which \`${instancePath}\` needs`
  }
  if (keyword === 'propertyNames') {
    const expected = String(parentSchema?.propertyNames?.title)
    return `unexpected key \`${pointer(instancePath, String(params.propertyName))}\`, expected ${expected}`
  }
  return unexpected(data, instancePath, expectedBy(error))
}

/** What the schema's own title says, else the type. */
function expectedBy({ params, parentSchema }: ErrorObject): string {
  if (params.type === 'object') return 'an object'
  return typeof parentSchema?.title === 'string' ? parentSchema.title : `a ${params.type}`
}

/** The key that was meant: one of the same object that is spelt nearly so, else one of that name elsewhere. */
function suggest(
  key: string,
  siblings: readonly string[],
  schema: SchemaObject,
  closestName: ClosestName,
): string | undefined {
  const known = siblings.filter((name) => name !== '$schema')
  const elsewhere = pointersOf(schema, '').find((path) => path.endsWith(`/${key}`))
  return closestName(key, known) ?? elsewhere
}

function pointersOf(schema: SchemaObject, at: string): string[] {
  const properties: Readonly<Record<string, SchemaObject>> = schema.properties ?? {}
  return Object.entries(properties).flatMap(([name, inner]) => {
    const path = pointer(at, name)
    return [path, ...pointersOf(inner, path)]
  })
}

/** What the formats tell that the configuration does not say. */
function unmetNeeds(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { formats, baseUrl, publisher }: { formats?: unknown; baseUrl?: unknown; publisher?: unknown } = value
  const format = Array.isArray(formats) ? ADDRESSED.find((one) => formats.includes(one)) : undefined
  if (format === undefined) return []
  return Object.entries({ baseUrl, publisher })
    .filter(([, said]) => said === undefined)
    .map(([key]) => `missing \`/${key}\`, which \`${format}\` in \`/formats\` needs`)
}

/** Languages, zones and encodings: a schema knows their shape, Node knows which there are. */
async function unknownNames(value: unknown): Promise<string[]> {
  if (typeof value !== 'object' || value === null) return []
  const problems: string[] = []
  const {
    language,
    timeZone,
    encoding,
    rules,
  }: { language?: unknown; timeZone?: unknown; encoding?: unknown; rules?: unknown } = value
  if (isText(language) && canonicalLanguage(language) === undefined) {
    problems.push(unexpected(language, '/language', 'a BCP 47 tag such as `en-GB`'))
  }
  if (isText(timeZone) && !accepted(() => new Intl.DateTimeFormat('en', { timeZone }))) {
    const { closestName } = await import('../language/closest-name.js')
    const zone = closestName(timeZone, Intl.supportedValuesOf('timeZone')) ?? 'Europe/Berlin'
    problems.push(unexpected(timeZone, '/timeZone', `an IANA zone such as \`${zone}\``))
  }
  if (isText(encoding) && !accepted(() => new TextDecoder(encoding, { fatal: true }))) {
    problems.push(unexpected(encoding, '/encoding', 'a WHATWG label such as `windows-1252`'))
  }
  if (typeof rules === 'object' && rules !== null) problems.push(...(await unknownRules(Object.keys(rules))))
  return problems
}

/** Rules that there are not, and those that nobody can set. */
async function unknownRules(names: readonly string[]): Promise<string[]> {
  const [{ closestName }, { knownRules, settableRules }] = await Promise.all([
    import('../language/closest-name.js'),
    import('../validation/silences/known-rules.js'),
  ])
  const settable = settableRules()
  const known = knownRules()
  return names
    .filter((name) => !settable.includes(name))
    .map((name) => {
      const closest = known.includes(name) ? undefined : closestName(name, settable)
      const said = closest === undefined ? whyNot(name, known) : `did you mean \`${closest}\`?`
      return `unexpected key \`${pointer('/rules', name)}\`, ${said}`
    })
}

function whyNot(name: string, known: readonly string[]): string {
  if (!known.includes(name)) return 'which is no rule that can be set'
  return name.startsWith('schema.org/')
    ? 'whose severity is that of schema.org'
    : 'without which there is no article to publish'
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function accepted(make: () => unknown): boolean {
  try {
    make()
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function unexpected(found: unknown, at: string, expected: string): string {
  return `unexpected ${describe(found)}${at === '' ? '' : ` at \`${at}\``}, expected ${expected}`
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'string') return value.trim() === '' ? 'blank string' : `string \`${value}\``
  if (typeof value === 'number' || typeof value === 'boolean') return `${typeof value} \`${value}\``
  return typeof value
}

/** A JSON pointer (RFC 6901) one step longer. */
function pointer(at: string, key: string): string {
  return `${at}/${pointerToken(key)}`
}
