import { articleTypeOf } from '../../../language/article-type.js'
import { readByline } from '../../../language/byline/index.js'
import { markerOf } from '../../../language/byline/marker.js'
import { nameShape } from '../../../language/byline/name-shape.js'
import { noteOf } from '../../../language/notes.js'

/** What a line above the body is for. */
export type HeadLineKind = 'byline' | 'nameless byline' | 'kicker' | 'text' | { readonly furniture: string }

const LABEL = { characters: 40, words: 5 }

/**
 * Tell what a line above the body is for. `below` are the lines under it that can be a headline: a short line in
 * capitals over one that is not is the desk's label.
 */
export function headLineOf(text: string, below: readonly string[]): HeadLineKind {
  if (isForEditors(text)) return { furniture: 'note to editors' }
  if (isPhotoList(text)) return { furniture: 'list of pictures' }
  if (noteOf(text) === 'editor’s note') return { furniture: 'editor’s note' }
  if (isLabel(text) && below.some((line) => /\p{Ll}/u.test(line) && !isByline(line) && !isForEditors(line))) {
    return articleTypeOf(text) === undefined ? { furniture: 'version' } : 'kicker'
  }
  if (isByline(text)) return readByline(text) ? 'byline' : 'nameless byline'
  return 'text'
}

/** Tell whether a line under a byline belongs to it: the role or the house of those it names. */
export function completesByline(text: string): boolean {
  return ['role', 'organisation'].includes(nameShape(text) ?? '')
}

/** A capital opens it, as a line of its own and not the rest of a headline. */
function isByline(text: string): boolean {
  const marker = markerOf(text)
  if (marker?.credit !== 'author' || !/^\p{Lu}/u.test(text)) return false
  return !marker.weak || readByline(text) !== undefined
}

function isLabel(text: string): boolean {
  return text.length <= LABEL.characters && text.split(' ').length <= LABEL.words && !/\p{Ll}/u.test(text)
}

/** `Eds: …`, or a whole line in brackets. */
function isForEditors(text: string): boolean {
  return /^[([]?(?:eds?|editors?)\b\.?:/i.test(text) || /^\(.*\)$/.test(text) || /^\[.*\]$/.test(text)
}

/** Up to four words and then nothing but codes of pictures, `XNP101, GFX0456`. */
function isPhotoList(text: string): boolean {
  return /^(?:\p{L}+[:/]? ){1,4}(?:\p{Lu}{1,8}\d{1,6}(?:-\p{Lu}{0,8}\d{1,6})?(?:, ?|\.?$))+$/u.test(text)
}
