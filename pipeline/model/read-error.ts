import { PresswrightError } from './presswright-error.js'

/**
 * Why something of an output folder cannot be had, though the folder can be read: nothing is published there, there is no
 * such article, it was withdrawn, or what is there is not what `index.json` tells.
 */
export type ReadErrorCode = 'NOTHING_PUBLISHED' | 'ARTICLE_UNKNOWN' | 'ARTICLE_WITHDRAWN' | 'FILE_CHANGED'

/** What was asked for is not to be had; the message says why. */
export class ReadError extends PresswrightError {
  override readonly name = 'ReadError'
  override readonly code: ReadErrorCode

  constructor(code: ReadErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
