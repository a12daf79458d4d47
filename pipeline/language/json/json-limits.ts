/** How much of a JSON text is read. */
export interface JsonLimits {
  /** The most UTF-16 code units of a text. */
  readonly characters: number
  /** The most levels of objects and arrays within each other. */
  readonly depth: number
  /** The most problems that are listed; all are counted. */
  readonly problems: number
}

export const JSON_LIMITS: JsonLimits = { characters: 50_000_000, depth: 256, problems: 100 }
