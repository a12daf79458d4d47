import { endsSentence } from '../layout.js'

/** Characters of a line that recurs, at most, and of the prose on both sides of it, at least. */
const MOST = 60
const PROSE = 80
/** Characters of a title behind a label, at most. */
const LONGEST_TITLE = 160

/** Tell whether a text is long enough to be a paragraph rather than a line of a page. */
export function isProse(text: string | undefined): boolean {
  return (text?.length ?? 0) >= PROSE
}

/**
 * Tell of each block whether it recurs as no paragraph does: the same line more than once, alone between paragraphs, or
 * the same label before a colon and a title (`In depth: …`), which says nothing that a sentence could.
 */
export function recurring(texts: readonly string[]): (index: number) => string | undefined {
  const lines = new Map<string, number>()
  const labels = new Map<string, number>()
  const isAlone = (i: number) =>
    isBodyProse(texts[i - 1]) && (i + 1 === texts.length || isBodyProse(texts[i + 1]))
  texts.forEach((text, i) => {
    if (text.length <= MOST) count(lines, text)
    const label = isAlone(i) ? labelOf(text) : undefined
    if (label !== undefined) count(labels, label)
  })
  return (i) => {
    const text = texts[i] ?? ''
    if (!isAlone(i)) return undefined
    if ((lines.get(text) ?? 0) >= 2 && !endsSentence(text) && !/\p{N}/u.test(text))
      return 'recurs between paragraphs'
    const label = labelOf(text)
    return label !== undefined && (labels.get(label) ?? 0) >= 2
      ? 'label that recurs between paragraphs'
      : undefined
  }
}

function isBodyProse(text: string | undefined): boolean {
  return isProse(text) && labelOf(text ?? '') === undefined
}

/** The words before a colon and a title that is no sentence. */
function labelOf(text: string): string | undefined {
  if (text.length > LONGEST_TITLE || endsSentence(text)) return undefined
  const [, label] = /^(\p{Lu}\p{L}{1,20}(?:\s\p{L}{1,20}){0,2})\s?:\s(?=\S)/u.exec(text) ?? []
  return label?.toLowerCase()
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
