import { InvalidArgumentError } from 'commander'
import type { User } from '../model/edition.js'

/** Read who makes a version, as git writes people: a name, then an address of mail or the web in angle brackets. */
export function userArgument(value: string): User {
  const [, name = '', address = ''] = /^([^<>]+)<([^<>\s]+)>$/.exec(value.trim()) ?? []
  if (name.trim() === '') throw new InvalidArgumentError('Expected "NAME <ADDRESS>".')
  const isUri = URL.canParse(address)
  if (!isUri && !address.includes('@'))
    throw new InvalidArgumentError('Expected an address of mail or the web in the brackets.')
  return { name: name.trim(), address: isUri ? address : `mailto:${address}` }
}
