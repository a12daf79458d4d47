import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { decode } from '../../language/decode.js'
import { isHtml } from '../../language/is-html.js'
import { lineIndex } from '../../language/line-index.js'
import { namedEncoding } from '../../language/named-encoding.js'
import type { Configuration } from '../../model/configuration.js'
import { fail, report } from '../../model/finding.js'
import { readFrontMatter } from './read-front-matter.js'
import { readMarkdown } from './read-markdown.js'
import { readText } from './read-text.js'

/** Bytes or characters in which a page says what it is; browsers look at 1,024 before they go on. */
const HEAD = 4096

/**
 * Read raw text into a tree of blocks, each with its place in the source.
 *
 * The tree is nlcst: a root of paragraphs, whose children are pieces of source (`SourceNode`) and the white space
 * between them. A page's tree is empty until `readPages` has run. Fails the file where it holds no text.
 */
export const parse: Plugin<[Configuration?], string, Root> = function (configuration = {}) {
  this.parser = (document, file) => {
    const text = decodedText(document, file, configuration)
    if (text === '') fail(file, 'input-empty', {})
    if (text.trim() === '') fail(file, 'input-blank', {})
    const at = lineIndex(text)
    file.data.pointAt = at
    const { values, bodyStart } = readFrontMatter(text, file, at)
    file.data.frontMatter = values
    if (isHtml(file.extname, text.slice(bodyStart, bodyStart + HEAD))) {
      file.data.layout = 'html'
      file.data.bodyStart = bodyStart
      return { type: 'RootNode', children: [] }
    }
    if (!isMarkdown(file)) return readText(text, bodyStart, at)
    file.data.layout = 'markdown'
    return readMarkdown(text, bodyStart, at)
  }
}

/** Decode the file's own bytes; a text that was handed in needs none. The file keeps the text its places point into. */
function decodedText(document: string, file: VFile, { encoding }: Configuration): string {
  if (typeof file.value === 'string' || file.value === undefined) {
    file.data.encoding = 'utf-8'
    return document
  }
  const head = String.fromCharCode(...file.value.subarray(0, HEAD))
  const named = isHtml(file.extname, head) ? namedEncoding(head) : undefined
  const decoded = decode(file.value, encoding, named)
  if (!decoded.ok) {
    if (decoded.problem === 'binary') fail(file, 'input-binary', { what: decoded.what })
    fail(file, 'input-encoding', { encoding: decoded.encoding, offset: decoded.offset })
  }
  if (decoded.guessed) report(file, 'encoding-guessed', { encoding: decoded.encoding })
  file.data.encoding = decoded.encoding
  file.value = decoded.text
  return decoded.text
}

function isMarkdown(file: VFile): boolean {
  return file.extname === '.md' || file.extname === '.markdown'
}
