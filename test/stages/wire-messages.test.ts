import { describe, expect, test } from 'vitest'
import { articleFrom, compiledFrom } from '../compiled.js'

const ANPA = `\u0016\u0016\u0001W2870\u001fasian
r i\u0011\u0013 BC-EU--Harbour-Bridge 1stLd-Writethru   05-09 0412
\u0002^BC-EU--Harbour Bridge, 1st Ld-Writethru,212<
^Footbridge opens again, and a dog is first <
^AP Photo HAR101, HAR102<
^Eds: Updates with quotes.<
^The footbridge over the Arrel opened again on Thursday _ four months late _ and a dog was first across.<
^By NORA QUIST and ION POPA=
^CNW Staff Writer=
\t   PORT ELLERY, Maine (CNW) _ The footbridge over the Arrel opened again on Thursday after four
months of repairs, and the first to cross it was a dog.
\t   \`\`It had waited since January,'' said its owner, who had stood at the barrier since six.
^What it cost=
\t   Repairs cost 3{ times what the town had planned.
\t   ___
\t   The mayor asked for patience.

\t   \u0003CN-WF-05-09-24 1509GMT<
\u0004`

const IPTC = `\u0001eca0007 3 i 120  dpa 0101\r
\r
Harbours/bridges/Maine/\r
\u00021ST LEAD\r
Footbridge opens again\r
after four months\r
By Nora Quist, dpa =\r
\r
Port Ellery (dpa) - The footbridge over the Arrel opened again on\r
Thursday after four months of repairs, in a centre-\r
right town that had asked for it, and a dog was first.\r
\r
Its owner had waited since six.\r
\r
# Notebook\r
\r
## Editorial contacts\r
- Reporting by: Nora Quist in Port Ellery\r
\r
dpa nq rmo\r
\r
\u0003091509 GMT May 24\r
\u0004`

describe('an ANPA message', () => {
  test('gives headline, byline, dateline, text, keyword and time', async () => {
    const { article, evidence } = await articleFrom(ANPA, { name: 'wire/bridge.anpa' })
    expect(article).toMatchObject({
      headline: 'Footbridge opens again, and a dog is first',
      author: [
        { '@type': 'Person', name: 'Nora Quist' },
        { '@type': 'Person', name: 'Ion Popa', jobTitle: 'CNW Staff Writer' },
      ],
      datePublished: '2024-05-09T15:09:00Z',
      dateline: 'PORT ELLERY, Maine (CNW)',
      keywords: ['Harbour Bridge'],
    })
    expect(article.articleBody.split('\n\n')).toEqual([
      'PORT ELLERY, Maine (CNW) — The footbridge over the Arrel opened again on Thursday after four months of repairs, and the first to cross it was a dog.',
      '“It had waited since January,” said its owner, who had stood at the barrier since six.',
      'What it cost',
      'Repairs cost 3½ times what the town had planned.',
      'The mayor asked for patience.',
    ])
    expect(evidence.source.layout).toBe('anpa')
    expect(evidence.dropped.map(({ text, reason }) => `${text}: ${reason}`)).toEqual([
      'W2870\u001fasian: heading of the message',
      'r i\u0011\u0013 BC-EU--Harbour-Bridge 1stLd-Writethru   05-09 0412: heading of the message',
      'BC-EU--Harbour Bridge, 1st Ld-Writethru,212: slug',
      'AP Photo HAR101, HAR102: list of pictures',
      'Eds: Updates with quotes.: note to editors',
      'The footbridge over the Arrel opened again on Thursday _ four months late _ and a dog was first across.: summary',
      'CN-WF-05-09-24 1509GMT<: trailer of the message',
      '___: end mark',
    ])
    const sent = evidence.properties.find(({ pointer }) => pointer === '/datePublished')
    expect(sent).toMatchObject({ rule: 'claim/wire', places: [{ line: 18 }] })
  })

  test('without a headline is an error, and its slug is none', async () => {
    const text = ANPA.split('\n').filter((line) => !/Footbridge opens|^\^(?:AP|Eds|The|By|CNW)/.test(line))
    const compiled = await compiledFrom(text.join('\n'), { name: 'wire/bridge.anpa' })
    expect(compiled.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'headline-missing',
    ])
  })
})

test('an IPTC 7901 message gives headline, byline, dateline, text, keywords and time', async () => {
  const { article, evidence } = await articleFrom(IPTC, { name: 'wire/bridge.iptc' })
  expect(article).toMatchObject({
    headline: 'Footbridge opens again after four months',
    author: [{ '@type': 'Person', name: 'Nora Quist' }],
    datePublished: '2024-05-09T15:09:00Z',
    dateline: 'Port Ellery (dpa)',
    sourceOrganization: { name: 'dpa' },
    keywords: ['Harbours', 'bridges', 'Maine'],
  })
  expect(article.articleBody.split('\n\n')).toEqual([
    'Port Ellery (dpa) - The footbridge over the Arrel opened again on Thursday after four months of repairs, in a centre-right town that had asked for it, and a dog was first.',
    'Its owner had waited since six.',
  ])
  expect(evidence.dropped.map(({ reason }) => reason)).toEqual([
    'heading of the message',
    'heading of the message',
    'version',
    'notebook',
    'notebook',
    'notebook',
    'notebook',
    'trailer of the message',
  ])
})

test('letters of a wire in Windows-1252 are read as such', async () => {
  const bytes = Buffer.from(IPTC.replace('Its owner', 'Frau Müller'), 'latin1')
  const { article } = await articleFrom(bytes, { name: 'wire/bridge.iptc' })
  expect(article.articleBody).toContain('Frau Müller had waited')
})

test('a text that only opens with a control character is no wire', async () => {
  const text = `\u0001The footbridge opens again\n\n9 May 2024\n\nThe footbridge over the Arrel opened again on Thursday after four months of repairs.\n\nIts owner had waited at the barrier since six in the morning, and so had the dog.\n`
  const { article, evidence } = await articleFrom(text)
  expect(article.headline).toBe('The footbridge opens again')
  expect(evidence.source.layout).toBe('paragraph-a-line')
})
