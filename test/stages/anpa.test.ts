import { describe, expect, test } from 'vitest'
import { compiledFrom } from '../compiled.js'
import { anpa, indented } from '../wire-copy.js'
import { CRANE, LAST, LEAD, QUOTE, read } from './wire-reading.js'

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
