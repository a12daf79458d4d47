/**
 * Part a body into its paragraphs: at blank lines, or at line ends where it has no blank line. A body that is a list, as
 * some publishers write it, is the paragraphs of its texts. Blanks around a paragraph are not part of it.
 */
export function paragraphsOf(body: unknown): string[] {
  if (Array.isArray(body)) return body.flatMap(paragraphsOf)
  if (typeof body !== 'string') return []
  const lines = body.split(/\r\n|[\n\r\u2028\u2029]/)
  const paragraphs: string[] = []
  const parted = lines.some((line, index) => line.trim() === '' && index > 0 && index < lines.length - 1)
  let current: string[] = []
  const end = (): void => {
    const text = current.join('\n').trim()
    if (text !== '') paragraphs.push(text)
    current = []
  }
  for (const line of lines) {
    if (line.trim() === '') end()
    else current.push(line)
    if (!parted) end()
  }
  end()
  return paragraphs
}
