import { describe, expect, test } from 'vitest'
import { differences } from '../../../pipeline/edition/differences/index.js'
import { kindsOf, sentencesOf, told, versionOf } from './versions.js'

const FERRY = [
  'The ferry to Skarholm stopped on Monday after 41 years. Nora Quist, the captain, said it was time. Nobody disagreed.',
  '“We have had a good run, and the ship is old and tired,” Quist said. “I will miss the mornings.”',
  'The council had voted 8 to 7 in favour of the closure. It will cost $3.5 million.',
  'Passengers said they did not know what to do. One of them, Tom Reyes, has taken the boat to work since 1998.',
] as const

/** The paragraphs with one stretch of text put for another. */
function withText(old: string, other: string): string[] {
  const changed = FERRY.map((paragraph) => paragraph.replace(old, other))
  expect(changed).not.toEqual(FERRY)
  return changed
}

describe('paragraphs', () => {
  test('that are the same in both', () => {
    expect(told(FERRY, FERRY)).toMatchObject({
      verdict: { kind: 'none', reasons: [] },
      fields: [],
      patch: [],
    })
  })

  test('moved: as few as can be', () => {
    const [first, second, third, fourth] = FERRY
    expect(kindsOf(told(FERRY, [second, third, fourth, first]))).toEqual([
      'same',
      'same',
      'same',
      'moved 0>3',
    ])
  })

  test('added, and removed after what it followed', () => {
    const news = 'The island school wrote to the minister about its pupils.'
    const [first, second, third, fourth] = FERRY
    expect(kindsOf(told(FERRY, [first, news, third, fourth]))).toEqual([
      'same',
      'removed 1>',
      'added >1',
      'same',
      'same',
    ])
    expect(second).toContain('good run')
  })

  test('moved and edited', () => {
    const [first, second, third, fourth] = FERRY
    const edited = first.replace('captain', 'skipper of the old ship')
    const result = told(FERRY, [second, third, fourth, edited])
    expect(kindsOf(result)).toEqual(['same', 'same', 'same', 'moved and edited 0>3'])
    expect(sentencesOf(result)[1]).toBe(
      'edited: Nora Quist, the {-captain-}{+skipper of the old ship+}, said it was time.',
    )
  })

  test('split, and merged, with their sentences the same', () => {
    const [first, ...rest] = FERRY
    const split = ['The ferry to Skarholm stopped on Monday after 41 years.', first.slice(56), ...rest]
    const sentences = [
      'same: The ferry to Skarholm stopped on Monday after 41 years.',
      'same: Nora Quist, the captain, said it was time.',
      'same: Nobody disagreed.',
    ]
    expect(kindsOf(told(FERRY, split))).toEqual(['split 0>0+1', 'same', 'same', 'same'])
    expect(sentencesOf(told(FERRY, split))).toEqual(sentences)
    expect(kindsOf(told(split, FERRY))).toEqual(['merged 0+1>0', 'same', 'same', 'same'])
    expect(sentencesOf(told(split, FERRY))).toEqual(sentences)
    expect(told(FERRY, split).verdict.kind).toBe('refile')
  })

  test('merged with a heading that has no full stop', () => {
    const from = ['What comes next', 'The boats are for sale. A yard in Bergvik wants one.']
    expect(sentencesOf(told(from, [from.join(' ')]))).toEqual([
      'same: What comes next',
      'same: The boats are for sale.',
      'same: A yard in Bergvik wants one.',
    ])
  })

  test('of a body with one line a paragraph, or as a list, are those of one with blank lines', () => {
    const lines = { articleBody: FERRY.join('\n') }
    expect(told(FERRY, FERRY, lines).verdict).toMatchObject({
      kind: 'cosmetic',
      reasons: ['white space changed'],
    })
    expect(kindsOf(told(FERRY, FERRY, { articleBody: FERRY }))).toEqual(['same', 'same', 'same', 'same'])
  })

  test('of a script without blanks between words, and with its own full stops', () => {
    const from = ['渡船は月曜日に停止した。船長は時が来たと言った。', '島の学校は手紙を書いた。']
    const to = ['渡船は火曜日に停止した。船長は時が来たと言った。', '島の学校は手紙を書いた。']
    const result = told(from, to, { inLanguage: 'ja' }, { inLanguage: 'ja' })
    expect(sentencesOf(result)).toEqual([
      'edited: 渡船は{-月-}{+火+}曜日に停止した。',
      'same: 船長は時が来たと言った。',
    ])
  })
})

describe('sentences', () => {
  test('that changed places', () => {
    const to = [
      'Nora Quist, the captain, said it was time. The ferry to Skarholm stopped on Monday after 41 years. Nobody disagreed.',
      ...FERRY.slice(1),
    ]
    expect(sentencesOf(told(FERRY, to)).map((line) => line.split(':')[0])).toEqual(['moved', 'same', 'same'])
    expect(told(FERRY, to).verdict.kind).toBe('refile')
  })

  test('that went to another paragraph are told there alone, and change no fact', () => {
    const sentence = ' Nora Quist, the captain, said it was time.'
    const to = FERRY.map((paragraph, index) =>
      index === 0 ? paragraph.replace(sentence, '') : index === 2 ? paragraph + sentence : paragraph,
    )
    const result = told(FERRY, to)
    expect(sentencesOf(result).filter((line) => line.includes('Quist'))).toEqual([`moved:${sentence}`])
    expect(result.verdict).toMatchObject({ kind: 'refile', unannounced: [] })
  })

  test('added and removed', () => {
    const result = told(FERRY, withText(' Nobody disagreed.', ' Her crew of six had been told on Friday.'))
    expect(sentencesOf(result).slice(-2)).toEqual([
      'removed: Nobody disagreed.',
      'added: Her crew of six had been told on Friday.',
    ])
    expect(result.verdict).toMatchObject({ kind: 'update', unannounced: [] })
  })
})

describe('the kind of a change', () => {
  test.each([
    ['quotation marks', '“I will miss the mornings.”', '"I will miss the mornings."', 'cosmetic'],
    ['a blank', 'stopped on', 'stopped  on', 'cosmetic'],
    ['spelling', 'Passengers', 'Passangers', 'refile'],
    ['letters turned about', 'captain', 'catpain', 'refile'],
    ['a word that stood twice', 'it was time', 'it was was time', 'refile'],
    ['a comma', 'the captain, said', 'the captain said', 'refile'],
    ['other words', 'it was time', 'she had hoped for more', 'update'],
    ['a fact in a small slip', '8 to 7', '9 to 7', 'update'],
    ['a function word for another', 'should know', 'would know', 'update'],
  ])('%s', (_what, old, other, kind) => {
    const from = FERRY.map((paragraph) => paragraph.replace('did not know', 'should know'))
    expect(
      told(
        from,
        from.map((paragraph) => paragraph.replace(old, other)),
      ).verdict.kind,
    ).toBe(kind)
  })

  test('composed and decomposed letters, no-break blanks and ellipses are typography', () => {
    const from = ['Élodie Brandt, of the café… said nothing – or little.']
    const to = ['Élodie Brandt, of the café... said\u00a0nothing — or little.'.normalize('NFD')]
    expect(told(from, to).verdict.kind).toBe('cosmetic')
  })

  test('a notice of correction, as a property or in the body', () => {
    const to = withText('8 to 7', '9 to 7')
    const notice = { correction: { '@type': 'CorrectionComment', text: 'The vote was 9 to 7, not 8 to 7.' } }
    expect(told(FERRY, to, {}, notice).verdict).toMatchObject({ kind: 'correction', unannounced: [] })
    expect(told(FERRY, to, notice, notice).verdict.kind).toBe('update')
    const inBody = [...to, 'Correction: An earlier version of this article had the vote wrong.']
    expect(told(FERRY, inBody).verdict.kind).toBe('correction')
  })

  test('an article without its body, or marked as canceled, is killed', () => {
    const without = versionOf([], { articleBody: undefined, creativeWorkStatus: 'canceled' }, 'v2')
    const result = differences('ferry', versionOf(FERRY), without)
    expect(result.verdict).toMatchObject({
      kind: 'kill',
      compatibility: { level: 'breaking' },
      unannounced: [],
    })
    expect(kindsOf(result)).toEqual(['removed 0>', 'removed 1>', 'removed 2>', 'removed 3>'])
    expect(told(FERRY, []).verdict.kind).toBe('kill')
    expect(told(FERRY, FERRY, {}, { creativeWorkStatus: 'canceled' }).verdict.kind).toBe('kill')
    expect(told([], [], { headline: 'A' }, { headline: 'B' }).verdict.kind).toBe('update')
  })

  test('what tells a reader nothing is a refile', () => {
    expect(told(FERRY, FERRY, {}, { keywords: ['ferries'] }).verdict.kind).toBe('refile')
    expect(told(FERRY, FERRY, {}, { dateModified: '2024-05-10' }).verdict.kind).toBe('refile')
    expect(told(FERRY, FERRY, {}, { description: 'The boat is sold.' }).verdict.kind).toBe('update')
  })
})

describe('facts that changed without a word', () => {
  test.each([
    ['number', '8 to 7', '9 to 7', { from: '8', to: '9', paragraph: 2 }],
    ['number', '$3.5 million', '$5.3 million', { from: '$3.5 million', to: '$5.3 million', paragraph: 2 }],
    ['number', '$3.5 million', '$3.5 billion', { from: '$3.5 million', to: '$3.5 billion', paragraph: 2 }],
    ['name', 'Tom Reyes', 'Tim Reyes', { from: 'Tom Reyes', to: 'Tim Reyes', paragraph: 3 }],
    ['name', 'Skarholm', 'Bergvik', { from: 'Skarholm', to: 'Bergvik', paragraph: 0 }],
    ['date', 'Monday', 'Tuesday', { from: 'Monday', to: 'Tuesday', paragraph: 0 }],
    ['date', '1998', '1989', { from: '1998', to: '1989', paragraph: 3 }],
    ['negation', 'did not know', 'knew', { from: 'not', paragraph: 3 }],
    [
      'quotation',
      ', and the ship is old and tired',
      '',
      {
        from: '“We have had a good run, and the ship is old and tired,”',
        to: '“We have had a good run,”',
        paragraph: 1,
      },
    ],
  ])('%s: %s, now %s', (fact, old, other, expected) => {
    const { verdict } = told(FERRY, withText(old, other))
    expect(verdict.unannounced).toEqual([{ fact, pointer: '/articleBody', ...expected }])
  })

  test.each([
    ['another way of writing a number', '$3.5 million', '3.5 million dollars'],
    ['a contraction', 'did not know', 'didn’t know'],
    ['a name in short', 'Tom Reyes', 'Reyes'],
    ['a name for a pronoun', 'said it was time', 'said the time of Tom Reyes had come'],
  ])('but not %s', (_what, old, other) => {
    expect(told(FERRY, withText(old, other)).verdict.unannounced).toEqual([])
  })

  test('a sentence within a quotation', () => {
    const from = ['“It is over. I will miss it. Ask my crew,” Quist said on the quay before the last trip.']
    const to = ['“It is over. Ask my crew,” Quist said on the quay before the last trip.']
    expect(told(from, to).verdict.unannounced).toMatchObject([
      {
        fact: 'quotation',
        from: '“It is over. I will miss it. Ask my crew,”',
        to: '“It is over. Ask my crew,”',
      },
    ])
  })

  test('are announced by a new time of update, not by the same one in another zone', () => {
    const to = withText('8 to 7', '9 to 7')
    expect(told(FERRY, to, {}, { dateModified: '2024-05-10' }).verdict.unannounced).toEqual([])
    const older = { dateModified: '2024-05-09T10:00:00Z' }
    const newer = { dateModified: '2024-05-09T12:00:00+02:00' }
    expect(told(FERRY, to, older, newer).verdict.unannounced).toHaveLength(1)
  })

  test('in the head: a headline, a byline, a date', () => {
    const older = {
      headline: 'Quist steers for 41 years',
      author: [{ name: 'Ana Brandt' }],
      datePublished: '2024-05-09',
    }
    const newer = {
      headline: 'Quist steers for 14 years',
      author: [{ name: 'Ann Brandt' }],
      datePublished: '2024-05-08',
    }
    expect(told(FERRY, FERRY, older, newer).verdict.unannounced).toEqual([
      { fact: 'name', from: 'Ana Brandt', to: 'Ann Brandt', pointer: '/author/0/name' },
      { fact: 'date', from: '2024-05-09', to: '2024-05-08', pointer: '/datePublished' },
      { fact: 'number', from: '41 years', to: '14 years', pointer: '/headline' },
    ])
  })

  test.each([
    [
      'de',
      'Der Verein zählt 1.200 Mitglieder, sagte Korbinian Rath nicht ohne Stolz.',
      '1.200',
      '1.300',
      { fact: 'number', from: '1.200', to: '1.300' },
    ],
    [
      'de',
      'Der Laden wird nicht schließen, sagte der Vorsitzende am Abend.',
      'wird nicht schließen',
      'wird schließen',
      { fact: 'negation', from: 'nicht' },
    ],
    [
      'de',
      'Der Laden schließt, sagte der Vorsitzende Korbinian Rath am Abend.',
      'Korbinian Rath',
      'Benedikt Rath',
      { fact: 'name', from: 'Vorsitzende Korbinian Rath', to: 'Vorsitzende Benedikt Rath' },
    ],
    [
      'fr',
      'La mairie ne fermera pas le pont, a dit la maire devant les élus.',
      'ne fermera pas',
      'fermera',
      { fact: 'negation', from: 'pas' },
    ],
    [
      'fr',
      'Le pont sera fermé le 3 mars à la circulation, a dit la maire.',
      '3 mars',
      '4 mars',
      { fact: 'date', from: '3 mars', to: '4 mars' },
    ],
    [
      'es',
      'El puente no se cerrará, dijo la alcaldesa ante los vecinos.',
      'no se cerrará',
      'se cerrará',
      { fact: 'negation', from: 'no' },
    ],
    [
      'it',
      'Il ponte costa tre milioni di euro, ha detto il sindaco ieri.',
      'tre milioni',
      'due milioni',
      { fact: 'number', from: 'tre milioni', to: 'due milioni' },
    ],
    [
      'nl',
      'De brug gaat niet dicht, zei de burgemeester tegen de bewoners.',
      'niet dicht',
      'dicht',
      { fact: 'negation', from: 'niet' },
    ],
    [
      'pt',
      'A ponte não vai fechar, disse a prefeita diante dos moradores.',
      'não vai',
      'vai',
      { fact: 'negation', from: 'não' },
    ],
  ])('in %s: %s', (inLanguage, from, old, other, expected) => {
    const { verdict } = told([from], [from.replace(old, other)], { inLanguage }, { inLanguage })
    expect(verdict.unannounced).toEqual([{ ...expected, pointer: '/articleBody', paragraph: 0 }])
  })
})

describe('properties', () => {
  test('are compared member by member and item by item', () => {
    const older = {
      author: [{ name: 'Ana Brandt', url: 'https://example.org/a' }, { name: 'Tom Reyes' }],
      keywords: ['a', 'b', 'c'],
    }
    const newer = {
      author: [{ name: 'Ana Brandt' }, { name: 'Tom Reyes' }],
      keywords: ['a', 'x', 'b', 'c'],
      'a/b': 1,
    }
    expect(told(FERRY, FERRY, older, newer)).toMatchObject({
      fields: [
        { kind: 'added', pointer: '/a~1b', to: 1 },
        { kind: 'removed', pointer: '/author/0/url', from: 'https://example.org/a' },
        { kind: 'added', pointer: '/keywords/1', to: 'x' },
      ],
      patch: [
        { op: 'add', path: '/a~1b', value: 1 },
        { op: 'remove', path: '/author/0/url' },
        { op: 'add', path: '/keywords/1', value: 'x' },
      ],
    })
  })

  test('that are texts have their words told apart', () => {
    expect(
      told(FERRY, FERRY, { headline: 'Ferry stops in May' }, { headline: 'Ferry stops in June' }).fields,
    ).toEqual([
      {
        kind: 'changed',
        pointer: '/headline',
        from: 'Ferry stops in May',
        to: 'Ferry stops in June',
        words: [
          { kind: 'same', text: 'Ferry stops in ' },
          { kind: 'removed', text: 'May' },
          { kind: 'added', text: 'June' },
        ],
      },
    ])
  })

  test.each([
    ['a property gone', { a: 1 }, {}, 'breaking', [{ pointer: '/a', reason: 'the property is gone' }]],
    [
      'another type',
      { a: 1 },
      { a: 'one' },
      'breaking',
      [{ pointer: '/a', reason: 'a number became a text' }],
    ],
    [
      'a list that became a value',
      { a: ['b'] },
      { a: 'b' },
      'breaking',
      [{ pointer: '/a', reason: 'a list became a single value, a text' }],
    ],
    [
      'what no item has any more',
      { a: [{ b: 1 }] },
      { a: [{}] },
      'breaking',
      [{ pointer: '/a/0/b', reason: 'the property is gone' }],
    ],
    ['what another item still has', { a: [{ b: 1 }, { b: 2 }] }, { a: [{}, { b: 2 }] }, 'neutral', []],
    ['an emptier list', { a: [{ b: 1 }] }, { a: [] }, 'neutral', []],
    ['a new property', {}, { a: { b: 1 } }, 'additive', [{ pointer: '/a', reason: 'a new property' }]],
    ['another value', { a: 1 }, { a: 2 }, 'neutral', []],
  ])('ask of a program: %s', (_what, older, newer, level, reasons) => {
    expect(told(FERRY, FERRY, older, newer).verdict.compatibility).toEqual({ level, reasons })
  })
})

test('an article with more levels than any has is refused by name', () => {
  let deep: unknown = 'x'
  for (let level = 0; level < 5_000; level++) deep = [deep]
  expect(() => told(FERRY, FERRY, {}, { deep })).toThrow('`v2` has over 256 levels of objects and lists')
})
