import type { VFile } from 'vfile'
import type { Article } from './article.js'
import type { Status } from './edition.js'
import type { Evidence } from './evidence.js'
import { type Finding, findingsOf, isStopping } from './finding.js'
import type { Readability } from './readability.js'
import type { SilenceFile } from './silence.js'
import './draft.js'

/** One raw text as it was read. */
export interface RawText {
  /** Path for messages. */
  readonly path: string
  /** The article's name below the input folder, without extension. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Files beside it, which say what findings about it are to be passed over. */
  readonly sidecars?: readonly { readonly path: string; readonly bytes: Uint8Array }[]
}

/** What the pipeline makes of one source: an article that can be published, or the errors that forbid it. */
export type Compiled =
  | ({
      readonly ok: true
      /** The article's identity: `id` of the front matter, else the source's name. */
      readonly id: string
      readonly article: Article
      readonly evidence: Evidence
      readonly readability: Readability
      readonly findings: readonly Finding[]
      /** True where the text itself names a time of update, which `dateModified` then is. */
      readonly namesUpdate: boolean
    } & Held)
  | ({ readonly ok: false; readonly id: string; readonly findings: readonly Finding[] } & Held)

/** What the text says about whether it may be shown; nothing where it is usable like any other. */
export interface Held {
  readonly status?: Status
  readonly reason?: string
  /** What the text and the files beside it say of findings; nothing where they say nothing. */
  readonly silences?: readonly SilenceFile[]
}

/** What measuring makes of one text. */
export type Measured =
  | { readonly ok: true; readonly readability: Readability; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** Read a measured file's data as the result. */
export function measuredOf(file: VFile, path: string): Measured {
  const { readability } = file.data
  const findings = findingsOf(file, path)
  if (!readability || findings.some(({ severity }) => severity === 'error')) return { ok: false, findings }
  return { ok: true, readability, findings }
}

/**
 * Read a processed file's data as the result.
 *
 * @param findings What is to be said of it.
 */
export function compiledOf(file: VFile, path: string, findings: readonly Finding[]): Compiled {
  const { article, readability, properties = [], refused = [], dropped = [] } = file.data
  const { replaced = [], joined = [] } = file.data
  const { name = path, id = name, encoding = 'utf-8', layout = 'raw', draft } = file.data
  const { status, statusReason: reason } = file.data
  const held = { ...(status !== undefined && { status }), ...(reason !== undefined && { reason }) }
  if (!article || !readability || findings.some(isStopping)) {
    return { ok: false, id, findings, ...held }
  }
  const evidence: Evidence = {
    source: { path, encoding, layout },
    properties,
    refused,
    dropped,
    replaced,
    joined,
  }
  const namesUpdate = draft?.updated !== undefined
  return { ok: true, id, article, evidence, readability, findings, namesUpdate, ...held }
}
