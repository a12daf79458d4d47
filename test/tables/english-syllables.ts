import { dictionary } from 'cmu-pronouncing-dictionary'
import { englishSyllables } from '../../pipeline/language/syllables/english.js'

/** The words of the CMU dictionary made of letters and apostrophes, each with the counts of its pronunciations. */
export function pronounced(): Map<string, Set<number>> {
  const counts = new Map<string, Set<number>>()
  for (const [entry, phonemes] of Object.entries(dictionary)) {
    const word = entry.replace(/\(\d+\)$/, '')
    if (!/^[a-z']+$/.test(word)) continue
    const count = phonemes.match(/\d/g)?.length ?? 0
    counts.set(word, (counts.get(word) ?? new Set()).add(count))
  }
  return counts
}

/**
 * Find the words that the counter gets wrong without exceptions, each with the count of its first pronunciation: first those without an apostrophe, then those which even with these come out wrong.
 */
function exceptions(): string {
  const words = [...pronounced()]
  const plain = wrongWords(
    words.filter(([word]) => !word.includes("'")),
    englishSyllables(''),
  )
  const others = wrongWords(
    words.filter(([word]) => word.includes("'")),
    englishSyllables(listOf(plain)),
  )
  return listOf([...plain, ...others])
}

function wrongWords(
  words: readonly (readonly [string, ReadonlySet<number>])[],
  syllables: (word: string) => number,
): { readonly word: string; readonly count: number }[] {
  return words.flatMap(([word, counts]) => {
    const [count] = counts
    return count === undefined || count === syllables(word) ? [] : [{ word, count }]
  })
}

function listOf(wrong: readonly { readonly word: string; readonly count: number }[]): string {
  return wrong
    .toSorted((a, b) => (a.word < b.word ? -1 : 1))
    .map(({ word, count }) => {
      if (count > 9) throw new Error(`\`${word}\` has ${count} syllables, expected one digit`)
      return `${word}${count}`
    })
    .join(' ')
}

/** Write the module of the exceptions. */
export function exceptionsModule(): string {
  return [
    '// Written by `npm run tables` from the CMU Pronouncing Dictionary; change nothing by hand.',
    '// Copyright (C) 1993-2015 Carnegie Mellon University. All rights reserved. Used by its BSD 2-clause licence:',
    '// redistributions of source code must retain this notice; the dictionary comes as it is, without any warranty.',
    '',
    '/** English words whose syllables the rules miscount, sorted, each with the right count behind it. */',
    `export const EXCEPTIONS =\n  ${JSON.stringify(exceptions())}`,
    '',
  ].join('\n')
}
