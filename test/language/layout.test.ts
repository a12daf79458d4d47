import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LineShape, layoutOf } from '../../pipeline/language/layout.js'
import { wrapped } from '../wrapped.js'

/** Read text as the shapes that deciding a layout is given. */
function shapes(text: string): LineShape[] {
  let gap = 0
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') {
      gap++
      return []
    }
    const shape = { text: line.trim(), indent: line.length - line.trimStart().length, gap, alone: false }
    gap = 0
    return [shape]
  })
}

/** The paragraphs that a layout puts together. */
function paragraphs(text: string): { name: string; paragraphs: string[] } {
  const lines = shapes(text)
  const { name, starts } = layoutOf(lines)
  const result: string[] = []
  lines.forEach((line, i) => {
    if (starts[i]) result.push(line.text)
    else result.push(`${result.pop()} ${line.text}`)
  })
  return { name, paragraphs: result }
}

const FERRY = [
  'The ferry to Skarholm will stop at the end of the month, after forty-one years in which it carried the mail, the school’s teachers and every refrigerator on the island.',
  'Its owner said the engine could not be mended again.',
  'The council has asked three shipyards for a price, and expects the first answer in the second week of May, when the summer guests begin to ring the harbour office for berths.',
  'Until then a fishing boat will take the post on Tuesdays and Fridays, weather allowing, and bring back whoever waits on the quay with a ticket.',
]

describe('layoutOf', () => {
  test('takes long lines as paragraphs', () => {
    expect(paragraphs(FERRY.join('\n'))).toEqual({ name: 'paragraph-a-line', paragraphs: FERRY })
    expect(paragraphs(FERRY.join('\n\n'))).toEqual({ name: 'paragraph-a-line', paragraphs: FERRY })
  })

  test('joins the lines of paragraphs that blank lines part', () => {
    const text = FERRY.map((one) => wrapped(one, 64)).join('\n\n')
    expect(paragraphs(text)).toEqual({ name: 'hard-wrapped', paragraphs: FERRY })
  })

  test('finds paragraphs by their short last lines where there are no blank ones', () => {
    const text = FERRY.map((one) => wrapped(one, 64)).join('\n')
    expect(paragraphs(text)).toEqual({ name: 'hard-wrapped-without-blank-lines', paragraphs: FERRY })
  })

  test('finds paragraphs by their indented first lines', () => {
    const text = FERRY.map((one) => wrapped(one, 64, '    ')).join('\n')
    expect(paragraphs(text)).toEqual({ name: 'indented', paragraphs: FERRY })
  })

  test('joins double-spaced lines', () => {
    const text = FERRY.map((one) => wrapped(one, 64).replaceAll('\n', '\n\n')).join('\n\n\n')
    expect(paragraphs(text)).toEqual({ name: 'double-spaced', paragraphs: FERRY })
  })

  test('joins a quotation to the short line that introduces it by a comma', () => {
    const text = [
      wrapped(FERRY[0] ?? '', 70),
      '',
      'The harbour master looked at the empty quay and said,',
      '“I have never seen it without the ferry, and I do not care for the sight',
      'of it at all.”',
      '',
      wrapped(FERRY[2] ?? '', 70),
    ].join('\n')
    expect(paragraphs(text).paragraphs).toHaveLength(3)
  })

  test('keeps a heading apart from the wrapped paragraph below it', () => {
    const text = [
      ...FERRY.slice(0, 2).map((one) => wrapped(one, 64)),
      `What happens now\n${wrapped(FERRY[2] ?? '', 64)}`,
    ].join('\n\n')
    expect(paragraphs(text).paragraphs).toEqual([FERRY[0], FERRY[1], 'What happens now', FERRY[2]])
  })

  test('keeps the items of a list apart', () => {
    const items = [
      '• Mail goes on Tuesdays and Fridays only',
      '• Freight waits for the new boat',
      '• School closes early',
    ]
    const text = `${wrapped(FERRY[0] ?? '', 64)}\n\n${items.join('\n')}\n\n${wrapped(FERRY[2] ?? '', 64)}`
    expect(paragraphs(text).paragraphs).toEqual([FERRY[0], ...items, FERRY[2]])
  })

  test('gives back generated paragraphs whatever the width, where blank lines part them', () => {
    const word = fc.stringMatching(/^[a-z]{1,11}$/)
    const paragraph = fc.array(word, { minLength: 30, maxLength: 80 }).map((words) => `${words.join(' ')}.`)
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 3, maxLength: 8 }),
        fc.integer({ min: 40, max: 100 }),
        (texts, width) => {
          expect(paragraphs(texts.map((one) => wrapped(one, width)).join('\n\n')).paragraphs).toEqual(texts)
        },
      ),
    )
  })
})

test('items of a list, a line each with a blank one between, are no double-spaced prose', () => {
  const items = [
    'High-rise trousers in wool, sale price 89 crowns, regular price 128',
    'Straight-leg trousers in linen, sale price 79 crowns, regular 118',
    'Jogging trousers in cotton, sale price 59 crowns, regular price 98',
    'Pyjama trousers with pockets, sale price 39 crowns, regular price 88',
    'Fishing trousers with braces, sale price 99 crowns, regular price 148',
  ]
  const lines = items.map((text, i) => ({ text, indent: 0, gap: i === 0 ? 0 : 1, alone: false }))
  expect(layoutOf(lines)).toMatchObject({ name: 'paragraph-a-line', starts: items.map(() => true) })
})
