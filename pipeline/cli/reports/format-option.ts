import type { Option } from 'commander'
import { choiceOption } from '../choice-option.js'
import { FORMATS } from './format.js'

/** Make the option that says how findings are reported. */
export function formatOption(): Option {
  return choiceOption('-f, --format <FORMAT>', 'how findings are reported', FORMATS).default('pretty')
}
