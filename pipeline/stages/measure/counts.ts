import type { Counts, EnglishCounts } from '../../model/readability.js'

/** Start counting. */
export function emptyCounts(): EnglishCounts {
  return {
    sentences: 0,
    words: 0,
    letters: 0,
    syllables: 0,
    polysyllables: 0,
    monosyllables: 0,
    longWords: 0,
    unfamiliarWords: 0,
  }
}

/** Add one count to another. */
export function add(total: EnglishCounts, counts: EnglishCounts): void {
  total.sentences += counts.sentences
  total.words += counts.words
  total.letters += counts.letters
  total.syllables += counts.syllables
  total.polysyllables += counts.polysyllables
  total.monosyllables += counts.monosyllables
  total.longWords += counts.longWords
  total.unfamiliarWords += counts.unfamiliarWords
}

/** Leave out what was counted by rules of English. */
export function withoutEnglish({ sentences, words, letters, longWords }: EnglishCounts): Counts {
  return { sentences, words, letters, longWords }
}
