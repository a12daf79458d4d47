import { Option } from 'commander'
import { oneOf } from './one-of.js'

/** Make an option that takes one of a few words; help and completion tell them. */
export function choiceOption(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).choices(words).argParser(oneOf(words))
}
