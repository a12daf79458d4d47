import fc from 'fast-check'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { describe, expect, test } from 'vitest'
import { blocksOf, piecesOf } from '../../pipeline/model/tree.js'
import { parse } from '../../pipeline/stages/parse/index.js'
import { isWire } from '../../pipeline/stages/parse/wire/is-wire.js'
import { articleFrom, compiledFrom } from '../compiled.js'
import { anpa, iptc } from '../wire-copy.js'
import { CRANE, LEAD, QUOTE, read } from './wire-reading.js'

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

test('any marks over and over are read to their end', { timeout: 60_000 }, () => {
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
