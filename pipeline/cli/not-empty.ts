import { InvalidArgumentError } from 'commander'

/** Read an argument that is a path, which is never empty. */
export function notEmpty(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Expected a path.')
  return value
}
