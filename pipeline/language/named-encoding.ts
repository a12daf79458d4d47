/**
 * Read the encoding that a page names for itself, in `meta` or an XML declaration, from its first characters; in the
 * WHATWG's spelling. Undefined where it names none that is known. UTF-16 cannot be named in what can be read without
 * it, and means UTF-8 then (HTML Standard, 13.2.3.2).
 */
export function namedEncoding(head: string): string | undefined {
  const label =
    /<meta\s[^>]{0,400}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i.exec(head)?.[1] ??
    /^\s{0,99}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})/i.exec(head)?.[1]
  if (label === undefined) return undefined
  try {
    const { encoding } = new TextDecoder(label)
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
