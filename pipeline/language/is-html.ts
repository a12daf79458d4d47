const EXTENSIONS: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml'])

/** Tell whether a text is a web page: by its file's extension, or because it opens as one does. Linear. */
export function isHtml(extension: string | undefined, text: string): boolean {
  if (EXTENSIONS.has(extension?.toLowerCase() ?? '')) return true
  return /^<(?:!doctype\s+html|html)\b/i.test(text.slice(firstTag(text)).slice(0, 64))
}

/** Find the first tag behind white space, comments and an XML declaration. */
function firstTag(text: string): number {
  for (let at = 0; ; ) {
    while (at < text.length && /\s/.test(text[at] ?? '')) at++
    const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?xml', at) ? '>' : undefined
    const end = close === undefined ? -1 : text.indexOf(close, at + 4)
    if (close === undefined || end < 0) return at
    at = end + close.length
  }
}
