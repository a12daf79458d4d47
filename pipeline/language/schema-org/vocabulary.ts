import type { Stage } from './vocabulary-table.js'

/** What schema.org says of any term. */
export interface Term {
  readonly name: string
  /** The terms to use in its stead. */
  readonly supersededBy?: readonly string[]
  readonly stage?: Stage
}

export interface TypeTerm extends Term {
  readonly isEnumeration: boolean
  /** Whether its values are literals: `Text`, or a type below such a one, `URL`. */
  readonly isDataType: boolean
}

export interface PropertyTerm extends Term {
  /** The types that its value may have. */
  readonly ranges: readonly string[]
  readonly inverseOf?: string
}

export interface MemberTerm extends Term {
  /** The enumerations that list it; for `True` and `False`, `Boolean`. */
  readonly enumerations: readonly string[]
}

/**
 * The vocabulary of schema.org, to be asked by plain names: `NewsArticle`, `datePublished`, `EventScheduled`. A name
 * that it does not have is of no type, has no property, and is undefined or an empty list.
 */
export interface Vocabulary {
  readonly release: string
  type(name: string): TypeTerm | undefined
  /** Tell whether a type is another, or stands below it. */
  isA(type: string, ancestor: string): boolean
  property(name: string): PropertyTerm | undefined
  /** Tell whether a property may stand on a type: schema.org says so of the type or of one above it. */
  hasProperty(type: string, property: string): boolean
  /** All properties that may stand on a type, those in use before those that are superseded. */
  propertiesOf(type: string): readonly string[]
  /** Tell whether a property's value may have a type: one of its ranges is the type or stands above it. */
  accepts(property: string, type: string): boolean
  member(name: string): MemberTerm | undefined
  /** All members of an enumeration and of those below it. */
  members(enumeration: string): readonly string[]
  /** The enumerations that list a member. */
  memberOf(name: string): readonly string[]
  /** The type that a mistyped name was meant to be. */
  closestType(name: string): string | undefined
  /**
   * The property that a mistyped name was meant to be: one that the type has, else any. A name that is a property
   * already, only not one of the type's, is mistaken for no other than the type's.
   */
  closestProperty(name: string, type?: string): string | undefined
}
