import { visible } from '../../language/visible.js'

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Write a text as the content of an XML 1.0 element; what XML forbids is shown as `\uXXXX`. */
export function xmlText(text: string): string {
  // `>` is written as a reference too, for `]]>` may not stand in content.
  return visible(text).replace(/[&<>\r]/g, referenceOf)
}

/** Write a text as the value of an XML 1.0 attribute in double quotes, with its tabs and line ends. */
export function xmlValue(text: string): string {
  return visible(text).replace(/[&<>"\t\n\r]/g, referenceOf)
}

function referenceOf(character: string): string {
  return REFERENCES[character] ?? character
}
