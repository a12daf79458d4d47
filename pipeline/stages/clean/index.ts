import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { familiarWords, type IsFamiliar } from '../../language/familiar-words.js'
import { blockOf, blocksOf, piecesOf } from '../../model/tree.js'
import { type Block, linesOf, openLedger } from './block.js'
import { dropFurniture } from './drop-furniture.js'
import { layOut } from './lay-out.js'
import { normaliseCharacters } from './normalise-characters.js'
import { rejoinPages } from './rejoin-pages.js'
import { stripEmphasis } from './strip-emphasis.js'

/**
 * Clean the blocks: settle their characters, put lines and paragraphs back together, set aside what is no part of
 * the article. The file keeps what was joined and dropped, and why.
 */
export const clean: Plugin<[], Root> = () => {
  let isFamiliar: IsFamiliar | undefined
  const familiar: IsFamiliar = (word) => {
    isFamiliar ??= familiarWords()
    return isFamiliar(word)
  }
  return (tree, file) => {
    const at = file.data.pointAt
    if (!at) throw new Error('Cannot clean a file that was not parsed')
    const source = String(file)
    const ledger = openLedger(file, at)

    let blocks: Block[]
    if (file.data.layout === 'markdown' || file.data.layout === 'html') {
      blocks = blocksOf(tree).map((block) => ({ pieces: piecesOf(block), data: block.data ?? {}, gap: 1 }))
      blocks = normaliseCharacters(blocks, ledger)
    } else {
      const lines = normaliseCharacters(linesOf(tree, source), ledger)
      blocks = layOut(lines, file, ledger, familiar)
      blocks = stripEmphasis(blocks, ledger)
    }
    // A page's markup says where paragraphs end.
    if (file.data.layout !== 'html') blocks = rejoinPages(blocks, ledger)
    blocks = dropFurniture(blocks, ledger)

    tree.children = blocks.map((block) => blockOf(block.pieces, at, block.data))
  }
}
