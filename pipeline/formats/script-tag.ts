import type { Graph, Thing, WithContext } from 'schema-dts'

/** JSON-LD as schema-dts has it; an `Article` of Presswright is one. */
export type JsonLd = Thing | WithContext<Thing> | Graph

/** A `{` of JSON itself has a name or its end behind it; each other one stands in a text, as `#` always does. */
const UNSAFE = /[<>&\u2028\u2029\u007f-\u009f\p{NChar}]|\{(?!["}])|#(?=\})/gu

/**
 * Write JSON-LD as a script tag that any HTML page can include as it is.
 *
 * @returns One line, with its end.
 */
export function toScriptTag(data: JsonLd): string {
  return `<script type="application/ld+json">${toJsonLd(data)}</script>\n`
}

/**
 * Write JSON-LD as the text of a script, for a page or a framework that writes the tag itself.
 *
 * In a script nothing but `\uXXXX` is safe and leaves the JSON unchanged: `<`, `>` and `&` could end the script or
 * open a comment, U+2028 and U+2029 end a line of JavaScript, and HTML's entities are not read there. The other controls
 * and the code points that are no characters are errors in a page, though browsers pass over them. Half a surrogate pair
 * comes out as `\uXXXX` too, as JSON.stringify is well-formed since ECMAScript 2019, so that the page stays UTF-8.
 *
 * A template engine that includes the tag and runs what it includes finds nothing of its own in a text either: neither
 * `{{`, `{%`, `{#` and `#}` nor `<%` and `<?`.
 */
export function toJsonLd(data: JsonLd): string {
  return JSON.stringify(data).replace(UNSAFE, escaped)
}

/** A code point may be two units of UTF-16, of which JSON escapes each. */
function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
