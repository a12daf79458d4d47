import type { Clock } from './date-reading.js'
import { digitsAt, pastMark, pastSpace, type Tokens } from './tokens-of.js'

/** A time of day that stands at a token, without its zone. */
export interface ClockReading extends Clock {
  /**
   * `sure` is no other thing; `short` (`17.23`, `17h`) could be a figure or a length of time, and `bare` (`1723`) is a
   * time only where a zone follows.
   */
  readonly certainty: 'sure' | 'short' | 'bare'
  /** Seconds were written. */
  readonly exact: boolean
  /** The token behind it. */
  readonly next: number
}

const HOURS: ReadonlySet<string> = new Set(['h', 'hrs', 'hours', 'uhr', 'uur'])
const MINUTES: ReadonlySet<string> = new Set(['h', 'uhr'])
const FRACTION: ReadonlySet<string> = new Set(['.', ','])
const STOP: ReadonlySet<string> = new Set(['.'])

/** Read `17:23`, `17:23:05`, `17.23`, `17h23`, `5:23 p.m.`, `5pm`, `17 Uhr`, `1723`; undefined where no such time is. */
export function readClock(tokens: Tokens, at: number): ClockReading | undefined {
  const figures = readFigures(tokens, at)
  if (!figures) return undefined
  const four = tokens[at]?.text.length === 4
  const half = four ? undefined : readHalf(tokens, figures.next)
  if (half) {
    const hour = hourOf(figures.hour, half.afternoon)
    if (hour === undefined || isGlued(tokens, half.next)) return undefined
    return { ...figures, hour, certainty: 'sure', next: half.next }
  }
  const unit = pastSpace(tokens, figures.next)
  const name = tokens[unit]?.name ?? ''
  const behind = name === 'h' || name === 'hrs' ? pastMark(tokens, unit + 1, STOP) : unit + 1
  const isUnit = HOURS.has(name) && !isGlued(tokens, behind)
  // `17 hours` is a length of time.
  if (figures.certainty === 'bare' && !four && !(isUnit && name === 'uur')) return undefined
  if (isUnit)
    return {
      ...figures,
      certainty: figures.certainty === 'short' && name === 'h' ? 'short' : 'sure',
      next: behind,
    }
  return isGlued(tokens, figures.next) ? undefined : figures
}

/** Read hours, minutes and seconds. */
function readFigures(tokens: Tokens, at: number): ClockReading | undefined {
  const together = digitsAt(tokens, at, 4)
  if (together !== undefined) {
    return valid(Math.floor(together / 100), together % 100, undefined, 'bare', at + 1)
  }
  const hour = digitsAt(tokens, at, 1, 2)
  if (hour === undefined) return undefined
  const mark = tokens[at + 1]
  const minute = digitsAt(tokens, at + 2, 2)
  if ((mark?.text === ':' || mark?.text === '.') && minute !== undefined) {
    const second = mark.text === ':' && tokens[at + 3]?.text === ':' ? digitsAt(tokens, at + 4, 2) : undefined
    if (second === undefined)
      return valid(hour, minute, undefined, mark.text === ':' ? 'sure' : 'short', at + 3)
    const point = pastMark(tokens, at + 5, FRACTION)
    const fraction = point > at + 5 && tokens[point]?.kind === 'number' ? point + 1 : at + 5
    return valid(hour, minute, second, 'sure', fraction)
  }
  const unit = pastSpace(tokens, at + 1)
  if (MINUTES.has(tokens[unit]?.name ?? '')) {
    const minutes = pastSpace(tokens, unit + 1)
    const written = digitsAt(tokens, minutes, 2)
    if (written !== undefined && !isGlued(tokens, minutes + 1)) {
      return valid(hour, written, undefined, 'sure', minutes + 1)
    }
    const certainty = tokens[unit]?.name === 'h' ? 'short' : 'sure'
    return valid(hour, 0, undefined, certainty, at + 1)
  }
  return valid(hour, 0, undefined, 'bare', at + 1)
}

function valid(
  hour: number,
  minute: number,
  second: number | undefined,
  certainty: ClockReading['certainty'],
  next: number,
): ClockReading | undefined {
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) return undefined
  return { hour, minute, second: second ?? 0, exact: second !== undefined, certainty, next }
}

/** Read `am`, `p.m.`, `p. m.`. */
function readHalf(tokens: Tokens, at: number): { afternoon: boolean; next: number } | undefined {
  const first = pastSpace(tokens, at)
  const name = tokens[first]?.name
  if (name === 'am' || name === 'pm') return { afternoon: name === 'pm', next: first + 1 }
  if (name !== 'a' && name !== 'p') return undefined
  const stopped = pastMark(tokens, first + 1, STOP)
  const second = pastSpace(tokens, stopped)
  if (tokens[second]?.name !== 'm') return undefined
  // The stop of `p m.` ends a sentence; that of `p.m.` is its own.
  const next = stopped > first + 1 ? pastMark(tokens, second + 1, STOP) : second + 1
  return { afternoon: name === 'p', next }
}

/** Count an hour with its half of the day from midnight; `13:05 pm` says one thing twice. */
function hourOf(hour: number, afternoon: boolean): number | undefined {
  if (hour > 12) return afternoon ? hour : undefined
  if (hour === 0) return afternoon ? undefined : 0
  return (hour % 12) + (afternoon ? 12 : 0)
}

/** Tell whether what stands at a token goes on with the time before it, so that this is another thing. */
function isGlued(tokens: Tokens, at: number): boolean {
  const token = tokens[at]
  if (token?.kind === 'number') return true
  if (token?.kind === 'word') return token.name !== 'z'
  return token !== undefined && ':./_%'.includes(token.text) && tokens[at + 1]?.kind === 'number'
}
