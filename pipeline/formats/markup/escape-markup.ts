/**
 * Signs of markup, of its white space and of templates; then what neither XML 1.0 nor HTML can hold: controls but blanks, halves of
 * surrogate pairs, and code points that are no characters.
 */
const UNSAFE = /\r\n?|[&<>"{}\t\n\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Surrogate}\p{NChar}]/gu

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  // Of three signs, `]]>` may not stand in the text of XML.
  ['>', '&gt;'],
  ['"', '&quot;'],
  // Template engines run what they include; `{{`, `{%` and `#}` are theirs.
  ['{', '&#123;'],
  ['}', '&#125;'],
  // These would be read as blanks in an attribute.
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#10;'],
  ['\r\n', '&#10;'],
])

/**
 * Write text so that XML and HTML both read it as it is, within elements and between double quotes. Half a surrogate pair
 * becomes U+FFFD, each line end that of Unix; what else no markup can hold is left out.
 *
 * Source: https://www.w3.org/TR/xml/#charsets, https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream
 */
export function escapeMarkup(text: string): string {
  return text.replace(UNSAFE, (character) => ENTITIES.get(character) ?? instead(character))
}

function instead(character: string): string {
  return /\p{Surrogate}/u.test(character) ? '\ufffd' : ''
}
