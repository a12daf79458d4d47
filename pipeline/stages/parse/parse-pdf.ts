import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { readPdf } from './pdf/read-pdf.js'

/** Read a PDF into the tree that `parse` left empty, as its reader cannot be waited for there. */
export const parsePdf: Plugin<[], Root> = () => async (tree, file) => {
  if (file.data.layout !== 'pdf') return
  if (!(file.value instanceof Uint8Array)) throw new Error('Cannot read a PDF that is not bytes')
  const { children } = await readPdf(file.value, file)
  tree.children = children
}
