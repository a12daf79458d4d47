/** The command, or its arguments, cannot be carried out as given; the message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly code = 'USAGE'
}
