import type { Edit } from '../pieces.js'
import type { TraitsCache } from './character-traits.js'
import { CODE_PAGES } from './code-pages.js'
import { repairOnce } from './repair-once.js'
import { strayControls } from './stray-controls.js'
import { applyTraced, traced, tracedEdits } from './traced-text.js'

/** Texts are found that were misread up to three times over. */
const ROUNDS = 3

/** Every misread sequence has two characters beyond ASCII side by side, or a control; this is seen far sooner. */
const BEYOND_ASCII = /[\u0080-\u009f]|[^\0-\x7f]{2}/

const SUSPICIOUS = new RegExp(
  ['[\\u0080-\\u009f]', ...CODE_PAGES.map(({ suspicious }) => suspicious.source)].join('|'),
)

/**
 * Find the stretches of a text that were decoded wrongly, once or more, and what they should say.
 *
 * Only what is far likelier broken than not is found: UTF-8 read in another code page, bytes lost on the way, and
 * Windows-1252 read as Latin-1. Where a byte is lost the text says U+FFFD. Edits are in order, do not overlap, and each
 * stands for one character; offsets are UTF-16 code units. Linear in the text.
 */
export function repairMojibake(text: string): readonly Edit[] {
  if (!BEYOND_ASCII.test(text) || !SUSPICIOUS.test(text)) return []
  const cache: TraitsCache = new Map()
  let repaired = traced(text)
  for (let round = 0; round < ROUNDS; round++) {
    const edits = repairOnce(repaired.text, cache)
    if (edits.length === 0) break
    repaired = applyTraced(repaired, edits)
  }
  return tracedEdits(text, applyTraced(repaired, strayControls(repaired.text)))
}
