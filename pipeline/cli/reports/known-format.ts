import { InvalidArgumentError } from 'commander'
import { closestName } from '../../language/closest-name.js'
import { FORMATS, type Format } from './format.js'

/** Read the name of a format. */
export function knownFormat(value: string): Format {
  const known = FORMATS.find((format) => format === value)
  if (known) return known
  const closest = closestName(value, FORMATS)
  const meant = closest === undefined ? '' : ` Did you mean ${closest}?`
  throw new InvalidArgumentError(`Allowed are ${FORMATS.join(', ')}.${meant}`)
}
