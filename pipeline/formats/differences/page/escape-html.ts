/** Signs of HTML, controls but blanks, separators and turns of direction, and halves of surrogate pairs. */
const UNSAFE =
  /[&<>"'\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/**
 * Write text so that HTML shows it as it is, within elements and within attributes. What cannot be seen, or would move
 * what can, is named: `[U+202E]`.
 */
export function escapeHtml(text: string): string {
  return text.replace(UNSAFE, (character) => ENTITIES.get(character) ?? named(character))
}

function named(character: string): string {
  return `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`
}
