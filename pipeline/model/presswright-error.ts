/**
 * What cannot be done as asked, told in one line for whoever asked; `code` says which case it is, in a word that stays.
 *
 * All errors of Presswright are of this class but two kinds: the reason of an `AbortSignal`, which is handed on as it
 * is, and what no one foresaw.
 */
export abstract class PresswrightError extends Error {
  abstract readonly code: string
}
