import { describe, expect, test } from 'vitest'
import { articleFrom } from '../compiled.js'
import { iptc } from '../wire-copy.js'
import { read } from './wire-reading.js'

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
