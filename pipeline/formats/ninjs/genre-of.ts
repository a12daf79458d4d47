import type { ArticleType } from '../../model/article.js'

/** IPTC's genre for each type that is one of its own; a plain news article has none. */
const GENRES: Readonly<Partial<Record<ArticleType, string>>> = {
  AnalysisNewsArticle: 'Analysis',
  OpinionNewsArticle: 'Opinion',
  ReviewNewsArticle: 'Review',
}

/**
 * Name the genre of an article from the vocabulary that ninjs suggests.
 *
 * Source: http://cv.iptc.org/newscodes/genre/
 */
export function genreOf(type: ArticleType): { name: string; uri: string } | undefined {
  const name = GENRES[type]
  return name === undefined ? undefined : { name, uri: `http://cv.iptc.org/newscodes/genre/${name}` }
}
