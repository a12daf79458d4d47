import { Option } from 'commander'
import { FORMATS } from './format.js'
import { knownFormat } from './known-format.js'

/** Make the option that says how findings are reported. */
export function formatOption(): Option {
  return new Option('-f, --format <FORMAT>', `how findings are reported: ${FORMATS.join(', ')}`)
    .argParser(knownFormat)
    .default('pretty')
}
