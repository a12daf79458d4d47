import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/** Read the tree of a web page; its parser is loaded when the first one comes. */
export const readPages: Plugin<[], Root> = () => async (tree, file) => {
  const { layout, pointAt, bodyStart } = file.data
  if (layout !== 'html' || !pointAt) return
  const { readHtml } = await import('./html/read-html.js')
  tree.children = readHtml(String(file), bodyStart ?? 0, file, pointAt).children
}
