import type { Article } from '../model/article.js'

const UNSAFE = /[<>&\u2028\u2029]/g

/**
 * Write an article as a script tag that any HTML page can include as it is.
 *
 * In a script nothing but `\uXXXX` is safe and leaves the JSON unchanged: `<`, `>` and `&` could end the script or
 * open a comment, U+2028 and U+2029 end a line of JavaScript, and HTML's entities are not read there.
 */
export function toScriptTag(article: Article): string {
  const json = JSON.stringify(article).replace(UNSAFE, escaped)
  return `<script type="application/ld+json">${json}</script>\n`
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
