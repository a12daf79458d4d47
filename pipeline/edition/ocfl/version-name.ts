/** What the name of a version folder says. */
export interface VersionName {
  readonly name: string
  readonly number: number
  readonly isPadded: boolean
  /** All digits, those of the padding included. */
  readonly digits: number
}

/** Digits that a number holds exactly. */
const MOST_DIGITS = 15

/** Read the name of a version folder, `v1` or `v0001`; undefined where it is none. */
export function versionName(name: string): VersionName | undefined {
  const [, zeros = '', digits = ''] = /^v(0*)([1-9]\d*)$/.exec(name) ?? []
  if (digits === '' || digits.length > MOST_DIGITS) return undefined
  return {
    name,
    number: Number(digits),
    isPadded: zeros !== '',
    digits: zeros.length + digits.length,
  }
}
