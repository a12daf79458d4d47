import { InvalidArgumentError } from 'commander'
import { closestName } from '../language/closest-name.js'

/** Make what reads one of a few words, and says which was meant where it is another. */
export function oneOf<Word extends string>(words: readonly Word[]): (value: string) => Word {
  return (value) => {
    const known = words.find((word) => word === value)
    if (known !== undefined) return known
    const closest = closestName(value, words)
    const meant = closest === undefined ? '' : ` Did you mean ${closest}?`
    throw new InvalidArgumentError(`Allowed are ${words.join(', ')}.${meant}`)
  }
}
