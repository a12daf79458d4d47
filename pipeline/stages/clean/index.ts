import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { familiarWords, type IsFamiliar } from '../../language/familiar-words.js'
import { blockOf, blocksOf, piecesOf } from '../../model/tree.js'
import { type Block, linesOf, openLedger } from './block.js'
import { dropFurniture } from './drop-furniture.js'
import { dropMarked } from './drop-marked.js'
import { dropRunningHeads } from './drop-running-heads.js'
import { joinPrinted } from './join-printed.js'
import { layOut } from './lay-out.js'
import { normaliseCharacters } from './normalise-characters.js'
import { orderColumns } from './order-columns.js'
import { readRecord } from './read-record.js'
import { rejoinPages } from './rejoin-pages.js'
import { repairEncoding } from './repair-encoding.js'
import { setCodes } from './set-codes.js'
import { settleHead } from './settle-head.js'
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
    const { repairs = [] } = file.data

    let blocks: readonly Block[]
    if (file.data.layout === undefined) {
      const read = normaliseCharacters(repairEncoding(linesOf(tree, source), repairs, ledger), ledger)
      const lines = readRecord(dropRunningHeads(read, source.includes('\f'), ledger), file, ledger)
      blocks = layOut(lines, file, ledger, familiar)
      if (file.data.layout !== 'paragraph-a-line') blocks = settleHead(blocks, ledger, familiar)
      blocks = orderColumns(blocks, ledger)
      blocks = stripEmphasis(blocks, ledger)
    } else {
      // A reader that knows its format has put the lines together; a printed page's are still to be joined.
      blocks = blocksOf(tree).map((block) => ({ pieces: piecesOf(block), data: block.data ?? {}, gap: 1 }))
      blocks = dropMarked(repairEncoding(blocks, repairs, ledger), ledger)
      if (isPrinted(file)) blocks = joinPrinted(blocks, ledger, familiar, normaliseCharacters)
      else if (isWire(file)) blocks = joinPrinted(blocks, ledger, familiar, setCodes, true)
      else blocks = normaliseCharacters(blocks, ledger)
    }
    // A page's markup says where paragraphs end.
    if (file.data.layout !== 'html') blocks = rejoinPages(blocks, ledger)
    blocks = dropFurniture(blocks, ledger)

    tree.children = blocks.map((block) => blockOf(block.pieces, at, block.data))
  }
}

function isPrinted({ data: { layout } }: VFile): boolean {
  return layout === 'pdf'
}

function isWire({ data: { layout } }: VFile): boolean {
  return layout === 'anpa' || layout === 'iptc7901'
}
