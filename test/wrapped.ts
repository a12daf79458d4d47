/** Wrap a text at a number of characters, its first line indented. */
export function wrapped(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line.trim() === '' ? indent + word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
