import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readJson } from '../language/json/read-json.js'
import { lineIndex } from '../language/line-index.js'
import type { Configuration } from '../model/configuration.js'
import { ConfigurationError } from './configuration-error.js'
import {
  CONFIGURATION_EXTENSIONS,
  type ConfigurationFileOptions,
  findConfiguration,
} from './find-configuration.js'

export interface ReadConfigurationOptions extends ConfigurationFileOptions {
  /** Evaluate JavaScript anew though it was before; what it imports is not. */
  readonly isFresh?: boolean
}

/**
 * Read the publisher's configuration, `presswright.config.{json,js,mjs,ts}`; an empty one where there is no such
 * file.
 *
 * JavaScript and TypeScript give it as their default export, an object.
 *
 * @throws ConfigurationError in one line, with all that is wrong.
 */
export async function configurationFile({
  cwd,
  file,
  isFresh = false,
}: ReadConfigurationOptions): Promise<Configuration> {
  const name = await findConfiguration({ cwd, ...(file !== undefined && { file }) })
  if (name === undefined) return {}
  const value = await load(isAbsolute(name) ? name : resolve(cwd, name), name, isFresh)
  const { checkConfiguration } = await import('./check-configuration.js')
  const checked = await checkConfiguration(value)
  if (checked.ok) return checked.configuration
  throw new ConfigurationError('CONFIGURATION_INVALID', `${name}: ${checked.problems.join('; ')}`)
}

async function load(path: string, name: string, isFresh: boolean): Promise<unknown> {
  const extension = extname(path)
  if (!CONFIGURATION_EXTENSIONS.includes(extension)) {
    throw unreadable(
      `unexpected configuration \`${name}\`, expected a file that ends in ${CONFIGURATION_EXTENSIONS.join(', ')}`,
    )
  }
  const text = await readText(path, name)
  if (extension === '.json') return parseJson(text, name)
  const module = await importModule(path, name, isFresh)
  if (!('default' in module)) {
    throw unreadable(`${name}: no default export, expected \`export default { … }\``)
  }
  if (isPlainObject(module.default)) return module.default
  throw unreadable(`${name}: unexpected default export (${kindOf(module.default)}), expected an object`)
}

async function readText(path: string, name: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    throw unreadable(`cannot read the configuration \`${name}\`: ${reasonOf(error)}`, error)
  }
}

function parseJson(text: string, name: string): unknown {
  const reading = readJson(text, { problems: 1 })
  if (reading.ok) return reading.value
  const { offset = 0, message = '' } = reading.problems[0] ?? {}
  const { line, column } = lineIndex(text)(offset)
  throw unreadable(`${name}:${line}:${column}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`)
}

async function importModule(path: string, name: string, isFresh: boolean): Promise<object> {
  try {
    const module: unknown =
      extname(path) === '.ts'
        ? await importTypeScript(path)
        : await import(`${pathToFileURL(path).href}${isFresh ? `?at=${performance.now()}` : ''}`)
    return typeof module === 'object' && module !== null ? module : {}
  } catch (error) {
    throw unreadable(`${await placed(path, name, error)}: ${reasonOf(error)}`, error)
  }
}

async function importTypeScript(path: string): Promise<unknown> {
  const { createJiti } = await import('jiti')
  return createJiti(import.meta.url, { fsCache: false, moduleCache: false, tryNative: false }).import(path)
}

/** `name:line:column` where the error tells it. Node keeps the place of a syntax error to itself; jiti tells it. */
async function placed(path: string, name: string, error: unknown): Promise<string> {
  const telling =
    error instanceof SyntaxError ? await importTypeScript(path).catch((told: unknown) => told) : error
  if (!(telling instanceof Error)) return name
  // What TypeScript was turned into keeps its lines and not its columns.
  const place = extname(path) === '.ts' ? /^[0-9]+/ : /^[0-9]+:[0-9]+/
  const at =
    placeAfter(path, telling.message, /^[0-9]+:[0-9]+/) ?? placeAfter(path, telling.stack ?? '', place)
  return at === undefined ? name : `${name}:${at}`
}

function placeAfter(path: string, told: string, place: RegExp): string | undefined {
  // An address is made new by what follows it.
  const text = told.replaceAll(/\?at=[\d.]+/g, '')
  for (const written of [pathToFileURL(path).href, path]) {
    const at = text.indexOf(`${written}:`)
    const found = at < 0 ? undefined : place.exec(text.slice(at + written.length + 1))?.[0]
    if (found !== undefined) return found
  }
  return undefined
}

/** The first line of what an error says, without the call that failed and its path. */
function reasonOf(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  const system = codeOf(error) === undefined ? null : /^E[A-Z0-9]+: ([^,]+), [a-z]/.exec(first)
  return system?.[1] ?? first.replace(/^ParseError: /, '').trimEnd()
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

function unreadable(message: string, cause?: unknown): ConfigurationError {
  return new ConfigurationError('CONFIGURATION_UNREADABLE', message, { cause })
}

function isPlainObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return value instanceof Promise ? 'promise' : typeof value
}
