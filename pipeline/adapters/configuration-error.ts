import { PresswrightError } from '../model/presswright-error.js'

/** What is wrong with a configuration: there are several, it cannot be read, or it does not obey its schema. */
export type ConfigurationErrorCode =
  | 'CONFIGURATION_AMBIGUOUS'
  | 'CONFIGURATION_UNREADABLE'
  | 'CONFIGURATION_INVALID'

/** Says in one line why a configuration cannot be used. */
export class ConfigurationError extends PresswrightError {
  override readonly name = 'ConfigurationError'
  override readonly code: ConfigurationErrorCode

  constructor(code: ConfigurationErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
