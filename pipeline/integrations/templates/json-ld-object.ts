import type { JsonLd } from '../../formats/script-tag.js'

/**
 * Take what a template hands over for JSON-LD.
 *
 * @throws {TypeError} where it is no object: a template that names a variable that is not there is told so, and publishes
 * no empty script.
 */
export function jsonLdObject(value: unknown): JsonLd {
  if (isObject(value)) return value
  throw new TypeError(
    `\`jsonld\` was given ${named(value)}, expected an article or another object of JSON-LD`,
  )
}

function isObject(value: unknown): value is JsonLd {
  return typeof value === 'object' && value !== null
}

function named(value: unknown): string {
  return value === undefined || value === null ? `${value}` : `a ${typeof value}`
}
