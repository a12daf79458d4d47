import { isObject } from '../../language/json/is-object.js'
import type { JsonObject } from '../../language/json/json-value.js'
import { readJson } from '../../language/json/read-json.js'
import type { Folder } from '../../model/ports.js'
import type { Report } from '../finding-list.js'
import { joinPath } from '../join-path.js'
import { shown } from '../shown.js'
import { attempt } from './attempt.js'
import type { OcflCode } from './codes.js'
import { isRegisteredName } from './is-registered-name.js'
import { type Layout, layoutOf } from './layout.js'
import { member } from './member.js'

/** The most bytes of a layout and of its parameters. */
const MOST = 1_000_000

/**
 * Read by which layout a storage root places its objects, and report what is wrong with what it says.
 *
 * @returns Undefined where it says none, or one that is not known here.
 */
export async function readLayout(
  folder: Folder,
  root: string,
  report: Report<OcflCode>,
): Promise<Layout | undefined> {
  const path = joinPath(root, 'ocfl_layout.json')
  const said = await readObject(folder, path, 'E070', report)
  if (!said) return undefined
  const extension = member(said, 'extension')
  const description = member(said, 'description')
  if (typeof extension !== 'string') report('E070', path, 'No `extension`')
  if (typeof description !== 'string') report('E070', path, 'No `description`')
  if (typeof extension !== 'string') return undefined
  if (!isRegisteredName(extension)) {
    report('E071', path, `The layout is ${shown(extension)}`)
    return undefined
  }
  const config = joinPath(root, `extensions/${extension}/config.json`)
  const parameters = (await readObject(folder, config, 'N003', report)) ?? {}
  const name = member(parameters, 'extensionName') ?? extension
  const layout = name === extension ? layoutOf(extension, parameters) : undefined
  if (!layout) report('N003', path, `The layout ${shown(extension)} with its parameters`)
  return layout
}

/** Read a JSON file that holds an object; undefined where there is none, or it is not that. */
async function readObject(
  folder: Folder,
  path: string,
  code: OcflCode,
  report: Report<OcflCode>,
): Promise<JsonObject | undefined> {
  const bytes = await attempt(path, report, () => folder.read(path, MOST + 1))
  if (!bytes) return undefined
  const read =
    bytes.length > MOST ? undefined : readJson(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  if (read?.ok && isObject(read.value)) return read.value
  report(code, path, 'No JSON object')
  return undefined
}
