import { isWebAddress } from '../language/web-address.js'
import type { Article, Picture } from '../model/article.js'

/** A picture that has an address. */
export interface ShownPicture {
  readonly url: string
  readonly caption?: string
  readonly creditText?: string
}

/** Give the pictures of an article that can be shown: those with an address, in their order. */
export function picturesOf({ image = [] }: Pick<Article, 'image'>): ShownPicture[] {
  return image
    .map((one): Omit<Picture, '@type'> => (typeof one === 'string' ? { url: one } : one))
    .flatMap(({ url, caption, creditText }) =>
      url !== undefined && isWebAddress(url)
        ? { url, ...(caption !== undefined && { caption }), ...(creditText !== undefined && { creditText }) }
        : [],
    )
}
