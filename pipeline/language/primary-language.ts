/** Tell the language that a BCP 47 tag names, without its region or script: `de` of `de-AT`; empty for no tag. */
export function primaryLanguage(tag: string | undefined): string {
  return tag?.split('-', 1)[0] ?? ''
}
