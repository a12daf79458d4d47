/** What closes a quotation by what opened it, in the languages of Europe. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['”', '”'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['"', '"'],
])

/**
 * Tell what closes the quotation that is open behind a mark: an empty text where none is.
 *
 * @param open What closes the quotation that was open before the mark.
 */
export function openBehind(mark: string, open: string): string {
  if (open !== '') return open.includes(mark) ? '' : open
  return CLOSERS.get(mark) ?? ''
}
