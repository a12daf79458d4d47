import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import type { Readability } from '../../../pipeline/model/readability.js'
import type { Role } from '../../../pipeline/model/tree.js'
import { measure } from '../../../pipeline/stages/measure/index.js'
import { parsed } from '../parsed.js'

function measured(text: string, language?: string, { roles }: { roles?: Role[] } = {}): Readability {
  const { tree, file } = parsed(text, language, roles)
  unified().use(measure).runSync(tree, file)
  if (!file.data.readability) throw new Error('Nothing was measured')
  return file.data.readability
}

describe('counts', () => {
  test('are those of the words, by hand', () => {
    // Letters: the 3, boat 4, carried 7, subsidies 9, it 2, left 4, at 2, the digit 1.
    expect(measured('The boat carried subsidies. It left at 9.', 'en').counts).toEqual({
      sentences: 2,
      wholeSentences: 2,
      words: 8,
      letters: 32,
      // And two full stops.
      characters: 34,
      syllables: 11,
      polysyllables: 1,
      monosyllables: 6,
      longWords: 2,
      complexWords: 1,
      unfamiliarWords: 1,
      notPrimaryWords: 1,
    })
  })

  test('take names for familiar, but not what opens a sentence or a quotation', () => {
    const unfamiliar = (text: string) => measured(text, 'en').counts.unfamiliarWords
    expect(unfamiliar('We went to Skarholm.')).toBe(0)
    expect(unfamiliar('We went to skarholm.')).toBe(1)
    expect(unfamiliar('Skarholm was cold.')).toBe(1)
    expect(unfamiliar('He said, “Subsidies are bad,” and went.')).toBe(1)
    expect(unfamiliar('He said, "Subsidies are bad," and went.')).toBe(1)
    expect(unfamiliar('“This is bad,” Skarholm said.')).toBe(0)
    expect(unfamiliar('Skarholm was cold. We left Skarholm.')).toBe(0)
    expect(unfamiliar('"This is bad," Skarholm said.')).toBe(0)
  })

  test('count a word once however it is put together, and a row of marks not at all', () => {
    const { counts } = measured('A well-known man spent $1,200.50 on 3.5 boats.\n\n* * *', 'en')
    expect([counts.words, counts.sentences, counts.letters]).toEqual([8, 1, 33])
  })

  test.each([
    'https://www.skarholm.example/new-site/a_b.html?x=1',
    'www.skarholm.example/news/today',
    'skarholm.example',
    'a.b@skarholm.example',
  ])('pass over %s, which is no word, to the end of its sentence', (address) => {
    const { counts, paragraphs } = measured(`Write to ${address}, or come.`, 'en')
    expect([counts.words, counts.letters, counts.characters]).toEqual([4, 13, 15])
    expect(paragraphs[0]?.sentences[0]?.text).toBe(`Write to ${address}, or come.`)
  })

  test('of a text that stops short have one sentence that is not whole', () => {
    const { counts } = measured('It left.\n\nThe boat (she', 'en')
    expect([counts.sentences, counts.wholeSentences]).toEqual([2, 1])
    expect(measured('Go to bed\n\nIt left (“soon.”)', 'en').counts.wholeSentences).toBe(2)
  })

  test('take a word that its verb’s ending made long for no complex one, nor a name, nor a compound', () => {
    const complex = (text: string) => measured(text, 'en').counts.complexWords
    expect(complex('He expanded it.')).toBe(0)
    expect(complex('He saw a well-to-do crowd in Constantinople.')).toBe(0)
    expect(complex('He delivered subsidies.')).toBe(2)
  })

  test('take a word that is not on Spache’s list once in a hundred words', () => {
    const counts = (times: number) => measured('Subsidies came. '.repeat(times), 'en').counts.notPrimaryWords
    expect([counts(1), counts(50), counts(51)]).toEqual([1, 1, 2])
  })

  test('leave out headings and lists, which take time to read all the same', () => {
    const list = `${'salt '.repeat(238).trim()}.`
    const { counts, readingMinutes, paragraphs } = measured(`It left.\n\n${list}\n\nMore came.`, 'en', {
      roles: ['paragraph', 'listItem', 'quotation'],
    })
    expect(counts.words).toBe(4)
    expect(readingMinutes).toBe(2)
    expect(paragraphs.map(({ sentences }) => sentences.map(({ text }) => text))).toEqual([
      ['It left.'],
      ['More came.'],
    ])
  })

  test('of the whole are the sums of the paragraphs', () => {
    const { counts, paragraphs } = measured('A boat left. It sank.\n\nNobody knew the municipality.', 'en')
    for (const key of ['sentences', 'words', 'letters', 'syllables', 'unfamiliarWords'] as const) {
      expect(paragraphs.reduce((sum, paragraph) => sum + (paragraph.counts[key] ?? 0), 0)).toBe(counts[key])
    }
    expect([counts.sentences, counts.words]).toEqual([3, 9])
  })
})

describe('another language', () => {
  test('has its syllables where they are known, its own formulas, and no grade of English', () => {
    const { counts, formulas, paragraphs, language } = measured(
      'Die Fähre bringt Verwaltungsbeamte.',
      'de-AT',
    )
    expect(language).toBe('de-AT')
    expect(counts).toEqual({
      sentences: 1,
      wholeSentences: 1,
      words: 4,
      letters: 31,
      characters: 32,
      // Die, Fäh-re, bringt, Ver-wal-tungs-be-am-te
      syllables: 10,
      polysyllables: 1,
      monosyllables: 2,
      longWords: 1,
    })
    expect(Object.keys(formulas)).toContain('amstad')
    expect(Object.keys(formulas)).not.toContain('fleschKincaidGrade')
    expect(paragraphs[0]?.sentences).toEqual([
      {
        text: 'Die Fähre bringt Verwaltungsbeamte.',
        offset: 0,
        endOffset: 35,
        words: 4,
        syllables: 10,
        quoted: false,
        hard: false,
      },
    ])
  })

  test('has what its letters tell where nobody counts its syllables', () => {
    const { counts, formulas, paragraphs } = measured('Lautta tuo virkamiehiä.', 'fi')
    expect(counts).toEqual({
      sentences: 1,
      wholeSentences: 1,
      words: 3,
      letters: 20,
      characters: 21,
      longWords: 1,
    })
    expect(Object.keys(formulas)).toEqual(['lix', 'rix'])
    expect(paragraphs[0]?.sentences[0]).not.toHaveProperty('syllables')
  })

  test('that nobody named is not called English', () => {
    const readability = measured('The boat left at nine.')
    expect(readability).not.toHaveProperty('language')
    expect(readability.counts).not.toHaveProperty('syllables')
  })
})

describe('sentences and paragraphs', () => {
  test('have their place, their grade and what they add to the article’s, by which words', () => {
    const text = 'The boat left. Representatives knew of it.'
    const { paragraphs, formulas } = measured(text, 'en')
    // 0.39 · 3 + 11.8 · 3/3 − 15.59; 0.39 · 4 + 11.8 · 8/4 − 15.59; both: 0.39 · 7/2 + 11.8 · 11/7 − 15.59
    expect(formulas.fleschKincaidGrade?.value).toBe(4.32)
    expect(paragraphs).toEqual([
      {
        offset: 0,
        endOffset: 42,
        grade: 4.32,
        adds: 4.32,
        hardWords: ['Representatives'],
        counts: expect.objectContaining({ sentences: 2, words: 7, syllables: 11 }),
        sentences: [
          {
            text: 'The boat left.',
            offset: 0,
            endOffset: 14,
            words: 3,
            syllables: 3,
            grade: -2.62,
            adds: -5.25,
            hardWords: [],
            quoted: false,
            hard: false,
          },
          {
            text: 'Representatives knew of it.',
            offset: 15,
            endOffset: 42,
            words: 4,
            syllables: 8,
            grade: 9.57,
            adds: 6.94,
            hardWords: ['Representatives'],
            quoted: false,
            hard: false,
          },
        ],
      },
    ])
  })

  test('name the five hardest words in reading order, each once, and no names', () => {
    const text =
      'Representatives of Constantinople reconsidered municipal subsidies, transportation, subsidies, ' +
      'constituencies and cucumbers.'
    const words = ['Representatives', 'reconsidered', 'municipal', 'transportation', 'constituencies']
    const [paragraph] = measured(text, 'en').paragraphs
    expect(paragraph?.hardWords).toEqual(words)
    expect(paragraph?.sentences[0]?.hardWords).toEqual(words)
    expect(
      measured('Skarholmian’s it was. It was Skarholmian. The FERA saw it.', 'en').paragraphs[0]?.hardWords,
    ).toEqual([])
    expect(measured('Skarholmian was it. It was Skarholmian.', 'en').paragraphs[0]?.hardWords).toEqual([])
  })
})

describe('quotations', () => {
  const quoted = (text: string, language = 'en') => {
    const { paragraphs, quotedShare } = measured(text, language)
    return [paragraphs.flatMap(({ sentences }) => sentences.map((one) => one.quoted)), quotedShare]
  }

  test('are the sentences of which half the words are somebody else’s', () => {
    expect(quoted('He left. “It was cold,” he said. It was a “cold day”.')).toEqual([
      [false, true, false],
      0.42,
    ])
    expect(quoted('"It was cold," he said.')).toEqual([[true], 0.6])
    expect(quoted('‘It was cold,’ he said.')).toEqual([[true], 0.6])
    expect(quoted('„Es war kalt“, sagte er.', 'de')).toEqual([[true], 0.6])
    expect(quoted('« Il faisait froid », dit-il.', 'fr')).toEqual([[true], 0.75])
  })

  test('go on from sentence to sentence, and end with their paragraph', () => {
    expect(quoted('“It was cold. We all left.\n\nHe left.')).toEqual([[true, true, false], 0.75])
  })

  test('are left out of the second measure', () => {
    const text = 'He left. “It was cold,” he said.'
    const { counts, withoutQuotations } = measured(text, 'en')
    expect(withoutQuotations?.counts).toEqual(measured('He left.', 'en').counts)
    expect(withoutQuotations?.formulas).toEqual(measured('He left.', 'en').formulas)
    expect([counts.words, withoutQuotations?.counts.words]).toEqual([7, 2])
    expect(measured('He left.', 'en')).not.toHaveProperty('withoutQuotations')
    expect(measured('“It was cold,” he said.', 'en')).not.toHaveProperty('withoutQuotations')
  })
})

test('a processor measures the second text as a new one does the first', () => {
  const chain = unified().use(measure).freeze()
  const run = (text: string) => {
    const { tree, file } = parsed(text, 'en')
    chain.runSync(tree, file)
    return file.data.readability
  }
  run('Subsidies went to Skarholm. We saw subsidies.')
  expect(run('We saw Subsidies there.')).toEqual(measured('We saw Subsidies there.', 'en'))
})
