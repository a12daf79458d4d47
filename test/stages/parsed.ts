import type { Root } from 'nlcst'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import { VFile } from 'vfile'
import { blocksOf, type Role } from '../../pipeline/model/tree.js'

/** Parse a text into the tree that `segment` leaves; blocks are paragraphs unless `roles` says otherwise, in order. */
export function parsed(
  text: string,
  language?: string,
  roles: readonly Role[] = [],
): { readonly tree: Root; readonly file: VFile } {
  const tree = retext().use(retextEnglish).parse(text)
  for (const [index, block] of blocksOf(tree).entries()) block.data = { role: roles[index] ?? 'paragraph' }
  const file = new VFile({ value: text, data: language === undefined ? {} : { language } })
  return { tree, file }
}
