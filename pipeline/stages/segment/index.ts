import type { Nodes, ParagraphContent, Root } from 'nlcst'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import type { Plugin } from 'unified'
import { isEnglish } from '../../language/is-english.js'
import { type PositionMap, positionMap } from '../../language/position-map.js'
import { blocksOf, isBody, piecesOf, textOfBlock } from '../../model/tree.js'
import { boundedStretches } from './bounded-stretches.js'
import { settleSentences } from './settle-sentences.js'

/**
 * Part each block of the body into sentences and words, one parse a block, with retext-english for English, corrected, and
 * retext's Latin parser for every other language. Each node points into the source.
 */
export const segment: Plugin<[], Root> = () => {
  const english = retext().use(retextEnglish).freeze()
  const latin = retext().freeze()
  return (tree, file) => {
    const at = file.data.pointAt
    if (!at) throw new Error('Cannot segment a file that was not parsed')
    const inEnglish = isEnglish(file.data.language)
    const parser = inEnglish ? english : latin
    for (const block of blocksOf(tree)) {
      if (!isBody(block)) continue
      const text = textOfBlock(block)
      block.data = { ...block.data, text }
      const map = positionMap(piecesOf(block), at)
      block.children = boundedStretches(text).flatMap(({ start, end }) => {
        const parsed = parser.parse(text.slice(start, end))
        if (inEnglish) for (const paragraph of blocksOf(parsed)) settleSentences(paragraph)
        place(parsed, start, map)
        return parsed.children.flatMap((child): ParagraphContent[] => {
          if (child.type === 'ParagraphNode') return child.children
          return child.type === 'WhiteSpaceNode' ? [child] : []
        })
      })
    }
  }
}

/** Point a parsed stretch's nodes into the source; `base` is where the stretch starts in its block. */
function place(node: Nodes, base: number, map: PositionMap): void {
  if (node.position) {
    const start = base + (node.position.start.offset ?? 0)
    const end = base + (node.position.end.offset ?? 0)
    node.position = { start: map.start(start), end: map.end(end) }
  }
  if (!('children' in node)) return
  const [only] = node.children
  // A word's one text is where the word is.
  if (node.type === 'WordNode' && only && node.children.length === 1) only.position = node.position
  else for (const child of node.children) place(child, base, map)
}
