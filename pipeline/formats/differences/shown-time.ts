/** Write an instant as people read it, `2024-05-09 16:30 UTC`; what is none stays as it is. */
export function shownTime(instant: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?Z$/.exec(instant) ?? []
  return day === undefined || time === undefined ? instant : `${day} ${time} UTC`
}
