/** Nothing but a number and what a page counts: `34 comments`, `1.2K shares`, `Share 210`. */
const COUNT =
  /^(?:\d[\d.,]{0,8}\s?[km]?\s(?:comments?|shares?|likes?|views?|replies|reactions?|kommentare?|aufrufe|commentaires?|partages?|comentarios?|visitas|commenti|condivisioni|reacties|comentários?)|(?:share|shares|like|likes|views|comments)\s\(?\d[\d.,]{0,8}[km]?\)?)$/i

/** Tell whether a line counts what readers did. */
export function isCountLine(line: string): boolean {
  if (/^\d{1,3}\s?(?:of|\/|von|de|di|van|sur)\s?\d{1,3}$/i.test(line)) return true
  const counts = line.split(/\s?[·•|,]\s?/)
  const row =
    counts.length > 1 &&
    counts.length < 7 &&
    counts.every((one) => /^\d[\d.]{0,6}[km]?\s\p{L}{3,14}$/iu.test(one))
  return row || COUNT.test(line)
}
