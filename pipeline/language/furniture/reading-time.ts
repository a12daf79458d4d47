/** A length in minutes: `5 min`, `3-minute`, `4 Minuten`, `2:45`. */
const LENGTH =
  /(?<![\p{L}\p{N}])\d{1,3}[\s-]?(?:mins?\b\.?|minutes?|minuten|minuut|minutos?|minuti|minuto)(?!\p{L})|(?<!\d)\d{1,2}:\d{2}(?!\d)/iu
/** What is done for so long. */
const DONE =
  /\b(?:read(?:ing)?|listen|watch|audio|play|lese(?:zeit|dauer)|lectura|lecture|lettura|leestijd|leitura|hör|écoute)/iu
const LONGEST = 60
/** A length at a line's end, with what is done for so long. */
const AT_END =
  /[\s|•·–—(-]{1,12}(?:(?:(?:temps de|tiempo de|tempo d[ie])\s)?(?:lecture|lectura|lettura|leitura|lesedauer|lesezeit|leestijd|reading time)\s?:?\s)?\d{1,3}[\s-]?(?:mins?\.?|minutes?|minuten|minuut|minutos?|minuti|minuto)(?:\s(?:d[ei] )?(?:read|listen|watch|lectura|lecture|lettura|leestijd|leitura|lesezeit))?\.?\)?\s{0,12}$/iu

/** Tell whether a line says how long an article takes: `5 min read`, `Listen to this article · 5 min`. */
export function isReadingTime(line: string): boolean {
  // A date beside it says more.
  if (line.length > LONGEST || /\d{4}/.test(line)) return false
  // Where a player stands, and how far it goes.
  if (/^(?:\d{1,2}:)?\d{1,2}:\d{2}\s?\/\s?(?:\d{1,2}:)?\d{1,2}:\d{2}$/.test(line)) return true
  const length = LENGTH.exec(line)
  if (!length) return false
  const rest = line.replace(length[0], '')
  return !/[\p{L}\p{N}]/u.test(rest) ? /[a-z]/i.test(length[0]) : DONE.test(rest) && !/[.!?]\s*$/.test(rest)
}

/** Take the reading time off the end of a line that says more: `By Ana Brandt · 4 min read`. */
export function withoutReadingTime(line: string): string {
  const tail = Math.max(0, line.length - LONGEST)
  const time = AT_END.exec(line.slice(tail))
  return time ? line.slice(0, tail + time.index) : line
}
