import type { Author } from '../../model/article.js'
import type { Draft } from '../../model/draft.js'

/** Write authors as schema.org's people and organisations; a name that stands twice is one author. */
export function authorsOf(authors: Draft['authors']): Author[] {
  const seen = new Set<string>()
  return authors.flatMap(({ name, kind, jobTitle }): Author[] => {
    if (seen.has(name)) return []
    seen.add(name)
    if (kind === 'Organization') return [{ '@type': 'Organization', name }]
    return [{ '@type': 'Person', name, ...(jobTitle !== undefined && { jobTitle }) }]
  })
}

/** Tell people from organisations. */
export function isPerson(author: Author): author is Extract<Author, { '@type': 'Person' }> {
  return author['@type'] === 'Person'
}
