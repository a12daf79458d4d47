import type { EnglishCounts } from '../../model/readability.js'

type Sizes = Pick<EnglishCounts, 'words' | 'sentences' | 'polysyllables'>

/**
 * Tell the school grade in Austria that German non-fiction asks for, 4 very easy to 15 very hard: the first of four.
 * Above 12 it is a degree of difficulty rather than a grade.
 *
 * 0.1935 · MS + 0.1672 · SL + 0.1297 · IW − 0.0327 · ES − 0.875, where in 100 words MS have three syllables and more,
 * IW more than six letters, ES one syllable, and SL is words/sentence. Richard Bamberger and Erich Vanecek, “Lesen,
 * Verstehen, Lernen, Schreiben” (Vienna, 1984).
 *
 * Example: 100 words, 5 sentences, 20 polysyllables, 30 long words, 50 monosyllables give
 * 3.87 + 3.344 + 3.891 − 1.635 − 0.875 = 8.595.
 */
export function wienerSachtextformel1(
  counts: Sizes & Pick<EnglishCounts, 'longWords' | 'monosyllables'>,
): number {
  const { words, sentences, polysyllables, longWords, monosyllables } = counts
  return (
    0.1935 * ((100 * polysyllables) / words) +
    0.1672 * (words / sentences) +
    0.1297 * ((100 * longWords) / words) -
    0.0327 * ((100 * monosyllables) / words) -
    0.875
  )
}

/**
 * Tell the same without the words of one syllable.
 *
 * 0.2007 · MS + 0.1682 · SL + 0.1373 · IW − 2.779. Bamberger and Vanecek (1984), as above.
 *
 * Example: 100 words, 5 sentences, 20 polysyllables, 30 long words give 4.014 + 3.364 + 4.119 − 2.779 = 8.718.
 */
export function wienerSachtextformel2(counts: Sizes & Pick<EnglishCounts, 'longWords'>): number {
  const { words, sentences, polysyllables, longWords } = counts
  return (
    0.2007 * ((100 * polysyllables) / words) +
    0.1682 * (words / sentences) +
    0.1373 * ((100 * longWords) / words) -
    2.779
  )
}

/**
 * Tell the same from the words of three syllables and the sentences alone.
 *
 * 0.2963 · MS + 0.1905 · SL − 1.1144. Bamberger and Vanecek (1984), as above.
 *
 * Example: 100 words, 5 sentences, 20 polysyllables give 5.926 + 3.81 − 1.1144 = 8.6216.
 */
export function wienerSachtextformel3({ words, sentences, polysyllables }: Sizes): number {
  return 0.2963 * ((100 * polysyllables) / words) + 0.1905 * (words / sentences) - 1.1144
}

/**
 * Tell the same with more weight on the sentences.
 *
 * 0.2744 · MS + 0.2656 · SL − 1.693. Bamberger and Vanecek (1984), as above.
 *
 * Example: 100 words, 5 sentences, 20 polysyllables give 5.488 + 5.312 − 1.693 = 9.107.
 */
export function wienerSachtextformel4({ words, sentences, polysyllables }: Sizes): number {
  return 0.2744 * ((100 * polysyllables) / words) + 0.2656 * (words / sentences) - 1.693
}
