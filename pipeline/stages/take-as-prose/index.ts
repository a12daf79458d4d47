import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { blocksOf, isBody, type Role } from '../../model/tree.js'

/** What stands around an article, and may be all that a short text has. */
const AROUND: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
  'kicker',
  'headline',
  'standfirst',
  'byline',
  'date',
  undefined,
])

/** Take a text for prose that has no body by an article's rules: a paragraph alone is no headline. */
export const takeAsProse: Plugin<[], Root> = () => (tree) => {
  const blocks = blocksOf(tree)
  if (blocks.some(isBody)) return
  for (const block of blocks) {
    if (AROUND.has(block.data?.role)) block.data = { ...block.data, role: 'paragraph' }
  }
}
