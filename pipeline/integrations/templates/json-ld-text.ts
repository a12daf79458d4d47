import { toJsonLd } from '../../formats/script-tag.js'
import { jsonLdObject } from './json-ld-object.js'

/**
 * Write what a template hands over as the text of a script.
 *
 * @throws {TypeError} as `jsonLdObject` does.
 */
export function jsonLdText(value: unknown): string {
  return toJsonLd(jsonLdObject(value))
}
