/**
 * Write an article's date so that readers of any language read it: `2024-10-14`, or `2024-10-14 17:23 UTC−04:00`.
 */
export function shownDate(date: string): string {
  const [, day, time, offset = ''] =
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.exec(date) ?? []
  if (day === undefined || time === undefined) return date
  return `${day} ${time} UTC${offset === 'Z' ? '' : offset.replace('-', '−')}`
}
