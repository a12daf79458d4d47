import type { Signature } from './edition.js'
import type { Severity } from './finding.js'
import type { Format } from './formats.js'

/** What a publisher can say in `presswright.config.{json,js,ts}`; `schemas/configuration.schema.json` describes it. */
export interface Configuration {
  readonly publisher?: { readonly name: string; readonly url?: string; readonly logo?: string }
  /** Absolute address below which articles are published; an article's own is `baseUrl/ARTICLE`. */
  readonly baseUrl?: string
  /** BCP 47 tag for texts that name no language themselves; detection is not asked then. */
  readonly language?: string
  /** IANA name of the zone in which times without one are meant. */
  readonly timeZone?: string
  /** WHATWG encoding label that all inputs are declared to have; without one, UTF-8 or what the bytes show. */
  readonly encoding?: string
  /** `articleSection` by folder below the input folder: `{"politics": "Politics"}`; the longest match wins. */
  readonly sections?: Readonly<Record<string, string>>
  /** What articles are written as beside JSON-LD. */
  readonly formats?: readonly Format[]
  /** What the archive says of each new version. */
  readonly archive?: Signature & {
    /** Digest each article as a graph too. */
    readonly graphDigest?: boolean
  }
  /** Absolute address of the image for articles that name none. */
  readonly image?: string
  readonly rights?: {
    readonly copyrightHolder?: string
    readonly license?: string
    readonly isAccessibleForFree?: boolean
  }
  /** Severity of messages and rules by their names, `author-missing`; errors of the catalogue and schema.org's stay. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
  readonly readability?: {
    /** Reader's age in years above which a sentence counts as hard; 16. */
    readonly age?: number
    /** Shorter sentences are not judged; 5. */
    readonly minWords?: number
    /** Share of the formulas that must agree, 0 to 1; 2/7, two of them. */
    readonly threshold?: number
  }
}
