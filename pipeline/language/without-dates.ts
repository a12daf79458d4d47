import { type DateReading, findDates } from './dates/index.js'

export interface WithoutDates {
  readonly dates: readonly DateReading[]
  /** The line with blanks in the dates' stead, so that offsets hold; empty where no word is left. */
  readonly rest: string
}

/** Part a line into the dates written in it and the rest. */
export function withoutDates(
  line: string,
  options: { language?: string; timeZone?: string } = {},
): WithoutDates {
  const dates = findDates(line, options)
  let rest = ''
  let from = 0
  for (const { start, end } of dates) {
    rest += line.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  rest += line.slice(from)
  return { dates, rest: /[\p{L}\p{N}]/u.test(rest) ? rest : '' }
}
