import { InvalidArgumentError } from 'commander'

/** More threads than this are a mistake rather than a machine. */
const MOST = 256

/** Read how many threads are wanted. */
export function threadsArgument(text: string): number {
  const threads = Number(text)
  if (/^\d+$/.test(text) && threads >= 1 && threads <= MOST) return threads
  throw new InvalidArgumentError(`It is \`${text}\`, expected a whole number from 1 to ${MOST}.`)
}
