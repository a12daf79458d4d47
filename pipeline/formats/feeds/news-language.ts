import { primaryLanguage } from '../../language/primary-language.js'

/**
 * Write a language as Google's news sitemap knows it: two or three letters, but Chinese by its script, `zh-cn` or `zh-tw`.
 *
 * Source: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function newsLanguage(tag: string | undefined): string | undefined {
  const language = primaryLanguage(tag).toLowerCase()
  if (tag === undefined || !/^[a-z]{2,3}$/.test(language)) return undefined
  if (language !== 'zh') return language
  return new Intl.Locale(tag).maximize().script === 'Hant' ? 'zh-tw' : 'zh-cn'
}
