import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleFrom, compiledFrom } from '../compiled.js'
import { column, pdfOf, type Type } from '../pdf.js'

const LAMP =
  'The lighthouse at Skerrow Point has a new lamp after eleven weeks of work, and ships that pass it at night can see it from twenty miles away, twice as far as the old one ever reached.'
const KEEPER =
  'Its keeper, who climbs 141 steps each evening to look at the wind, said that the glass alone took four days to lift into place, because the rope was wet and the gulls would not leave.'
const COST =
  'The harbour board paid for half of the work, and the rest came from people who live along the coast; one of them gave the price of a small boat and asked that nobody be told her name.'
const NEXT =
  'A second lamp, for the mole at Eastwick, is to follow in spring if the board can find a builder. Until then a lantern hangs there on a pole, and a volunteer fills it with oil at dusk.'

/** Wrap a paragraph to lines of at most `most` characters, the first of them indented by `indent` blanks. */
function wrapped(paragraph: string, most: number, indent = 0): string[] {
  const lines: string[] = []
  let line = ' '.repeat(indent)
  for (const word of paragraph.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > most) {
      lines.push(line)
      line = word
    } else line += line.trim() === '' ? word : ` ${word}`
  }
  return [...lines, line]
}

/** Paragraphs with half a line of space between them. */
function spaced(paragraphs: readonly string[], most: number): string[] {
  return paragraphs.flatMap((paragraph) => [...wrapped(paragraph, most), ''])
}

const HEAD: Type[] = [
  { text: 'New lamp at Skerrow Point can be', x: 60, y: 740, size: 22, bold: true },
  { text: 'seen from twenty miles away', x: 60, y: 714, size: 22, bold: true },
  { text: 'By Nora Quist', x: 60, y: 685 },
  { text: '9 May 2024', x: 60, y: 667 },
]

async function read(pages: readonly (readonly Type[])[]) {
  const { article, evidence } = await articleFrom(pdfOf(pages), { name: 'coast/lamp.pdf' })
  return {
    article,
    paragraphs: article.articleBody.split('\n\n'),
    dropped: evidence.dropped.map(({ text, reason }) => `${text}: ${reason}`),
    evidence,
  }
}

describe('a page of one column', () => {
  test('is a headline over two lines, a byline, a date and paragraphs', async () => {
    const body = column(spaced([LAMP, KEEPER, COST], 90), { x: 60, y: 640 })
    const { article, paragraphs, evidence } = await read([[...HEAD, ...body]])
    expect(article.headline).toBe('New lamp at Skerrow Point can be seen from twenty miles away')
    expect(article.author).toEqual([{ '@type': 'Person', name: 'Nora Quist' }])
    expect(article.datePublished).toBe('2024-05-09')
    expect(paragraphs).toEqual([LAMP, KEEPER, COST])
    expect(evidence.source).toEqual({ path: 'input/coast/lamp.pdf', encoding: 'pdf', layout: 'pdf' })
    const byline = evidence.properties.find(({ pointer }) => pointer === '/author/0/name')
    // The third printed line.
    expect(byline?.places).toEqual([{ line: 3, column: 4, offset: 64, endOffset: 74 }])
  })

  test('parts paragraphs by their first lines’ indent, single lines too', async () => {
    const short = 'Nobody was hurt in all that time.'
    const lines = [LAMP, KEEPER, short, COST, NEXT].flatMap((one) => wrapped(one, 90, 4))
    const { paragraphs } = await read([[...HEAD, ...column(lines, { x: 60, y: 640 })]])
    expect(paragraphs).toEqual([LAMP, KEEPER, short, COST, NEXT])
  })

  test('parts paragraphs by short last lines where nothing else does', async () => {
    const lines = [LAMP, KEEPER, COST].flatMap((one) => wrapped(one, 70))
    const { paragraphs } = await read([[...HEAD, ...column(lines, { x: 60, y: 640 })]])
    expect(paragraphs).toEqual([LAMP, KEEPER, COST])
  })

  test('undoes hyphens at lines’ ends and keeps a word’s own', async () => {
    const lines = [
      'The lighthouse at Skerrow Point has a new lamp after eleven weeks of work by the har-',
      'bour board, whose keeper, a long-serving man with a well-',
      'known dislike of gulls, had waited since the winter for the glass and for dry weather.',
    ]
    const { paragraphs } = await read([[...HEAD, ...column(lines, { x: 60, y: 640 })]])
    expect(paragraphs).toEqual([
      'The lighthouse at Skerrow Point has a new lamp after eleven weeks of work by the harbour board, whose keeper, a long-serving man with a well-known dislike of gulls, had waited since the winter for the glass and for dry weather.',
    ])
  })

  test('puts a large initial before its paragraph', async () => {
    const [first = '', second = '', ...rest] = wrapped(LAMP.slice(1), 84)
    const body: Type[] = [
      { text: 'T', x: 60, y: 628, size: 30 },
      { text: first, x: 82, y: 640 },
      { text: second, x: 82, y: 628 },
      ...column(rest, { x: 60, y: 616 }),
      ...column(spaced([KEEPER, COST], 90), { x: 60, y: 616 - rest.length * 12 - 6 }),
    ]
    expect((await read([[...HEAD, ...body]])).paragraphs).toEqual([LAMP, KEEPER, COST])
  })

  test('has bolder and larger lines for headings and leaves sentences in bold alone', async () => {
    const bold = (text: string, y: number): Type => ({ text, x: 60, y, bold: true })
    const page = [
      ...HEAD,
      ...column(wrapped(LAMP, 90), { x: 60, y: 640 }),
      bold('What comes next', 586),
      ...column(wrapped(NEXT, 90), { x: 60, y: 570 }),
      bold('The board met on Tuesday.', 510),
      ...column(wrapped(COST, 90), { x: 60, y: 480 }),
    ]
    const { article, evidence } = await read([page])
    expect(article.articleBody.split('\n\n')).toEqual([
      LAMP,
      'What comes next',
      NEXT,
      'The board met on Tuesday.',
      COST,
    ])
    expect(evidence.properties.find(({ pointer }) => pointer === '/headline')?.rule).toBe(
      'headline/first-heading',
    )
  })
})

describe('columns', () => {
  /** Two columns from `y` down, of the given numbers of lines. */
  function pair(lines: readonly string[], y: number, left: number, shift = 0): Type[] {
    return [
      ...column(lines.slice(0, left), { x: 60, y }),
      ...column(lines.slice(left), { x: 310, y: y - shift }),
    ]
  }
  const lines = [LAMP, KEEPER, COST, NEXT].flatMap((one) => wrapped(one, 44, 3))

  test.each([
    [0, 'on the same baselines'],
    [5, 'on baselines of their own'],
  ])('are read one after the other, %s points apart: %s', async (shift) => {
    // The ninth line ends in the middle of the second paragraph.
    const { article, paragraphs } = await read([[...HEAD, ...pair(lines, 640, 8, shift)]])
    expect(article.headline).toBe('New lamp at Skerrow Point can be seen from twenty miles away')
    expect(paragraphs).toEqual([LAMP, KEEPER, COST, NEXT])
  })

  test('go on over pages, past the head and the number of the page', async () => {
    const about = (number: number): Type[] => [
      { text: 'The Harbour Record', x: 60, y: 805, size: 8 },
      { text: `Page ${number} of 2`, x: 280, y: 30, size: 8 },
    ]
    const more = pair(lines.slice(12), 760, 4)
    const { paragraphs, dropped } = await read([
      [...about(1), ...HEAD, ...pair(lines.slice(0, 12), 640, 6)],
      [...about(2), ...more],
    ])
    expect(paragraphs).toEqual([LAMP, KEEPER, COST, NEXT])
    expect(dropped).toEqual([
      'The Harbour Record: repeats on other pages',
      'Page 1 of 2: page number',
      'The Harbour Record: repeats on other pages',
      'Page 2 of 2: page number',
    ])
  })

  test('end where a heading stands across them and begin again below it', async () => {
    const upper = pair(
      [LAMP, KEEPER].flatMap((one) => wrapped(one, 44, 3)),
      640,
      5,
    )
    const lower = pair(
      [COST, NEXT].flatMap((one) => wrapped(one, 44, 3)),
      540,
      5,
    )
    const heading = { text: 'What the board did, and what it did not, in eleven weeks', x: 60, y: 560 }
    const { paragraphs } = await read([[...HEAD, ...upper, { ...heading, size: 16, bold: true }, ...lower]])
    expect(paragraphs).toEqual([LAMP, KEEPER, heading.text, COST, NEXT])
  })
})

describe('what is printed about the text', () => {
  const body = column(spaced([LAMP, KEEPER, COST], 90), { x: 60, y: 640 })

  test.each<[string, Type, string]>([
    ['a name in the margin', { text: 'The Harbour Record', x: 250, y: 812, size: 9 }, 'stands in the margin'],
    ['the headline, cut off', { text: 'New lamp at Skerrow Po', x: 60, y: 790, size: 8 }, 'running head'],
    ['a page’s number', { text: '- 12 -', x: 290, y: 60 }, 'page number'],
    ['an address', { text: 'harbour-record.example/news', x: 60, y: 60 }, 'address'],
    ['type at an angle', { text: 'Printed at Eastwick', x: 20, y: 300, turned: true }, 'set at an angle'],
  ])('%s is set aside', async (_, type, reason) => {
    const { paragraphs, dropped } = await read([[...HEAD, ...body, type]])
    expect(paragraphs).toEqual([LAMP, KEEPER, COST])
    expect(dropped).toEqual([`${type.text}: ${reason}`])
  })

  test('is not what begins each page at the same height', async () => {
    const page = (paragraphs: readonly string[]) => column(spaced(paragraphs, 90), { x: 60, y: 780 })
    const { paragraphs, dropped } = await read([
      [...HEAD, ...body],
      page([NEXT, LAMP]),
      page([KEEPER, NEXT]),
      page([COST]),
    ])
    expect(paragraphs).toEqual([LAMP, KEEPER, COST, NEXT, LAMP, KEEPER, NEXT, COST])
    expect(dropped).toEqual([])
  })
})

describe('a PDF that cannot be read', () => {
  async function failure(bytes: Uint8Array, name = 'scan.pdf') {
    const compiled = await compiledFrom(bytes, { name })
    return compiled.findings.map(({ rule, severity, message }) => ({ rule, severity, message }))
  }
  const encrypted = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<00> <00>]`

  test('without text says so', async () => {
    expect(await failure(pdfOf([[]]))).toEqual([
      {
        rule: 'pdf-without-text',
        severity: 'error',
        message:
          'A PDF without any text, expected letters that can be marked and copied; a scan has to be recognised first',
      },
    ])
  })

  test('locked says so', async () => {
    expect(await failure(pdfOf([HEAD], encrypted))).toEqual([
      {
        rule: 'pdf-unreadable',
        severity: 'error',
        message: 'Cannot read the PDF: it is locked with a password',
      },
    ])
  })

  test.each([
    ['damaged', Buffer.from('%PDF-1.7\nand nothing of one')],
    [
      'of too many characters',
      pdfOf([
        Array.from({ length: 2000 }, (_, i) => ({ text: 'la '.repeat(200), x: 60, y: i % 800, size: 1 })),
      ]),
    ],
    ['of too many pages', pdfOf(Array.from({ length: 201 }, () => HEAD))],
  ])('%s says so', async (_, bytes) => {
    const [finding, ...others] = await failure(bytes)
    expect(finding).toMatchObject({ rule: 'pdf-unreadable', severity: 'error' })
    expect(finding?.message).toMatch(/^Cannot read the PDF: \S/)
    expect(others).toEqual([])
  })

  test('is found by its first bytes, not by its name', async () => {
    expect(await failure(pdfOf([[]]), 'scan.txt')).toMatchObject([{ rule: 'pdf-without-text' }])
    expect(await failure(Buffer.from('Not a PDF'), 'text.pdf')).not.toMatchObject([
      { rule: 'pdf-unreadable' },
    ])
  })

  test('or is cut off anywhere, never crashes', async () => {
    const whole = pdfOf([[...HEAD, ...column(spaced([LAMP, KEEPER], 90), { x: 60, y: 640 })]])
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 9, max: whole.length - 1 }), async (length) => {
        const { findings } = await compiledFrom(whole.subarray(0, length), { name: 'cut.pdf' })
        for (const { message } of findings) expect(message).not.toMatch(/undefined|\bat .*:\d+/)
      }),
      { numRuns: 40 },
    )
  })
})
