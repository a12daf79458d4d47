import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { fail, report } from '../../model/finding.js'
import { blocksOf, isBody } from '../../model/tree.js'

/** Refuse what cannot be an article, for want of a headline or a body, and remark what an article should have. */
export const demand: Plugin<[], Root> = () => (tree, file) => {
  const { draft } = file.data
  const blocks = blocksOf(tree)
  if (draft?.headline === undefined) fail(file, 'headline-missing', {}, blocks[0]?.position)
  if (!blocks.some(isBody)) fail(file, 'body-missing', {}, blocks.at(-1)?.position)
  if (draft.authors.length === 0) report(file, 'author-missing', {})
  if (draft.published === undefined) report(file, 'date-missing', {})
}
