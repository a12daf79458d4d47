import { plainTypography } from '../../language/plain-typography.js'
import type { FieldChange, ParagraphChange } from '../../model/differences.js'
import { editedSentences } from './edited-sentences.js'
import { isRespelled } from './is-respelled.js'
import { readerTextOf, tellsReader } from './reader-property.js'

/** What a change brings a reader, from the least. */
export type News = 'nothing' | 'typography' | 'form' | 'news'

/** What a paragraph's change brings, as counted in the verdict's reasons. */
export interface ParagraphNews {
  readonly news: News
  /** Sentences that came or went. */
  readonly sentences: number
  /** Sentences whose words say something else. */
  readonly edited: number
  /** Sentences whose spelling was mended. */
  readonly respelled: number
}

/** Weigh what became of a paragraph. */
export function newsInParagraph(change: ParagraphChange): ParagraphNews {
  if (!('sentences' in change)) {
    const news = change.kind === 'same' ? 'nothing' : change.kind === 'moved' ? 'form' : 'news'
    return { news, sentences: 0, edited: 0, respelled: 0 }
  }
  let sentences = 0
  for (const { kind } of change.sentences) if (kind === 'added' || kind === 'removed') sentences++
  let edited = 0
  let respelled = 0
  for (const { cosmetic, words } of editedSentences(change)) {
    if (cosmetic) continue
    if (isRespelled(words)) respelled++
    else edited++
  }
  const inOrder =
    change.kind === 'edited' && change.sentences.every(({ kind }) => kind === 'same' || kind === 'edited')
  const news = sentences + edited > 0 ? 'news' : respelled > 0 || !inOrder ? 'form' : 'typography'
  return { news, sentences, edited, respelled }
}

/** Weigh what became of a property. */
export function newsInField(field: FieldChange): News {
  if (field.kind === 'added') return tellsReader(field.pointer, field.to) ? 'news' : 'nothing'
  if (field.kind === 'removed') return tellsReader(field.pointer, field.from) ? 'news' : 'nothing'
  const { pointer, from, to, words } = field
  if (!tellsReader(pointer, from) && !tellsReader(pointer, to)) return 'nothing'
  if (typeof from !== 'string' || typeof to !== 'string' || !words) return 'news'
  if (plainTypography(from) === plainTypography(to)) return 'typography'
  return readerTextOf(pointer, to) === 'prose' && isRespelled(words) ? 'form' : 'news'
}
