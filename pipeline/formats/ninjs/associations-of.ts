import type { Article } from '../../model/article.js'
import { picturesOf } from '../pictures-of.js'

/** Tell the pictures of an article as ninjs does: as objects of their own that are associated with it. */
export function associationsOf(article: Article) {
  return picturesOf(article).map(({ url, caption, creditText }, i) => ({
    name: `picture-${i + 1}`,
    uri: url,
    type: 'picture',
    descriptions:
      caption === undefined ? undefined : [{ role: 'caption', contentType: 'text/plain', value: caption }],
    by: creditText,
    renditions: [{ name: 'original', href: url }],
  }))
}
