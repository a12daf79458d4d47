import { canonicalLanguage } from '../../language/canonical-language.js'
import { languageOf } from '../../language/language-of.js'
import { primaryLanguage } from '../../language/primary-language.js'

/** Characters of a body that tell its language. */
const OPENING = 4_000

/**
 * Tell the language of two versions as a BCP 47 tag: what the newer one, or else the older, says of itself, and where
 * neither names one, what the text shows.
 */
export function languageOfVersions(
  from: ReadonlyMap<string, unknown>,
  to: ReadonlyMap<string, unknown>,
  paragraphs: readonly string[],
): string | undefined {
  return namedBy(to) ?? namedBy(from) ?? languageOf(openingOf(paragraphs))
}

function namedBy(article: ReadonlyMap<string, unknown>): string | undefined {
  const named = article.get('inLanguage')
  const value: unknown = Array.isArray(named) ? named[0] : named
  const tag = typeof value === 'string' ? canonicalLanguage(value) : undefined
  // `English` has the form of a tag, and is none of a language that is spoken.
  return tag !== undefined && /^[a-z]{2,3}$/.test(primaryLanguage(tag)) ? tag : undefined
}

function openingOf(paragraphs: readonly string[]): string {
  let text = ''
  for (const paragraph of paragraphs) {
    text += `${paragraph.slice(0, OPENING)}\n`
    if (text.length > OPENING) break
  }
  return text
}
