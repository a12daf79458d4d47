import type { Finding } from '../../model/finding.js'

/** Write where a finding is, `file:line:column`, without the parts that are not known. */
export function placeOf({ file, line, column }: Pick<Finding, 'file' | 'line' | 'column'>): string {
  if (line === undefined) return file
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`
}
