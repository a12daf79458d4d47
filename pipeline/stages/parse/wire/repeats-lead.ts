/** Words of a summary's opening that are compared. */
const OPENING = 8
/** Paragraphs that are the story's lead. */
const LEAD = 3

/** Tell whether a summary says again how one of the first paragraphs opens, a dateline aside. */
export function repeatsLead(summary: string, paragraphs: readonly string[]): boolean {
  const opening = words(summary).slice(0, OPENING).join(' ')
  return paragraphs
    .slice(0, LEAD)
    .some((paragraph) => ` ${words(paragraph.slice(0, 2000)).join(' ')} `.includes(` ${opening} `))
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
