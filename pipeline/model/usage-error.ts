import { PresswrightError } from './presswright-error.js'

/** The command, or its arguments, cannot be carried out as given; the message says what to do. */
export class UsageError extends PresswrightError {
  override readonly name = 'UsageError'
  override readonly code = 'USAGE'
}
