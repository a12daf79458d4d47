import type { ParagraphChange } from '../../model/differences.js'

/** What is shown of a body, from its first paragraph to its last. */
export type BodyRow =
  | { readonly kind: 'unchanged'; readonly paragraphs: readonly (ParagraphChange & { kind: 'same' })[] }
  | { readonly kind: 'changed'; readonly paragraph: Exclude<ParagraphChange, { kind: 'same' }> }

/** Fold paragraphs that follow each other unchanged into one row; each other one is a row of its own. */
export function bodyRows(paragraphs: readonly ParagraphChange[]): readonly BodyRow[] {
  const rows: BodyRow[] = []
  let unchanged: (ParagraphChange & { kind: 'same' })[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'same') {
      if (unchanged.length === 0) rows.push({ kind: 'unchanged', paragraphs: unchanged })
      unchanged.push(paragraph)
    } else {
      unchanged = []
      rows.push({ kind: 'changed', paragraph })
    }
  }
  return rows
}
