import {
  hasOrganisationWord,
  isCalendarWord,
  isFunctionWord,
  isOccupation,
  isParticle,
  isSuffix,
} from './words.js'

/** What a phrase's form can be the name of. */
export type NameShape = 'person' | 'organisation' | 'role' | 'word' | undefined

const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u
/** A letter of a script without case: only a marker tells that such a word is a name. */
const UNCASED = /^\p{Lo}[\p{L}\p{M}·・-]*$/u

/**
 * Tell by form alone what a phrase can name: a person (`Ana de la Cruz`), a body (`The Daily Record`, `AFP`), a role
 * (`Staff Writer`, `in lower case`), or one capitalised word, which may be any of these.
 */
export function nameShape(phrase: string): NameShape {
  const words = phrase.split(/,?\s+/)
  if (phrase === '' || phrase.length > 80 || words.length > 9 || /[?!;"“”]/.test(phrase)) return undefined
  // Some agencies write themselves small: `dpa correspondents`.
  if (/^[a-z]{3,5}\s\p{L}+$/u.test(phrase) && hasOrganisationWord(phrase)) return 'organisation'
  if (isOccupation(phrase)) return 'role'
  if (isOrganisation(phrase, words)) return 'organisation'
  const [first = ''] = words
  if (/^\p{Ll}/u.test(first) && !isParticle(first) && !/^(?:al|el|d|l|’t|'t)['’-]\p{Lu}/u.test(first))
    return 'role'
  if (!words.every((word) => isNameWord(word)) || words.length > 6) return undefined
  if (words.length === 1) return isCalendarWord(first) || isFunctionWord(first) ? undefined : 'word'
  return 'person'
}

function isNameWord(word: string): boolean {
  if (isSuffix(word)) return true
  if (isParticle(word)) return true
  if (isFunctionWord(word) && !/^\p{Lu}\.?$/u.test(word)) return false
  if (isCalendarWord(word) && !/^(?:april|may|june|august)$/i.test(word)) return false
  return (
    CAPITALISED.test(word) || UNCASED.test(word) || /^(?:al|el|d|l|’t|'t)['’-]\p{Lu}[\p{L}'’-]*$/u.test(word)
  )
}

function isOrganisation(phrase: string, words: readonly string[]): boolean {
  if (!/^[\p{Lu}\p{N}]/u.test(phrase) && !/^[a-z]{3}$/.test(phrase)) return false
  const tail = words.every((word) =>
    /^(?:[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]*|of|the|and|for|&|de|der|des|du|del|da|di|staff)$/u.test(word),
  )
  if (!tail) return false
  if (/^(?:The|Die|Das|Der|El|La|Le|Il|O)\s\p{Lu}/u.test(phrase) && /^(?:The|Die|Das)\s/u.test(phrase))
    return true
  if (/(?:^|\s)[\p{L}\d-]+\.(?:com|org|net|de|fr|es|it|nl|pt|uk|info|news|tv|io)(?:\s|$)/iu.test(phrase))
    return true
  if (hasOrganisationWord(phrase)) return true
  return /^(?:\p{Lu}{2,5}|dpa|epd|kna)$/u.test(phrase)
}
