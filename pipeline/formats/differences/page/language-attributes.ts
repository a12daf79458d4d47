import { canonicalLanguage } from '../../../language/canonical-language.js'
import { escapeHtml } from './escape-html.js'

/** Write the attributes of an element that holds an article's own words: its language, and its own direction. */
export function languageAttributes(language: string | undefined): string {
  // The page itself is in English, which an article of unknown language need not be.
  const tag = language === undefined ? undefined : canonicalLanguage(language)
  return `lang="${escapeHtml(tag ?? '')}" dir="auto"`
}
