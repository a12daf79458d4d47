import { isZone } from './offset-of.js'
import { digitsAt, pastSpace, type Token, type Tokens } from './tokens-of.js'

export interface ZoneReading {
  /** An abbreviation in capitals, or minutes east of UTC. */
  readonly zone: string | number
  /** The token behind it. */
  readonly next: number
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
])
const REGIONS: ReadonlyMap<string, string> = new Map([
  ['eastern', 'E'],
  ['central', 'C'],
  ['mountain', 'M'],
  ['pacific', 'P'],
])

/**
 * Read the zone behind a time, with the white space before it: `EST`, `(ET)`, `E.S.T.`, `Eastern Time`, `Z`, `UTC+2`,
 * `+0200`, `-05:00`. `exact` says that only an offset can be meant by a minus and a time (`17:23:00-05:00`), which
 * elsewhere is as likely the end of an event (`17:00-19:00`).
 */
export function readZone(tokens: Tokens, at: number, exact: boolean): ZoneReading | undefined {
  const first = pastSpace(tokens, at)
  const close = BRACKETS.get(tokens[first]?.text ?? '')
  const opened = close === undefined ? first : first + 1
  const reading =
    readAbbreviation(tokens, opened) ??
    readDotted(tokens, opened) ??
    readName(tokens, opened) ??
    readOffset(tokens, opened, exact)
  if (!reading) return undefined
  if (close !== undefined) {
    return tokens[reading.next]?.text === close ? { ...reading, next: reading.next + 1 } : undefined
  }
  return typeof reading.zone === 'number' ? { ...reading, next: pastRemark(tokens, reading.next) } : reading
}

function readAbbreviation(tokens: Tokens, at: number): ZoneReading | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word' || tokens[at + 1]?.kind === 'number') return undefined
  const capitals = token.text.toUpperCase()
  if (capitals === 'UTC' || capitals === 'GMT') {
    const sign = pastSpace(tokens, at + 1)
    return readOffset(tokens, sign, true, 1) ?? { zone: capitals, next: at + 1 }
  }
  // In small letters `et`, `est` and `pt` are words; a `z` counts where it touches the time.
  if (capitals === 'Z') return tokens[at - 1]?.kind === 'number' ? { zone: 'Z', next: at + 1 } : undefined
  return token.text === capitals && isZone(capitals) ? { zone: capitals, next: at + 1 } : undefined
}

function readDotted(tokens: Tokens, at: number): ZoneReading | undefined {
  let letters = ''
  let next = at
  while (letters.length < 5 && /^\p{Lu}$/u.test(tokens[next]?.text ?? '') && tokens[next + 1]?.text === '.') {
    letters += tokens[next]?.text ?? ''
    next += 2
  }
  return letters.length > 1 && isZone(letters) ? { zone: letters, next } : undefined
}

function readName(tokens: Tokens, at: number): ZoneReading | undefined {
  const region = REGIONS.get(tokens[at]?.name ?? '')
  if (region === undefined) return undefined
  const nameAt = (index: number) => tokens[pastSpace(tokens, index)]?.name
  const kind = nameAt(at + 1)
  const season = kind === 'standard' ? 'S' : kind === 'daylight' ? 'D' : ''
  const last = season === '' ? at + 1 : pastSpace(tokens, at + 1) + 1
  const zone = `${region}${season}T`
  if (nameAt(last) === 'time') return { zone, next: pastSpace(tokens, last) + 1 }
  // `Central Park` is no zone.
  return season === '' && !nameAt(last) ? { zone, next: last } : undefined
}

/** Read a sign and hours, of which there are at least `least` digits, and minutes. */
function readOffset(tokens: Tokens, at: number, exact: boolean, least = 2): ZoneReading | undefined {
  const sign = signOf(tokens[at])
  if (sign === 0) return undefined
  const compact = digitsAt(tokens, at + 1, 4)
  if (compact !== undefined) return offset(sign, Math.floor(compact / 100), compact % 100, at + 2)
  const hours = digitsAt(tokens, at + 1, least, 2)
  if (hours === undefined || (sign < 0 && !exact)) return undefined
  const minutes = tokens[at + 2]?.text === ':' ? digitsAt(tokens, at + 3, 2) : undefined
  return offset(sign, hours, minutes ?? 0, minutes === undefined ? at + 2 : at + 4)
}

function signOf(token: Token | undefined): number {
  return token?.text === '+' ? 1 : token?.text === '-' || token?.text === '−' ? -1 : 0
}

function offset(sign: number, hours: number, minutes: number, next: number): ZoneReading | undefined {
  const zone = sign * (hours * 60 + minutes)
  // From Baker Island to Kiritimati.
  if (minutes > 59 || zone < -12 * 60 || zone > 14 * 60) return undefined
  return { zone: zone === 0 ? 0 : zone, next }
}

/** Pass over the name of an offset in brackets, a comment to RFC 2822: `-0500 (EST)`. */
function pastRemark(tokens: Tokens, at: number): number {
  const open = pastSpace(tokens, at)
  if (tokens[open]?.text !== '(') return at
  let next = open + 1
  while (next < open + 10 && (tokens[next]?.kind === 'word' || tokens[next]?.kind === 'space')) next++
  return next > open + 1 && tokens[next]?.text === ')' ? next + 1 : at
}
