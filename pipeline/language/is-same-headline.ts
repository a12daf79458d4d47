import { foldText } from './fold-text.js'

/** The part of the longer one that the shorter one has at least, where it stands in it: a site's name is left out. */
const SHARE = 0.4

/**
 * Tell whether two texts are one headline: the same words, or one within the other, as where a site's name is added or
 * the end is cut. Case, white space and punctuation do not count.
 */
export function isSameHeadline(a: string, b: string): boolean {
  const [shorter, longer] = [foldText(a), foldText(b)].sort((one, other) => one.length - other.length)
  if (shorter === undefined || longer === undefined || shorter === '') return false
  return ` ${longer} `.includes(` ${shorter} `) && shorter.length >= longer.length * SHARE
}
