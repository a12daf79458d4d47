/**
 * Who says that something is wrong: the JSON itself, schema.org's vocabulary, Google's documentation, or the house that
 * publishes.
 */
export type Layer = 'json' | 'schema.org' | 'google' | 'house'
