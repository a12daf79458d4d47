/** Characters that no POSIX shell reads as its own. */
const PLAIN = /^[A-Za-z0-9_@%+=:,./-]+$/

/** Write an argument so that a POSIX shell reads it as it is: plain words stay plain, all else stands in quotes. */
export function shellQuote(argument: string): string {
  return PLAIN.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`
}
