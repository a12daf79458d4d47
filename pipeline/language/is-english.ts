/** Tell whether a BCP 47 tag names English, of whatever region; an absent tag names nothing. */
export function isEnglish(tag: string | undefined): boolean {
  return tag !== undefined && /^en(?:-|$)/i.test(tag)
}
