import fc from 'fast-check'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { describe, expect, test } from 'vitest'
import { blocksOf, piecesOf } from '../../pipeline/model/tree.js'
import { parse } from '../../pipeline/stages/parse/index.js'
import { isWire } from '../../pipeline/stages/parse/wire/is-wire.js'
import { articleFrom, compiledFrom } from '../compiled.js'
import { anpa, indented, iptc } from '../wire-copy.js'

const CRANE = [
  '^BC-XX--Harbour Crane, 2nd Ld-Writethru,311<',
  '^Old crane lifts its last load at Port Ellery<',
]
const LEAD = indented(
  'PORT ELLERY, Maine (CNW) _ The crane that has stood at the head of the old quay for ninety years lifted its last load on Monday, and put it down again on the same spot.',
)
const QUOTE = indented(
  "``It wasn't heavy,'' said its driver, who has `retired' twice. ``But it was the last.''",
)
const LAST = indented('The quay _ all of it _ will be a park, 3{ meters above the tide.')

async function read(message: string | Uint8Array, options: { name?: string; timeZone?: string } = {}) {
  const { article, evidence, findings } = await articleFrom(message, { name: 'desk/crane.txt', ...options })
  return {
    layout: evidence.source.layout,
    headline: article.headline,
    authors: article.author?.map((author) => `${author['@type']} ${author.name}`),
    role: article.author?.flatMap((author) => ('jobTitle' in author ? [author.jobTitle] : [])),
    published: article.datePublished,
    dateline: article.dateline,
    section: article.articleSection,
    keywords: article.keywords,
    description: article.description,
    body: article.articleBody.split('\n\n'),
    dropped: evidence.dropped
      .filter(({ reason }) => !reason.endsWith('of the message'))
      .map(({ text, reason }) => `${reason}: ${text}`),
    findings: findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule),
    evidence,
  }
}

describe('a wire message is known by its controls and its heading', () => {
  test.each([
    ['ANPA', anpa(CRANE)],
    ['ANPA without fill', anpa(CRANE).replace('\u0016\u0016', '')],
    ['ANPA with line feeds alone', anpa(CRANE, { end: '\n' })],
    ['IPTC 7901', iptc(['Crane falls =', '', 'Port (xyz) - It fell.'])],
    ['IPTC 7901 with an empty line before', `\r\n${iptc(['Crane falls ='])}`],
    [
      'IPTC 7901 with a long category',
      iptc(['Crane'], { header: ['INT001 3 GEN 0091 F RECORD-0031', 'DIVERS/'] }),
    ],
  ])('%s', (_, message) => {
    expect(isWire(message)).toBe(true)
    expect(isWire(Buffer.from(message, 'latin1'))).toBe(true)
  })

  test.each([
    ['text', 'The crane falls\n\nIt fell.'],
    ['text behind a control', '\u0001The crane falls\n\nIt fell.'],
    ['text with both controls', '\u0001The crane\u0002falls\n\nIt fell.'],
    ['a heading that no text follows', '\u0001abc0042 4 pl 211\r\n\r\nHarbour/\r\n'],
    ['a heading without its controls', 'abc0042 4 pl 211 xyz\n\nHarbour/\nCrane falls =\n\nIt fell.'],
    ['a binary file', '\u0001\u0000\u0005\u0002\u0000\u0000\u0002'],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    expect(isWire(text)).toBe(false)
  })

  test('no text that starts with a control is one, whatever follows', () => {
    const words = fc.string({ unit: fc.constantFrom(...'Ab1 \n\r\t/-\u0002\u0003') })
    fc.assert(
      fc.property(fc.constantFrom('\u0001', '\u0016\u0016\u0001', '\u0002'), words, (control, text) => {
        fc.pre(!/\d/.test(text))
        expect(isWire(control + text)).toBe(false)
      }),
    )
  })

  test('ordinary text behind a control stays what it was', async () => {
    const { evidence } = await articleFrom(
      '\u0001The crane falls\n\nBy Nora Quist\n\n9 May 2024\n\nIt fell on Monday, and nobody was below it, the port said.\n',
    )
    expect(evidence.source.layout).toBe('paragraph-a-line')
  })
})

describe('ANPA 1312', () => {
  test('a story: slug, headline, lines for editors, byline with its role, paragraphs', async () => {
    const message = anpa([
      ...CRANE,
      '^CNW Photo XPE101, XPE102-XPE104, GFX7<',
      '^Eds: Adds quotes. With CNW Photos.<',
      '^(Recasts lead)<',
      "^EDITOR'S NOTE _ This is one of an occasional series.<",
      '^The crane that has stood at the head of the old quay for ninety years lifted its last load.<',
      '^By NORA QUIST and ELIAS McTRANTER= ',
      '^CNW Marine Writer= ',
      LEAD,
      ' ',
      QUOTE,
      indented('UP NEXT'),
      LAST,
      indented('___'),
    ])
    const { evidence, ...story } = await read(message)
    expect(story).toEqual({
      layout: 'anpa',
      headline: 'Old crane lifts its last load at Port Ellery',
      authors: ['Person Nora Quist', 'Person Elias McTranter'],
      role: ['CNW Marine Writer'],
      published: '2024-03-05T02:10:00Z',
      dateline: 'PORT ELLERY, Maine (CNW)',
      section: undefined,
      keywords: ['Harbour Crane'],
      description:
        'The crane that has stood at the head of the old quay for ninety years lifted its last load on Monday, and put it down again on the same spot.',
      body: [
        'PORT ELLERY, Maine (CNW) — The crane that has stood at the head of the old quay for ninety years lifted its last load on Monday, and put it down again on the same spot.',
        "“It wasn't heavy,” said its driver, who has ‘retired’ twice. “But it was the last.”",
        'UP NEXT',
        'The quay — all of it — will be a park, 3½ meters above the tide.',
      ],
      dropped: [
        'slug: BC-XX--Harbour Crane, 2nd Ld-Writethru,311',
        'list of pictures: CNW Photo XPE101, XPE102-XPE104, GFX7',
        'note to editors: Eds: Adds quotes. With CNW Photos.',
        'note to editors: (Recasts lead)',
        "editor’s note: EDITOR'S NOTE _ This is one of an occasional series.",
        'summary: The crane that has stood at the head of the old quay for ninety years lifted its last load.',
        'end mark: ___',
      ],
      findings: [],
    })
    const metadata = evidence.properties.filter(({ from }) => from === 'metadata')
    expect(
      metadata.map(({ pointer, rule, steps, places: [place] }) => [
        pointer,
        rule,
        place && message.slice(place.offset, place.endOffset),
        steps,
      ]),
    ).toEqual([
      ['/datePublished', 'claim/wire', '03-05-24 0210GMT', ['written as ISO 8601']],
      ['/keywords/0', 'claim/wire', 'Harbour Crane', []],
    ])
    expect(evidence.dropped.filter(({ reason }) => reason === 'trailer of the message')).toMatchObject([
      { text: 'CNW-WF-03-05-24 0210GMT<' },
    ])
  })

  test('a summary that says something else than the lead is the description', async () => {
    const { description, body } = await read(
      anpa([...CRANE, '^Three things to know about the crane: its age, its driver, its load<', LEAD]),
    )
    expect(description).toBe('Three things to know about the crane: its age, its driver, its load')
    expect(body).toHaveLength(1)
  })

  test('a house below the byline is part of it, whatever form its name has', async () => {
    const { authors, body } = await read(
      anpa([...CRANE, '^By NORA QUIST=', '^Special to the Ellery Log=', LEAD]),
    )
    expect(authors).toEqual(['Person Nora Quist'])
    expect(body[0]).toMatch(/^PORT ELLERY/)
  })

  test('a table: centred lines are headings, each row a line, its columns parted', async () => {
    const table = [
      '^BC-XX--Quay Table<',
      '^Quay Standings=',
      '^All Times EST=',
      '^By The Coastal News Wire=',
      '^NORTHERN QUAYS=',
      '\u0008^;W;L;Pct\u0010 ',
      '\u0008Port\u0010 Ellery;9;3;.750\u0010 ',
      '\u0008Dunmorrow;_;2{;.000\u0010 ',
      '^SOUTHERN QUAYS=',
      '\u0008^\u001f\u001e W\u001e \u001e L',
      '\u0008New\u0010 Quay\u001f\u001e 7\u001e \u001e \u001e 12',
      "^Saturday's Games=",
      indented('Port Ellery 3, New Quay 1'),
      indented('Dunmorrow at New Quay, ppd.<'),
      '\t   ___=',
    ]
    const header = 'r s\u0014\u0012 BC-XX--QuayTable     03-04'
    const { headline, authors, body, dropped, description } = await read(anpa(table, { header }))
    expect({ headline, authors, body, description }).toEqual({
      headline: 'Quay Standings',
      authors: ['Organization The Coastal News Wire'],
      description: undefined,
      body: [
        'All Times EST',
        'NORTHERN QUAYS',
        ';W;L;Pct',
        'Port Ellery;9;3;.750',
        'Dunmorrow;—;2½;.000',
        'SOUTHERN QUAYS',
        'W L',
        'New Quay 7 12',
        "Saturday's Games",
        'Port Ellery 3, New Quay 1',
        'Dunmorrow at New Quay, ppd.',
      ],
    })
    expect(dropped).toContain('end mark: ___')
  })

  test('a list of headlines: what the marks end is the head, each line below an item', async () => {
    const header = 'r e\u0013\u0011 AP-Top-Quay-Headlines     03-04 0121'
    const { headline, keywords, body, dropped } = await read(
      anpa(
        [
          '^*9006< ^AP-Top-Quay-Headlines,0176<',
          '^Top quay news at noon<',
          '^Crane lifts its last load',
          '^de Witt wins the tug race again, by a rope',
        ],
        { header },
      ),
    )
    expect({ headline, keywords, body }).toEqual({
      headline: 'Top quay news at noon',
      keywords: ['Top-Quay-Headlines'],
      body: ['Crane lifts its last load', 'de Witt wins the tug race again, by a rope'],
    })
    expect(dropped.slice(0, 2)).toEqual(['message number: *9006', 'slug: AP-Top-Quay-Headlines,0176'])
  })

  test('a wrapped paragraph goes on to the next mark or empty line', async () => {
    const { body } = await read(
      anpa(
        [
          ...CRANE,
          '\t   PORT ELLERY (CNW) _ The crane lifted its last',
          'load on Monday.',
          '\t   Then it stood',
          'still.',
          '',
          '\t   So did its driver.',
        ],
        {
          end: '\n',
        },
      ),
    )
    expect(body).toEqual([
      'PORT ELLERY (CNW) — The crane lifted its last load on Monday.',
      'Then it stood still.',
      'So did its driver.',
    ])
  })

  test('a label of the desk above the headline is none', async () => {
    const { headline, dropped } = await read(
      anpa(['^BC-XX--Harbour Crane,31<', '^URGENT<', '^Old crane lifts its last load<', LEAD]),
    )
    expect(headline).toBe('Old crane lifts its last load')
    expect(dropped).toContain('version: URGENT')
  })

  test('an alert has no headline, and its slug is none', async () => {
    const { findings } = await compiledFrom(
      anpa([
        '^BC-XX--Harbour Crane,17<',
        indented('PORT ELLERY, Maine (CNW) _ Old crane lifts its last load and'),
        'puts it down again',
      ]),
    )
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'headline-missing',
    ])
  })
})

describe('IPTC 7901', () => {
  const BODY = [
    '   Port Ellery (xyz) - The crane that has stood at the head of the',
    'old quay for ninety years lifted its last load on Monday, and its',
    'driver went home.',
    '',
    '   It was not heavy, he said _ "but it was the last." The quay will be',
    'a park with a quay-',
    'wide pond.',
  ]
  const PARAGRAPHS = [
    'Port Ellery (xyz) - The crane that has stood at the head of the old quay for ninety years lifted its last load on Monday, and its driver went home.',
    'It was not heavy, he said — "but it was the last." The quay will be a park with a quay-wide pond.',
  ]

  test('labels, headline, byline, paragraphs, notebook, signature', async () => {
    const { evidence, ...story } = await read(
      iptc([
        'REFILE',
        '1ST LEAD',
        '(Adds driver)',
        'Old crane lifts its last load',
        'By Nora Quist, xyz =',
        '',
        ...BODY,
        '',
        '# Notebook',
        '',
        '## Note to editors',
        '- adds driver',
        '',
        '* * * *',
        'The following information is not for publication',
        '',
        '- Reporting by: Elias Tranter',
        'xyz nq et',
        '',
      ]),
    )
    expect(story).toEqual({
      layout: 'iptc7901',
      headline: 'Old crane lifts its last load',
      authors: ['Person Nora Quist'],
      role: [],
      published: '2024-03-05T02:10:00Z',
      dateline: 'Port Ellery (xyz)',
      section: undefined,
      keywords: ['Harbour', 'Cranes'],
      description:
        'The crane that has stood at the head of the old quay for ninety years lifted its last load on Monday, and its driver went home.',
      body: PARAGRAPHS,
      dropped: [
        'version: REFILE',
        'version: 1ST LEAD',
        'note to editors: (Adds driver)',
        'notebook: # Notebook',
        'notebook: ## Note to editors',
        'notebook: - adds driver',
        'notebook: * * * *',
        'notebook: The following information is not for publication',
        'notebook: - Reporting by: Elias Tranter',
        'notebook: xyz nq et',
      ],
      findings: [],
    })
    expect(evidence.properties.filter(({ from }) => from === 'metadata').map(({ value }) => value)).toEqual([
      '2024-03-05T02:10:00Z',
      'Harbour',
      'Cranes',
    ])
  })

  test.each([
    [
      'over two lines',
      ['Old crane that has stood for ninety years', 'lifts its last load ='],
      'Old crane that has stood for ninety years lifts its last load',
    ],
    ['above an empty line, unmarked', ['Old crane lifts its last load'], 'Old crane lifts its last load'],
    ['in capitals', ['OLD CRANE LIFTS ITS LAST LOAD ='], 'OLD CRANE LIFTS ITS LAST LOAD'],
    ['below a label in brackets', ['(Achtung)', 'Impressum ='], 'Impressum'],
    [
      'that opens as a byline does',
      ['By the quay: a crane lifts its last load ='],
      'By the quay: a crane lifts its last load',
    ],
  ])('a headline %s', async (_, head, headline) => {
    const story = await read(iptc([...head, '', ...BODY]))
    expect(story.headline).toBe(headline)
    expect(story.body).toEqual(PARAGRAPHS)
  })

  test('a body that follows the headline at once', async () => {
    const lines = ['Der Kran hebt seine letzte Last =', ...BODY.map((line) => line.trimStart())]
    const story = await read(
      iptc(lines, { header: ['bkn014 4 pl 171 vvvvb XYZ 170123-89-00065#2', 'Hafen/Kran'] }),
    )
    expect([story.headline, story.keywords, story.body]).toEqual([
      'Der Kran hebt seine letzte Last',
      ['Hafen', 'Kran'],
      PARAGRAPHS,
    ])
  })

  test('a byline that names a house’s people is the house’s, one that names nobody is dropped', async () => {
    const house = await read(iptc(['Crane lifts its load', 'By dpa correspondents =', '', ...BODY]))
    expect(house.authors).toEqual(['Organization dpa correspondents'])
    const nobody = await read(iptc(['Crane lifts its load', 'By our own people there =', '', ...BODY]))
    expect(nobody.authors).toBeUndefined()
    expect(nobody.dropped).toEqual(['byline without a name: By our own people there'])
    expect(nobody.body).toEqual(PARAGRAPHS)
  })

  test('a label that names a kind of article does', async () => {
    const { article } = await articleFrom(
      iptc(['ANALYSIS', 'What a crane is for', 'By Nora Quist =', '', ...BODY]),
    )
    expect([article['@type'], article.headline]).toEqual(['AnalysisNewsArticle', 'What a crane is for'])
  })

  test('rows and items stay lines of their own; prose does not', async () => {
    const { body } = await read(
      iptc([
        'Quay results =',
        '',
        ...BODY.slice(0, 3),
        '',
        'Port Ellery - New Quay 3:1',
        'Dunmorrow - Salt Pier 0:0',
        '',
        'North   3   1',
        'South   2   2',
        '',
        'On the quay:',
        '- two tugs that will be sold to the town of Dunmorrow in the north',
        '- one crane',
      ]),
    )
    expect(body.slice(1)).toEqual([
      'Port Ellery - New Quay 3:1',
      'Dunmorrow - Salt Pier 0:0',
      'North 3 1',
      'South 2 2',
      'On the quay:',
      '- two tugs that will be sold to the town of Dunmorrow in the north',
      '- one crane',
    ])
  })

  test.each([
    [['xyz nq et']],
    [['./.NQ']],
    [['NQ/ET/']],
    [['* * * *', 'Not for publication', 'Nora Quist, +49 30 123456']],
  ])('what the desk leaves at the end, %j, is no text', async (tail) => {
    expect((await read(iptc(['Crane lifts its load =', '', ...BODY, '', ...tail]))).body).toEqual(PARAGRAPHS)
  })

  test('a category that is a word is the section', async () => {
    const { section } = await read(
      iptc(['Crane =', '', ...BODY], { header: ['abc0042 4 Sport 211 xyz', 'Harbour/'] }),
    )
    expect(section).toBe('Sport')
  })

  test('an equals sign behind the dateline is its dash', async () => {
    const { body, dateline } = await read(
      iptc([
        'Crane =',
        '',
        '   PORT ELLERY (XYZ) = The crane has lifted its last load, the port',
        'said.',
        '',
        'It did.',
      ]),
    )
    expect([dateline, body[0]]).toEqual([
      'PORT ELLERY (XYZ)',
      'PORT ELLERY (XYZ) — The crane has lifted its last load, the port said.',
    ])
  })

  test('bytes that are no UTF-8 are read as Windows-1252', async () => {
    const message = Buffer.from(
      iptc(['Kran fällt =', '', 'Köln (xyz) - Er fiel am Montag um zwölf Uhr.']),
      'latin1',
    )
    const { headline, body } = await read(new Uint8Array(message))
    expect([headline, body]).toEqual(['Kran fällt', ['Köln (xyz) - Er fiel am Montag um zwölf Uhr.']])
  })
})

describe('the date of transmission', () => {
  const text = [
    'Crane lifts its load =',
    '',
    'Port (xyz) - It did so on Monday, and again on Tuesday, they say.',
  ]
  test.each([
    ['242200 GMT Jun 17', '2017-06-24T22:00:00Z', []],
    ['071341 GMT Okt 15 ', '2015-10-07T13:41:00Z', []],
    ['310001 UTC JUL 1997', '1997-07-31T00:01:00Z', []],
    ['310001 GMT JUL 97', '1997-07-31T00:01:00Z', []],
    ['211259 Nov 18', '2018-11-21', ['date-zone-missing']],
    ['321259 GMT Nov 18', undefined, ['date-missing']],
    ['211259 GMT', undefined, ['date-missing']],
    ['', undefined, ['date-missing']],
  ])('IPTC 7901: %j is %s', async (trailer, published, findings) => {
    const story = await read(iptc(text, { trailer }))
    expect([
      story.published,
      story.findings.filter((rule) => !['author-missing', 'language-unknown'].includes(rule)),
    ]).toEqual([published, findings])
  })

  test.each([
    ['CNW-WF-11-13-13 1049GMT<', '2013-11-13T10:49:00Z'],
    ['AP-NY-05-12-03 1449EDT<', '2003-05-12T14:49:00-04:00'],
    ['AP-NY-13-12-03 1449EDT<', undefined],
  ])('ANPA: %j is %s', async (trailer, published) => {
    expect((await read(anpa([...CRANE, LEAD], { trailer }))).published).toBe(published)
  })

  test('the configured zone is that of a time without one', async () => {
    const { published } = await read(iptc(text, { trailer: '211259 Nov 18' }), { timeZone: 'Europe/Berlin' })
    expect(published).toBe('2018-11-21T12:59:00+01:00')
  })
})

test('a second message in a file is an error, where it stands', async () => {
  const one = iptc(['Crane lifts its load =', '', 'Port (xyz) - It did.'])
  const { ok, findings } = await compiledFrom(`${one}\r\n${one}`)
  expect(ok).toBe(false)
  expect(findings.filter(({ rule }) => rule === 'wire-messages')).toMatchObject([
    { severity: 'error', line: one.split('\n').length + 1, column: 1 },
  ])
})

test('a message whose end did not come through is read to its end', async () => {
  const [whole = ''] = anpa([...CRANE, LEAD, QUOTE]).split('\u0003')
  const { body, published } = await read(whole)
  expect(body).toHaveLength(2)
  expect(published).toBeUndefined()
})

test('whatever a message holds, its pieces stand in the source as they say, and nothing is thrown', () => {
  const unit = fc.constantFrom(
    ..."Ab1 ;/.,=<^#*_`'{-\n\r\t\u0008\u0010\u001e\u001f\u0002\u0003\u0004\u00e9",
    '^By NORA QUIST=\n',
    '\t   ',
    '\n\n',
    '(xyz) - ',
  )
  const body = fc.array(fc.string({ unit, maxLength: 60 }), { maxLength: 12 })
  fc.assert(
    fc.property(body, fc.constantFrom(anpa, iptc), (lines, write) => {
      const file = new VFile({ path: 'crane.wire', value: write(lines) })
      try {
        const source = String(file)
        for (const block of blocksOf(unified().use(parse).parse(file))) {
          for (const { value, start, end } of piecesOf(block)) {
            // The mark at the end of a byline's line stands for a comma.
            expect(source.slice(start, end).replace(/=$/, value.endsWith(',') ? ',' : '=')).toBe(value)
          }
        }
      } catch (error) {
        if (!(error instanceof VFileMessage)) throw error
      }
    }),
    { numRuns: 500 },
  )
})

test('any marks over and over take time in proportion to their length', { timeout: 60_000 }, () => {
  for (const filler of [
    '^',
    '^a=',
    '`',
    ';a',
    ' ',
    '\t   a\n',
    'a (b) = ',
    '_ ',
    '# ',
    '* ',
    'AB1, ',
    '{',
    '\n',
  ]) {
    for (const write of [anpa, iptc]) {
      const value = write([filler.repeat(Math.floor(100_000 / filler.length))])
      const tree = unified()
        .use(parse)
        .parse(new VFile({ path: 'crane.wire', value }))
      expect(tree.type).toBe('RootNode')
    }
  }
})
