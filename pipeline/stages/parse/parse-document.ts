import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/**
 * Read a PDF, a web page or Markdown into the tree that `parse` left empty. Their parsers are loaded when the first one comes, and
 * cannot be waited for there.
 */
export const parseDocument: Plugin<[], Root> = () => async (tree, file) => {
  const { layout, pointAt, bodyStart } = file.data
  if (layout === 'pdf') {
    if (!(file.value instanceof Uint8Array)) throw new Error('Cannot read a PDF that is not bytes')
    const { readPdf } = await import('./pdf/read-pdf.js')
    tree.children = (await readPdf(file.value, file)).children
  } else if (layout === 'html' && pointAt) {
    const { readHtml } = await import('./html/read-html.js')
    tree.children = readHtml(String(file), bodyStart ?? 0, file, pointAt).children
  } else if (layout === 'markdown' && pointAt) {
    const { readMarkdown } = await import('./read-markdown.js')
    tree.children = readMarkdown(String(file), bodyStart ?? 0, pointAt).children
  }
}
