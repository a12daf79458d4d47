/** A date as written in a line, `[start, end)` in UTF-16 units with its label, weekday, time and zone. */
export type DateReading =
  | {
      readonly kind: 'date'
      /** ISO 8601, as precise as the text: a day, or an instant with its offset. */
      readonly value: string
      /** What its label says it is the date of. */
      readonly label: DateLabel | undefined
      /** A time of day stood there without a zone that is known, and none was given: `value` is the day alone. */
      readonly zoneMissing: boolean
      readonly start: number
      readonly end: number
    }
  /** Day and month cannot be told apart. */
  | { readonly kind: 'ambiguous'; readonly start: number; readonly end: number }

export type DateLabel = 'published' | 'updated'

export interface DateOptions {
  /** BCP 47 tag; its region decides between day and month in `04/05/2024`. */
  readonly language?: string
  /** IANA name of the zone of times without one. */
  readonly timeZone?: string
}

export interface Day {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** A time of day as written. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** A day and a time of day as written, without a zone. */
export type LocalTime = Day & Clock
