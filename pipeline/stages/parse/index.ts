import { isUtf8 } from 'node:buffer'
import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { decode } from '../../language/decode.js'
import { isHtml } from '../../language/is-html.js'
import { lineIndex } from '../../language/line-index.js'
import { repairMojibake } from '../../language/mojibake/index.js'
import { namedEncoding } from '../../language/named-encoding.js'
import type { Configuration } from '../../model/configuration.js'
import { fail, report } from '../../model/finding.js'
import { readFrontMatter } from './read-front-matter.js'
import { readText } from './read-text.js'
import { isWire } from './wire/is-wire.js'
import { readWire } from './wire/read-wire.js'

/** Bytes or characters in which a page says what it is; browsers look at 1,024 before they go on. */
const HEAD = 4096

/**
 * Read raw text into a tree of blocks, each with its place in the source.
 *
 * The tree is nlcst: a root of paragraphs, whose children are pieces of source (`SourceNode`) and the white space
 * between them. Fails the file where it holds no text. The tree of a PDF, a page or Markdown is empty, for
 * `parseDocument` to fill.
 */
export const parse: Plugin<[Configuration?], string, Root> = function (configuration = {}) {
  this.parser = (document, file) => {
    if (isPdf(file)) {
      file.data.layout = 'pdf'
      file.data.encoding = 'pdf'
      return { type: 'RootNode', children: [] }
    }
    const wired = isWire(file.value instanceof Uint8Array ? file.value : document)
    const text = decodedText(document, file, configuration, wired)
    if (text === '') fail(file, 'input-empty', {})
    if (text.trim() === '') fail(file, 'input-blank', {})
    const at = lineIndex(text)
    file.data.pointAt = at
    reportDirection(text, file)
    const repairs = repairMojibake(text)
    if (repairs.length > 0)
      report(file, 'encoding-repaired', { count: repairs.length }, at(repairs[0]?.start ?? 0))
    file.data.repairs = repairs
    const message = wired ? readWire(text, file, at) : undefined
    if (message) return message
    const { values, silences, bodyStart } = readFrontMatter(text, file, at)
    file.data.silences = silences
    file.data.frontMatter = values
    const isPage = isHtml(file.extname, text.slice(bodyStart, bodyStart + HEAD))
    if (!isPage && !isMarkdown(file)) return readText(text, bodyStart, at, repairs)
    file.data.layout = isPage ? 'html' : 'markdown'
    file.data.bodyStart = bodyStart
    return { type: 'RootNode', children: [] }
  }
}

/** Decode the file's own bytes; a text that was handed in needs none. The file keeps the text its places point into. */
function decodedText(document: string, file: VFile, { encoding }: Configuration, isMessage: boolean): string {
  if (typeof file.value === 'string' || file.value === undefined) {
    file.data.encoding = 'utf-8'
    return document
  }
  const head = Buffer.from(file.value.subarray(0, HEAD)).toString('latin1')
  const named = isHtml(file.extname, head) ? namedEncoding(head) : undefined
  // A wire's control characters are no sign of binary data: its encoding is settled beforehand.
  const wire = isMessage ? (isUtf8(file.value) ? 'utf-8' : 'windows-1252') : undefined
  const decoded = decode(file.value, encoding ?? wire, named)
  if (!decoded.ok) {
    if (decoded.problem === 'binary') fail(file, 'input-binary', { what: decoded.what })
    fail(file, 'input-encoding', { encoding: decoded.encoding, offset: decoded.offset })
  }
  const guessed = decoded.guessed || (encoding === undefined && wire === 'windows-1252')
  if (guessed) report(file, 'encoding-guessed', { encoding: decoded.encoding })
  file.data.encoding = decoded.encoding
  file.value = decoded.text
  return decoded.text
}

/** Say where the first character stands that makes a text look otherwise than it reads (Unicode TR 36). */
function reportDirection(text: string, file: VFile): void {
  const control = /[\u202a-\u202e\u2066-\u2069]/.exec(text)
  if (!control) return
  const code = `U+${control[0].charCodeAt(0).toString(16).toUpperCase()}`
  report(file, 'direction-control', { code }, file.data.pointAt?.(control.index))
}

/** A PDF says that it is one, but not always with its first byte (ISO 32000-2, annex I). */
function isPdf({ value }: VFile): boolean {
  return value instanceof Uint8Array && Buffer.from(value.subarray(0, 1024)).includes('%PDF-')
}

function isMarkdown(file: VFile): boolean {
  return file.extname === '.md' || file.extname === '.markdown'
}
