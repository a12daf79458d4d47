import type { Paragraph } from 'nlcst'
import { retext } from 'retext'
import { VFile } from 'vfile'
import { blockOf } from '../../model/tree.js'
import { segment } from '../../stages/segment/index.js'

/** Marks that end a sentence without a blank behind them, which the parser of Latin script does not know. */
const END = /[。！？｡।؟۔]+['"’”」』）)]*/gu

/**
 * Part each of several paragraphs into sentences, as the pipeline parts an article's body. Nothing is lost but the blanks
 * between two.
 *
 * @param language BCP 47 tag; the parser for English is used for English alone.
 */
export function sentencesOf(paragraphs: readonly string[], language: string | undefined): string[][] {
  const blocks = paragraphs.map((value) =>
    blockOf([{ value, start: 0, end: value.length }], pointAt, { role: 'paragraph' }),
  )
  const file = new VFile({ data: { pointAt, ...(language !== undefined && { language }) } })
  retext().use(segment).runSync({ type: 'RootNode', children: blocks }, file)
  return paragraphs.map((text, index) => cut(text, startsOf(blocks[index])))
}

function pointAt(offset: number) {
  return { line: 1, column: offset + 1, offset }
}

function startsOf(block: Paragraph | undefined): number[] {
  return (block?.children ?? []).flatMap(({ type, position }) =>
    type === 'SentenceNode' && position?.start.offset !== undefined ? [position.start.offset] : [],
  )
}

/** Cut a paragraph where its sentences start; what goes before the first is part of it. */
function cut(text: string, starts: readonly number[]): string[] {
  const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length)
  const cuts = [...new Set([0, ...starts.slice(1), ...ends])].sort((a, b) => a - b)
  return cuts.flatMap((start, index) => {
    const sentence = text.slice(start, cuts[index + 1]).trim()
    return sentence === '' ? [] : [sentence]
  })
}
