import type { SentenceContent } from 'nlcst'

/** Spell out a word; empty for what is none. */
export function wordText(token: SentenceContent | undefined): string {
  if (token?.type !== 'WordNode') return ''
  const [first] = token.children
  if (token.children.length === 1) return first?.value ?? ''
  let text = ''
  for (const { value } of token.children) text += value
  return text
}
