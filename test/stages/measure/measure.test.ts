import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import type { Configuration } from '../../../pipeline/model/configuration.js'
import type { Readability } from '../../../pipeline/model/readability.js'
import type { Role } from '../../../pipeline/model/tree.js'
import { measure } from '../../../pipeline/stages/measure/index.js'
import { parsed } from '../parsed.js'

function measured(
  text: string,
  language?: string,
  { roles, settings }: { roles?: Role[]; settings?: Configuration['readability'] } = {},
): Readability {
  const { tree, file } = parsed(text, language, roles)
  unified().use(measure, settings).runSync(tree, file)
  if (!file.data.readability) throw new Error('Nothing was measured')
  return file.data.readability
}

describe('counts', () => {
  test('are those of the words, by hand', () => {
    // Letters: the 3, boat 4, carried 7, subsidies 9, it 2, left 4, at 2, the digit 1.
    expect(measured('The boat carried subsidies. It left at 9.', 'en').counts).toEqual({
      sentences: 2,
      words: 8,
      letters: 32,
      syllables: 11,
      polysyllables: 1,
      monosyllables: 6,
      longWords: 2,
      unfamiliarWords: 1,
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
    expect(unfamiliar('"This is bad," Skarholm said.')).toBe(0)
  })

  test('count a word once however it is put together, and a row of marks not at all', () => {
    const { counts } = measured('A well-known man wrote to a.b@c.example about 3.5 boats.\n\n* * *', 'en')
    expect([counts.words, counts.sentences]).toEqual([9, 1])
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
  test('has what its letters tell, and no formula of English', () => {
    const { counts, formulas, paragraphs, language } = measured('Die Fähre bringt Verwaltungsbeamte.', 'de')
    expect(language).toBe('de')
    expect(counts).toEqual({ sentences: 1, words: 4, letters: 31, longWords: 1 })
    expect(Object.keys(formulas)).toEqual(['lix'])
    expect(paragraphs[0]?.sentences).toEqual([
      { text: 'Die Fähre bringt Verwaltungsbeamte.', offset: 0, endOffset: 35, words: 4, hard: false },
    ])
  })

  test('that nobody named is not called English', () => {
    const readability = measured('The boat left at nine.')
    expect(readability).not.toHaveProperty('language')
    expect(readability.counts).not.toHaveProperty('syllables')
  })
})

describe('sentences', () => {
  test('have their text, place and grade', () => {
    const text = 'The boat left. Nobody knew of it.'
    const { paragraphs } = measured(text, 'en')
    expect(paragraphs[0]?.sentences).toEqual([
      // 0.39 · 3 + 11.8 · 3/3 − 15.59, and 0.39 · 4 + 11.8 · 6/4 − 15.59
      { text: 'The boat left.', offset: 0, endOffset: 14, words: 3, syllables: 3, grade: -2.62, hard: false },
      {
        text: 'Nobody knew of it.',
        offset: 15,
        endOffset: 33,
        words: 4,
        syllables: 6,
        grade: 3.67,
        hard: false,
      },
    ])
  })

  const easy = 'The boat went out to sea again.'
  const hard = 'Municipal representatives subsequently reconsidered transportation subsidies.'
  const hardOnes = ({ paragraphs }: Readability) =>
    paragraphs.flatMap(({ sentences }) => sentences.filter((one) => one.hard).map(({ offset }) => offset))

  test('are hard where they are the hardest, wherever they stand', () => {
    const text = [...Array(9).fill(easy), hard].join(' ')
    expect(hardOnes(measured(text, 'en'))).toEqual([text.indexOf(hard)])
  })

  test('are taken in order where they are as hard', () => {
    expect(hardOnes(measured([hard, easy, hard, hard].join(' '), 'en'))).toEqual([0])
  })

  test('are passed over where they are short, as the settings say', () => {
    const text = [easy, hard].join(' ')
    expect(hardOnes(measured(text, 'en', { settings: { minWords: 7 } }))).toEqual([0])
    expect(hardOnes(measured(text, 'en', { settings: { minWords: 6 } }))).toEqual([text.indexOf(hard)])
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
