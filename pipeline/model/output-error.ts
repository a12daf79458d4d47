import { PresswrightError } from './presswright-error.js'

/** The output folder could not be read or written; what was published before is as it was. */
export class OutputError extends PresswrightError {
  override readonly name = 'OutputError'
  /** Node's code, `ENOSPC`; `ESYMLINK` for a link where none is followed, `EDAMAGED` for a file that is not as it was written. */
  override readonly code: string

  constructor(message: string, code: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}
