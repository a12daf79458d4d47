export type { DateOptions, DateReading } from './date-reading.js'
export { findDates } from './find-dates.js'
export { readDate } from './read-date.js'
