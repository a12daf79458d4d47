import type { Counts, EnglishCounts } from '../../model/readability.js'

/** What of the counts can be said of a language. */
export type Scope = 'letters' | 'syllables' | 'english'

/** Start counting. */
export function emptyCounts(): EnglishCounts {
  return {
    sentences: 0,
    wholeSentences: 0,
    words: 0,
    letters: 0,
    characters: 0,
    syllables: 0,
    polysyllables: 0,
    monosyllables: 0,
    longWords: 0,
    complexWords: 0,
    unfamiliarWords: 0,
    notPrimaryWords: 0,
  }
}

/** Add one count to another. */
export function add(total: EnglishCounts, counts: EnglishCounts): void {
  total.sentences += counts.sentences
  total.wholeSentences += counts.wholeSentences
  total.words += counts.words
  total.letters += counts.letters
  total.characters += counts.characters
  total.syllables += counts.syllables
  total.polysyllables += counts.polysyllables
  total.monosyllables += counts.monosyllables
  total.longWords += counts.longWords
  total.complexWords += counts.complexWords
  total.unfamiliarWords += counts.unfamiliarWords
  total.notPrimaryWords += counts.notPrimaryWords
}

/** Leave out what was counted by rules that are not the language's. */
export function countsIn(scope: Scope, counts: EnglishCounts): Counts {
  if (scope === 'english') return counts
  const { sentences, wholeSentences, words, letters, characters, longWords } = counts
  const spoken = scope === 'syllables' && {
    syllables: counts.syllables,
    polysyllables: counts.polysyllables,
    monosyllables: counts.monosyllables,
  }
  return { sentences, wholeSentences, words, letters, characters, ...spoken, longWords }
}
