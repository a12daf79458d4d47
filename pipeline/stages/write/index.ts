import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/** Write the article as the JSON-LD that is published: two blanks of indent, a line end at the end. */
export const write: Plugin<[], Root, string> = function () {
  this.compiler = (_tree, file) => `${JSON.stringify(file.data.article, null, 2)}\n`
}
