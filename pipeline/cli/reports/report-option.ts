import { InvalidArgumentError, Option } from 'commander'
import type { ReportTarget } from './format.js'
import { knownFormat } from './known-format.js'

/** Make the option that asks for a report in a file. */
export function reportOption(): Option {
  return new Option(
    '--report <FORMAT=FILE>',
    'write a report to a file besides, several times; - is standard output',
  ).argParser(targets)
}

function targets(value: string, before: readonly ReportTarget[] = []): readonly ReportTarget[] {
  const at = value.indexOf('=')
  const file = value.slice(at + 1)
  if (at < 1 || file.trim() === '')
    throw new InvalidArgumentError('Expected FORMAT=FILE, such as sarif=findings.sarif.')
  return [...before, { format: knownFormat(value.slice(0, at)), file }]
}
