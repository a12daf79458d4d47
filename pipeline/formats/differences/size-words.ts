import { plural } from '../../language/plural.js'
import type { ChangeSize } from './change-size.js'

/** Say how much of a body changed: `12 words added, 4 removed, 2 paragraphs touched`. */
export function sizeWords({ words: { added, removed }, paragraphs }: ChangeSize): string {
  if (paragraphs === 0) return 'body unchanged'
  return `${plural(added, 'word')} added, ${removed.toLocaleString('en')} removed, ${plural(paragraphs, 'paragraph')} touched`
}
