import { InvalidArgumentError, Option } from 'commander'
import { oneOf } from '../one-of.js'
import type { ReportTarget } from './format.js'
import { FORMATS } from './format.js'

/** Make the option that asks for a report in a file. */
export function reportOption(): Option {
  const option = new Option(
    '--report <FORMAT=FILE>',
    'write a report to a file besides, several times; - is standard output',
  ).argParser(targets)
  // For completion; `choices` would have to be obeyed as a whole.
  option.argChoices = FORMATS.map((format) => `${format}=`)
  return option
}

function targets(value: string, before: readonly ReportTarget[] = []): readonly ReportTarget[] {
  const at = value.indexOf('=')
  const file = value.slice(at + 1)
  if (at < 1 || file.trim() === '')
    throw new InvalidArgumentError('Expected FORMAT=FILE, such as sarif=findings.sarif.')
  return [...before, { format: oneOf(FORMATS)(value.slice(0, at)), file }]
}
