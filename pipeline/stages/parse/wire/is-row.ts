/** Tell whether a line is a row of a table: its columns are parted by controls, by `;` without a blank, or by wide gaps. */
export function isRow(line: string): boolean {
  if (/[\u001c-\u001f]/.test(line)) return true
  const cells = line.match(/;(?=\S|$)/g)?.length ?? 0
  const clauses = line.match(/;\s/g)?.length ?? 0
  return (cells >= 3 && cells > clauses) || /\S(?:\t| {3,})[^\s]/.test(line)
}
