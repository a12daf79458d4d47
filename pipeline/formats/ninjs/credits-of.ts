import type { Article, Author } from '../../model/article.js'

export interface Credit {
  readonly person: Author
  /** What the person did, in schema.org's word for it. */
  readonly role: 'author' | 'contributor' | 'translator' | 'editor'
}

/** Give everybody whom an article names for its making, with what each did. */
export function creditsOf(article: Article): Credit[] {
  const { author = [], contributor = [], translator = [], editor = [] } = article
  return [
    ...author.map((person) => ({ person, role: 'author' }) as const),
    ...contributor.map((person) => ({ person, role: 'contributor' }) as const),
    ...translator.map((person) => ({ person, role: 'translator' }) as const),
    ...editor.map((person) => ({ person, role: 'editor' }) as const),
  ]
}
