const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
])

/**
 * Write a text in one typography, so that two texts that differ in nothing else become the same: Unicode composition,
 * ligatures, characters without width, kinds of quotation marks, apostrophes, dashes and ellipses, and blanks, which count
 * between two words alone. What comes out is for comparison, not for reading.
 */
export function plainTypography(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[ﬀ-ﬆ]/g, (one) => LIGATURES.get(one) ?? one)
    .replace(/["'`´ʼ′″＂＇‘’‚‛“”„‟«»‹›「」『』〝〞]/g, "'")
    .replace(/[-‐‑‒–—―−﹘﹣－]/g, '-')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
    .replace(/ ?([^\p{L}\p{M}\p{N} ]) ?/gu, '$1')
    .replace(/'+/g, "'")
    .replace(/-+/g, '-')
    .replace(/\.{2,}/g, '…')
    .trim()
}
