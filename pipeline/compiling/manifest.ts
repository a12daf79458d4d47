import type { Trust } from '../model/trust.js'

/** What the last build knew of an input. */
export interface Known {
  /** Tells one state of the input's file from another without reading it; empty where it could not be trusted. */
  readonly stamp: string
  /** The same of the article's published file. */
  readonly view: string
  /** SHA-256 of all that was read of it; empty where no article was published of it. */
  readonly digest: string
  readonly id: string
  readonly version: number
  readonly told: Told
}

/** How many things were said of an article, those that are passed over apart. */
export interface Told {
  readonly warnings: number
  readonly notes: number
  /** Of any severity. */
  readonly silenced: number
  /** Remarks among them. */
  readonly silencedNotes: number
}

/** What the last build into a folder knew. */
export interface Manifest {
  /** The state of the output folder that it left. */
  readonly state: string
  /** Folders whose inputs were all accounted for: no article of them was left without one. Absent where some was. */
  readonly folders?: readonly string[]
  readonly inputs: ReadonlyMap<string, Known>
}

/** Keeps what a build knew for the next one; to lose it costs time and nothing else. */
export interface ManifestStore {
  /** Undefined where there is none, or it is of another program or configuration. */
  readonly load: () => Promise<Manifest | undefined>
  readonly save: (manifest: Manifest) => Promise<void>
  readonly trust: Trust
}

const FORMAT = 1

/** Write a manifest: a head, then a line an input. */
export function* manifestLines(manifest: Manifest, key: string): Generator<string> {
  const { state, folders, inputs } = manifest
  yield `${JSON.stringify({ format: FORMAT, key, state, folders, inputs: inputs.size })}\n`
  for (const [path, { stamp, view, digest, id, version, told }] of inputs) {
    const { warnings, notes, silenced, silencedNotes } = told
    const numbers = [version, warnings, notes, silenced, silencedNotes].join(' ')
    yield `${[JSON.stringify(path), stamp, view, digest, id === path ? '' : JSON.stringify(id), numbers].join('\t')}\n`
  }
}

/** Read a manifest; undefined where it is another's, or was cut. */
export function readManifest(text: string, key: string): Manifest | undefined {
  const [first = '', ...lines] = text.split('\n')
  const head: unknown = parsed(first)
  if (!isHead(head) || head.key !== key || lines.length !== head.inputs + 1) return undefined
  lines.pop()
  const inputs = new Map<string, Known>()
  // Most inputs have the same few numbers.
  const met = new Map<string, Pick<Known, 'version' | 'told'>>()
  for (const line of lines) {
    const [path = '', stamp = '', view = '', digest = '', id = '', numbers = ''] = line.split('\t')
    const name = unquoted(path)
    let counted = met.get(numbers)
    if (!counted) {
      counted = countedIn(numbers)
      met.set(numbers, counted)
    }
    const { version, told } = counted
    if (name === undefined || !(version >= 0)) return undefined
    inputs.set(name, { stamp, view, digest, id: unquoted(id) ?? name, version, told })
  }
  return { state: head.state, ...(head.folders && { folders: head.folders }), inputs }
}

function countedIn(numbers: string): Pick<Known, 'version' | 'told'> {
  const [version = 0, warnings = 0, notes = 0, silenced = 0, silencedNotes = 0] = numbers
    .split(' ')
    .map(Number)
  return { version, told: { warnings, notes, silenced, silencedNotes } }
}

interface Head {
  readonly key: string
  readonly state: string
  readonly folders?: readonly string[]
  readonly inputs: number
}

function isHead(value: unknown): value is Head {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === FORMAT &&
    'key' in value &&
    typeof value.key === 'string' &&
    'state' in value &&
    typeof value.state === 'string' &&
    (!('folders' in value) || Array.isArray(value.folders)) &&
    'inputs' in value &&
    typeof value.inputs === 'number'
  )
}

/** A string of JSON; most have nothing to be unescaped. */
function unquoted(text: string): string | undefined {
  if (text === '') return undefined
  if (text.startsWith('"') && text.endsWith('"') && !text.includes('\\')) return text.slice(1, -1)
  const value = parsed(text)
  return typeof value === 'string' ? value : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
