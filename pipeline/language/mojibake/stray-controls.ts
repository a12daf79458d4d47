import type { Edit } from '../pieces.js'
import { WINDOWS_1252 } from '../windows-1252.js'

const NEXT_LINE = '\u0085'

/**
 * Find control characters from U+0080 to U+009F that Windows-1252 has a character for: text in Windows-1252 that was
 * read as Latin-1. U+0085 ends lines in text that has no other line end, and stays there.
 */
export function strayControls(text: string): Edit[] {
  const endsLines = !text.includes('\n') && text.split(NEXT_LINE).length > 2
  const edits: Edit[] = []
  for (const { 0: control, index } of text.matchAll(/[\u0080-\u009f]/g)) {
    const value = WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control
    if (value === control || (endsLines && control === NEXT_LINE)) continue
    edits.push({ start: index, end: index + 1, value })
  }
  return edits
}
