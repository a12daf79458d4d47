import { describe, expect, test } from 'vitest'
import { bodyRows } from '../../../pipeline/formats/differences/body-rows.js'
import { changeSize } from '../../../pipeline/formats/differences/change-size.js'
import { metricChange, metricFigure, metricLabel } from '../../../pipeline/formats/differences/metric-text.js'
import { propertyLabel } from '../../../pipeline/formats/differences/property-label.js'
import { shownSentences } from '../../../pipeline/formats/differences/shown-sentences.js'
import { shownTime } from '../../../pipeline/formats/differences/shown-time.js'
import { sizeWords } from '../../../pipeline/formats/differences/size-words.js'
import type { ParagraphChange } from '../../../pipeline/model/differences.js'
import { BRIDGE } from './bridge.js'

test.each([
  ['/headline', 'Headline'],
  ['/author/0/jobTitle', 'Author 1, job title'],
  ['/@type', 'Type'],
  ['/image/11/URL', 'Image 12, URL'],
  ['/a~1b/~0c', 'A/b, ~c'],
  ['', 'The whole'],
  ['/0', '0'],
  ['/überschrift', 'Überschrift'],
])('propertyLabel of %j is %s', (pointer, label) => {
  expect(propertyLabel(pointer)).toBe(label)
})

test('measures have names, figures and signs', () => {
  expect(metricLabel('fleschKincaidGrade')).toBe('Flesch–Kincaid Grade Level')
  expect(metricLabel('unfamiliarWords')).toBe('Unfamiliar words')
  expect(metricFigure('words', 1200)).toBe('1,200')
  expect(metricFigure('smog', 7)).toBe('7.00')
  expect(metricFigure('smog', undefined)).toBe('–')
  expect(metricChange({ metric: 'smog', from: 10.5, to: 9.25 })).toBe('−1.25')
  expect(metricChange({ metric: 'words', from: 1, to: 1001 })).toBe('+1,000')
  expect(metricChange({ metric: 'words', to: 3 })).toBe('')
})

test.each([
  ['2024-05-09T16:30:12Z', '2024-05-09 16:30 UTC'],
  ['2024-05-09T16:30:12.345Z', '2024-05-09 16:30 UTC'],
  ['2024-05-09T16:30:12+02:00', '2024-05-09T16:30:12+02:00'],
  ['yesterday', 'yesterday'],
])('shownTime of %s is %s', (instant, time) => {
  expect(shownTime(instant)).toBe(time)
})

test('paragraphs that nothing happened to are folded, each stretch by itself', () => {
  const same = (at: number): ParagraphChange => ({ kind: 'same', from: at, to: at, text: `${at}` })
  const rows = bodyRows([same(0), same(1), { kind: 'added', to: 2, text: 'new' }, same(3)])
  expect(rows.map((row) => (row.kind === 'unchanged' ? row.paragraphs.length : row.paragraph.kind))).toEqual([
    2,
    'added',
    1,
  ])
  expect(bodyRows([])).toEqual([])
})

describe('changeSize', () => {
  test('counts words that came in and went, and paragraphs that are not as and where they were', () => {
    // In: 1 of an edited sentence, 12, 12 and 1 of a quotation; out: 1, 2, 1 and 3. A dash is no word.
    expect(changeSize(BRIDGE.paragraphs, 'en')).toEqual({ words: { added: 26, removed: 7 }, paragraphs: 8 })
  })

  test('counts words of Japanese without blanks', () => {
    expect(changeSize([{ kind: 'added', to: 0, text: '船が出た。' }], 'ja').words).toEqual({
      added: 4,
      removed: 0,
    })
  })

  test('is told in words', () => {
    expect(sizeWords({ words: { added: 1, removed: 1200 }, paragraphs: 1 })).toBe(
      '1 word added, 1,200 removed, 1 paragraph touched',
    )
    expect(sizeWords({ words: { added: 0, removed: 0 }, paragraphs: 0 })).toBe('body unchanged')
  })
})

test('sentences are parted by a blank but in scripts that have none', () => {
  const gaps = (...texts: string[]) =>
    shownSentences({
      kind: 'edited',
      from: 0,
      to: 0,
      sentences: texts.map((text) => ({ kind: 'same', text })),
    }).map(({ gap }) => gap)
  expect(gaps('It left.', 'It came.')).toEqual(['', ' '])
  expect(gaps('船が出た。', '戻った。')).toEqual(['', ''])
  expect(gaps('배가 떠났다.', '돌아왔다.')).toEqual(['', ' '])
})
