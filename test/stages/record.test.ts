import { expect, test } from 'vitest'
import { articleFrom } from '../compiled.js'

const ONE =
  'The ferry across the Arrel ran again on Thursday, four months after the pier had given way, and the first aboard was a dog.'
const TWO =
  'Repairs had cost the county more than it had planned, and nobody at the meeting asked who would pay for the second half.'
const THREE =
  'The harbour master said that the crane, which is ninety years old, would stay where it is until somebody buys it from the county.'

async function read(text: string) {
  const { article, evidence } = await articleFrom(text)
  for (const { value, places, steps } of evidence.properties) {
    const [place] = places
    if (place && steps.length === 0) expect(text.slice(place.offset, place.endOffset)).toBe(value)
  }
  return {
    headline: article.headline,
    authors: article.author?.map(({ name }) => name),
    published: article.datePublished,
    body: article.articleBody.split('\n\n'),
    dropped: evidence.dropped.map(({ text: gone }) => gone).join('\n'),
  }
}
const FACTS = {
  headline: 'Ferry: the Arrel is crossed again',
  authors: ['Nora Quist'],
  published: '2024-05-09',
  body: [ONE, TWO, THREE],
}

test('a database’s record with labels and colons', async () => {
  const text = `3 of 12 DOCUMENTS

The Harbour Record

BYLINE: NORA QUIST

SECTION: LOCAL; Pg. B2

LENGTH: 71 words

HEADLINE: Ferry: the Arrel is crossed again

DATE: May 9, 2024

BODY:

${ONE}

${TWO}

${THREE}

GRAPHIC: Photo, The pier at dawn. ANA BRANDT

LOAD-DATE: May 11, 2024
`
  const { dropped, ...facts } = await read(text)
  expect(facts).toEqual(FACTS)
  expect(dropped).toContain('3 of 12 DOCUMENTS')
  expect(dropped).toContain('LOAD-DATE: May 11, 2024')
})

test('a record whose headline stands above its labels', async () => {
  const text = `Ferry: the Arrel is crossed again
The Harbour Record
May 9, 2024 Thursday

Copyright 2024 The Harbour Record

Section: LOCAL; Pg. B2
Length: 71 words
Byline: Nora Quist
Body

${ONE}

${TWO}

${THREE}

Load-Date: May 11, 2024
End of Document
`
  const { dropped, ...facts } = await read(text)
  expect(facts).toEqual(FACTS)
  expect(dropped).toContain('End of Document')
})

test('a record with codes in the stead of labels', async () => {
  const text = `HD Ferry: the Arrel is crossed again
BY By Nora Quist
WC 71 words
PD 9 May 2024
SN The Harbour Record
LA English
LP
${ONE}

TD
${TWO}

${THREE}

NS gtrans : Transport
AN Document HARREC0020240511
`
  const { dropped: _, ...facts } = await read(text)
  expect(facts).toEqual(FACTS)
})

test('a catalogue’s entry names its authors the other way round, and its day at the end', async () => {
  const text = `Ferry: the Arrel is crossed again

Author: Quist, Nora; van der Berg, Jo

Publication info: The Harbour Record

Full text: ${ONE}

${TWO}

${THREE}

Subject: Ferries; Piers

Publication date: May 9, 2024

Document type: News
`
  const { dropped: _, ...facts } = await read(text)
  expect(facts).toEqual({ ...FACTS, authors: ['Nora Quist', 'Jo van der Berg'] })
})

test('a mail’s own headers are none of the article it carries, nor is its signature', async () => {
  const text = `From: Pat Reader <pat@harbour.example>
Date: Mon, Jan 8, 2025 at 9:02 AM
Subject: Fwd: have you seen this?
To: <desk@harbour.example>


Ferry: the Arrel is crossed again
By Nora Quist
May 9, 2024

${ONE}

${TWO}

${THREE}

--
Pat Reader
Harbour Library
`
  const { dropped, ...facts } = await read(text)
  expect(facts).toEqual(FACTS)
  expect(dropped).toContain('Harbour Library')
})

test('people who speak in turn make no record', async () => {
  const turns = [
    'Brandt: Who pays for it?',
    'Ott: Nobody has said so far.',
    'Brandt: And who was asked?',
    'Ott: The dog.',
  ]
  const text = `The ferry, in their own words\n\nBy Nora Quist\n\n9 May 2024\n\n${ONE}\n\n${turns.join('\n\n')}\n\n${TWO}\n`
  const { body } = await read(text)
  expect(body).toEqual([ONE, ...turns, TWO])
})
