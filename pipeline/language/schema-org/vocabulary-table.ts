/**
 * The facts of one release of schema.org as `schemas/generated/schema-org.json` holds them, a term a line, sorted by
 * name.
 *
 * A line's fields are parted by `/`, the names in a field by blanks; empty fields at its end are left out. A stage is
 * written as its first letter.
 */
export interface VocabularyTable {
  readonly $comment: string
  /** The release's version: `30.0`. */
  readonly release: string
  readonly licence: string
  readonly attribution: string
  /** The types that are data types themselves; what stands below them is one too. */
  readonly dataTypes: readonly string[]
  /** `name/parents/stage/supersededBy/members`; members are in the stage of their type. */
  readonly types: readonly string[]
  /** `name/domains/ranges/stage/supersededBy/inverseOf` */
  readonly properties: readonly string[]
  /** `name/stage/supersededBy`, of those members alone that have a stage other than their type's, or a successor. */
  readonly members: readonly string[]
}

/**
 * How far a term is settled where it is not simply in use: proposed, withdrawn, or there to describe the vocabulary
 * itself.
 */
export type Stage = 'pending' | 'attic' | 'meta'
