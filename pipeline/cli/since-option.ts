import { Option } from 'commander'
import { notEmpty } from './not-empty.js'

/** Make the option that chooses the inputs that changed. */
export function sinceOption(): Option {
  return new Option('--since <REF>', 'take only what git says changed since this branch left REF').argParser(
    notEmpty,
  )
}
