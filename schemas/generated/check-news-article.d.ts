// Written by `npm run schemas`; change nothing by hand.
import type { ErrorObject } from 'ajv'

/** Tell whether a value is valid; what is wrong with it stands in `errors` until the next call. */
declare const check: {
  (value: unknown): boolean
  readonly errors?: readonly ErrorObject[] | null
}
export default check
