import { InvalidArgumentError } from 'commander'

/** Read a whole number from 0 on. */
export function countArgument(value: string): number {
  const number = Number(value)
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number))
    throw new InvalidArgumentError('Expected a number from 0.')
  return number
}
