import type { Paragraph } from 'nlcst'
import { readByline } from '../../language/byline/index.js'
import { foldText } from '../../language/fold-text.js'
import type { Draft } from '../../model/draft.js'
import { isBody, textOfBlock } from '../../model/tree.js'
import type { EvidenceRecord } from './record.js'
import { type Given, takeAuthors } from './take-line.js'

const LONGEST = 160
/** Blocks at the end among which somebody says who the author is, and the characters of one. */
const TAIL = 6
const LONGEST_PORTRAIT = 500
/** Characters of a headline that is repeated by chance no more, and of what stands about it. */
const SHORTEST_HEADLINE = 20
const ABOUT_HEADLINE = 80
/** Initials and houses that sign a text: `abc/de/AFP`, `ABC // DEF`. */
const SIGNATURE = /^\(?\p{L}{2,6}(?:\s?\/{1,2}\s?\p{L}{2,6}){1,4}\)?\.?$/u

/**
 * Read what stands below the last paragraph: a byline, where there was none above; who the author is; the names, the
 * headline or the desk's initials once more.
 */
export function extractTail(
  blocks: readonly Paragraph[],
  draft: Draft,
  given: Given,
  record: EvidenceRecord,
): void {
  const body = blocks.filter(isBody)
  if (body.length < 2) return
  const texts = body.map(textOfBlock)
  for (let i = body.length - 1; i > 0 && i >= body.length - TAIL; i--) {
    const block = body[i]
    const reason = whyNoneOfBody(i, texts, draft)
    if (!block || reason === undefined) continue
    block.data = { ...block.data, role: 'furniture' }
    record.dropped(block, reason)
  }
  const last = body.filter(isBody).at(-1)
  if (!last || draft.authors.length > 0) return
  const text = textOfBlock(last)
  if (text.length > LONGEST) return
  const byline = readByline(text)
  if (byline?.marker === undefined || byline.credit !== 'author') return
  last.data = { ...last.data, role: 'byline' }
  takeAuthors(byline, last, draft, given, record)
}

function whyNoneOfBody(
  index: number,
  texts: readonly string[],
  { authors, headline = '' }: Draft,
): string | undefined {
  const text = texts[index] ?? ''
  if (index === texts.length - 1 && SIGNATURE.test(text)) return 'initials of the desk'
  const isTitle = headline.length >= SHORTEST_HEADLINE && text.length <= headline.length + ABOUT_HEADLINE
  if (isTitle && foldText(text).includes(foldText(headline))) return 'names the article'
  if (text.length > LONGEST_PORTRAIT) return undefined
  const names = readByline(text)?.names ?? []
  if (names.length > 0 && names.every(({ name }) => authors.some((author) => author.name === name)))
    return 'the byline once more'
  // An author is seldom the subject: who the text speaks of is no portrait of its author.
  const author = authors.find(({ name, kind }) => kind === 'Person' && opensWith(text, name))
  const isSubject = author && texts.some((other, i) => i < index - 2 && other.includes(author.name))
  return author && !isSubject ? 'about the author' : undefined
}

function opensWith(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return (
    at >= 0 && at <= 4 && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length)) && text.length > name.length
  )
}
