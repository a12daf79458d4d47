/** Where a text goes on in print, or comes from. */
const JUMP =
  /^[\s([*–—-]{0,4}(?:(?:please )?(?:see|turn to) [^.!?]{1,30},? (?:on )?(?:page|pg\.?|p\.) ?|(?:continued|cont(?:['’]?d|\.)|jump(?:s)?|fortsetzung|suite|sigue|continúa|viene|segue|continua|vervolg)\s[^.!?]{0,24}?(?:page|pg\.?|p\.|seite|página|pagina|pág\.|pag\.)\s?)[A-Z]{0,2}-?\d{1,3}\b[^.!?]{0,20}[)\]]?\.?$/iu

/** Tell whether a line says on which page a text goes on: `Continued on Page A4`, `Fortsetzung auf Seite 3`. */
export function isJumpLine(line: string): boolean {
  return line.length <= 80 && JUMP.test(line)
}
