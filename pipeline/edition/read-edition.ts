import { isObject } from '../language/json/is-object.js'
import { readJson } from '../language/json/read-json.js'
import type { EditionRecord } from '../model/edition.js'
import type { OutputFolder } from '../model/ports.js'
import type { Readability } from '../model/readability.js'
import { EDITION_RECORD, isEditionRecord } from './edition-record.js'
import { isReadability } from './is-readability.js'
import type { History } from './read-history.js'
import { damaged } from './read-json.js'
import { type KeptVersion, readVersion } from './read-version.js'

/** One version of an article as it was kept. */
export interface KeptEdition extends Omit<KeptVersion, 'read'> {
  readonly article: Readonly<Record<string, unknown>>
  readonly readability?: Readability
  /** What the version's `edition.json` says of it; absent where it has none. */
  readonly said?: EditionRecord
}

/**
 * Read one version of an article out of the archive.
 *
 * @returns Undefined where there is no such version.
 * @throws {OutputError} where the archive cannot be read, or is damaged.
 */
export async function readEdition(
  output: OutputFolder,
  history: History,
  version: number,
): Promise<KeptEdition | undefined> {
  const kept = readVersion(output, history, version)
  if (!kept) return undefined
  const { read, ...about } = kept
  const parsed = async <T>(name: string, is: (value: unknown) => value is T): Promise<T | undefined> => {
    const bytes = await read(name)
    if (!bytes) return undefined
    const json = readJson(new TextDecoder().decode(bytes))
    if (json.ok && is(json.value)) return json.value
    throw damaged(`${history.object} (${name} of v${version})`)
  }
  const said = await parsed(EDITION_RECORD, isEditionRecord)
  const readability = await parsed('readability.json', isReadability)
  const article = await parsed('article.json', isObject)
  if (!article) throw damaged(`${history.object} (article.json of v${version})`)
  return {
    ...about,
    article,
    ...(readability && { readability }),
    ...(said && { said }),
  }
}
