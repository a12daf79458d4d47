import { createElement, type ReactElement } from 'react'
import { type JsonLd as Data, toJsonLd } from '../../formats/script-tag.js'

export interface JsonLdProps {
  /** An article, or any other JSON-LD. */
  readonly article: Data
}

/**
 * Write an article into a page as a script element, `<JsonLd article={article} />`, on the server and in the browser
 * alike. It has neither state nor effects, so that a server component may use it.
 *
 * React writes `"` in the children of a script as `&quot;`, which no reader of a script undoes; what is set as HTML it
 * leaves as it is, and `toJsonLd` leaves nothing in it that could end the script.
 */
export function JsonLd({ article }: JsonLdProps): ReactElement {
  return createElement('script', {
    type: 'application/ld+json',
    // biome-ignore lint/security/noDangerouslySetInnerHtml: toJsonLd leaves nothing that HTML reads in a script.
    dangerouslySetInnerHTML: { __html: toJsonLd(article) },
  })
}
