/** Read a name or a string as it is written, with its quotes if it has any; what is no JSON is read as it stands. */
export function nameAt(text: string, start: number, end: number): string {
  const written = text.slice(start, end)
  if (!/^["'`“”„‘’«]/.test(written)) return written
  const inner = written.slice(1, /["'`“”„‘’»«]$/.test(written.slice(1)) ? -1 : undefined)
  if (!inner.includes('\\')) return inner
  try {
    const value: unknown = JSON.parse(`"${inner.replace(/\\.|"/gsu, escaped)}"`)
    return typeof value === 'string' ? value : inner
  } catch {
    return inner
  }
}

/** Write an escape or a quote as JSON has it; other quotes need no escape. */
function escaped(part: string): string {
  if (part === '"') return '\\"'
  return /^\\["\\/bfnrtu]/.test(part) ? part : part.slice(1)
}
