import type { Picture } from '../../model/article.js'
import type { Draft } from '../../model/draft.js'

/** Write the article's images: its address, if there is one, and what the text says of its pictures. */
export function imagesOf({ image, pictures }: Draft): (string | Picture)[] {
  return [
    ...(image === undefined ? [] : [image]),
    ...pictures.map((picture): Picture => ({ '@type': 'ImageObject', ...picture })),
  ]
}
