import type { Differences } from '../../model/differences.js'

/** Differences, and what a page about them has to know of the articles beside. */
export interface Described {
  readonly differences: Differences
  readonly from: ArticleText
  readonly to: ArticleText
}

/** What an article is called and which language it is in; absent where the article does not say. */
interface ArticleText {
  readonly headline?: string
  /** BCP 47 tag. */
  readonly language?: string
}
