import { InvalidArgumentError } from 'commander'

/** Refuse an argument that says nothing. */
export function notEmpty(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Expected something.')
  return value
}
