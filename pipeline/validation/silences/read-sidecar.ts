import { decode } from '../../language/decode.js'
import { lineIndex } from '../../language/line-index.js'
import { yaml } from '../../language/yaml.js'
import { yamlNesting } from '../../language/yaml-nesting.js'
import type { SilenceFault, SilenceFile } from '../../model/silence.js'
import { readSilences } from './read-silences.js'

/** Bytes that a sidecar has at most. */
const MOST = 65_536

/** A sidecar as it was read. */
export interface Sidecar {
  /** Path for messages. */
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Read a sidecar: a file beside an article that says which findings about it are to be passed over, and why. It is YAML,
 * the same as under `silence` in front matter, with that key or without.
 */
export function readSidecar({ path, bytes }: Sidecar): SilenceFile {
  const file = { by: 'sidecar', file: path } as const
  const refused = (fault: Omit<SilenceFault, 'place'>, place = { line: 1, column: 1 }): SilenceFile => ({
    ...file,
    silences: [],
    faults: [{ ...fault, place }],
  })
  if (bytes.length > MOST)
    return refused({ what: 'sidecar of more than 65,536 bytes', expected: 'a few lines `rule: reason`' })
  if (bytes.length === 0)
    return refused({ what: 'sidecar that is empty or cannot be read', expected: 'lines `rule: reason`' })
  const decoded = decode(bytes, 'utf-8')
  if (!decoded.ok) return refused({ what: 'bytes that are not UTF-8', expected: 'lines `rule: reason`' })
  const text = decoded.text
  const nesting = yamlNesting(text)
  if (nesting !== undefined) return refused({ what: nesting, expected: 'lines `rule: reason`' })
  const document = yaml().parseDocument(text, { schema: 'core', prettyErrors: false })
  const at = lineIndex(text)
  const placeAt = (offset: number) => {
    const { line, column } = at(offset)
    return { line, column }
  }
  const [error] = document.errors
  if (error) {
    const what = `YAML that cannot be read (${error.message.split('\n')[0] ?? error.code})`
    return refused({ what, expected: 'lines `rule: reason`' }, placeAt(error.pos[0]))
  }
  const inner: unknown = document.get('silence', true)
  return { ...file, ...readSilences(inner ?? document.contents, placeAt) }
}
