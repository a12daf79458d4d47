import type { Severity } from '../../model/finding.js'

/** What Presswright promises of an output folder; `expects` ends a message that says what is there instead. */
interface PromiseRule {
  readonly severity: Severity
  readonly expects: string
}

const promises = {
  P001: error('a published file that is the same as in the newest version'),
  P002: error('the size that the published file has'),
  P003: error('the digest that the published file has'),
  P004: error('the number of the newest version'),
  P005: error('the digest of what the newest version says'),
  P006: error('an `article.json` in each version that has the version’s number'),
  P007: error('nothing in `latest` and `withdrawn` that `index.json` does not name'),
  P008: error('every archived article in `index.json`'),
  P009: error('an archived article for each that `index.json` names'),
  P010: error('no published file of an article that is withdrawn'),
  P011: warning('no trace of a build; one is running, or was interrupted and is put right by the next'),
  P012: error('an `index.json` as `presswright build` writes it'),
  P013: error('an `edition.json` that tells its own version'),
  P014: error('nothing but files and folders'),
  P015: error('the status that the newest version has'),
  P016: error('each article once in `index.json`'),
  P017: error('no version of an article that was purged'),
  P018: error('each file that a format wrote, as `index.json` names it'),
  P019: error('each shard that `index.json` names'),
  P020: error('nothing in `index` that `index.json` does not name'),
  P021: error('the size, the digest and the numbers of entries that `index.json` says of the shard'),
  P022: error('each article in the shard that the SHA-256 of its identity begins with'),
} as const satisfies Readonly<Record<string, PromiseRule>>

export type PromiseCode = keyof typeof promises

/** The table, for whoever asks by code. */
export const PROMISES: Readonly<Record<PromiseCode, PromiseRule>> = promises

function error(expects: string): PromiseRule {
  return { severity: 'error', expects }
}

function warning(expects: string): PromiseRule {
  return { severity: 'warning', expects }
}
