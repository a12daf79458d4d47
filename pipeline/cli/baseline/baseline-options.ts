import { Option } from 'commander'
import { notEmpty } from '../not-empty.js'

/** Make the option that names the file of findings that are known. */
export function baselineOption(): Option {
  return new Option(
    '--baseline <FILE>',
    'neither show nor count the errors and warnings in this file',
  ).argParser(notEmpty)
}

/** Make the option that writes that file. */
export function baselineUpdateOption(): Option {
  return new Option('--baseline-update', 'write what is wrong now to the file of --baseline')
}
