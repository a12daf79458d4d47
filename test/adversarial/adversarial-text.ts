/** Where a text goes in. */
export type Entry = 'text' | 'markdown' | 'html' | 'wire' | 'frontMatter' | 'validate' | 'validatePage'

/** A family of texts that are hard on a reader, one of each size. */
export interface AdversarialText {
  readonly name: string
  readonly entry: Entry
  /** Make the text of about so many bytes, at most a few more. */
  readonly make: (bytes: number) => string
}

/** Repeat a unit until there are so many bytes. */
export function repeated(unit: string, bytes: number): string {
  return unit.repeat(Math.max(1, Math.floor(bytes / Buffer.byteLength(unit))))
}

/** Put units that differ in their number in a row until there are so many bytes. */
export function numbered(unit: (index: number) => string, bytes: number): string {
  const parts: string[] = []
  for (let size = 0, index = 0; size < bytes; index++) {
    const part = unit(index)
    parts.push(part)
    size += Buffer.byteLength(part)
  }
  return parts.join('')
}

/** Write a number in lower-case letters, so that words of a row differ: 0 is `a`, 26 is `ba`. */
export function lettered(index: number): string {
  return Array.from(index.toString(26), (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join(
    '',
  )
}
