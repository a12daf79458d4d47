// Written by `npm run schemas`; change nothing by hand.
import type { ErrorObject } from 'ajv'

/** Make the check: it tells whether a value is valid; what is wrong with it stands in `errors` until the next call. */
export default function checker<Checked>(formats: {
  readonly uri: (text: string) => boolean
}): {
  (value: unknown): value is Checked
  readonly errors?: readonly ErrorObject[] | null
}
