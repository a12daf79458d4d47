import { PresswrightError } from './presswright-error.js'

/** The command, or its arguments, cannot be carried out as given; the message says what to do. */
export class UsageError extends PresswrightError {
  override readonly name = 'UsageError'
  override readonly code = 'USAGE'
  /** The option that would help, as the functions have it: `baselineUpdate`; a command line writes it as it has it. */
  readonly option: string | undefined

  constructor(message: string, { option, ...options }: ErrorOptions & { readonly option?: string } = {}) {
    super(message, options)
    this.option = option
  }
}
