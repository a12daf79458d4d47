import { expect, test } from 'vitest'
import { articleFrom } from '../compiled.js'

const HEAD = 'The footbridge opens again\n\nBy Nora Quist\n\n9 May 2024\n\n'

/** The body's paragraphs, what was dropped and what was joined, each with its reason. */
async function cleaned(body: string) {
  const { article, evidence } = await articleFrom(HEAD + body)
  return {
    layout: evidence.source.layout,
    paragraphs: article.articleBody.split('\n\n'),
    dropped: evidence.dropped.map(({ text, reason, place }) => `${place.line} ${text}: ${reason}`),
    joined: evidence.joined.map(({ reason, place }) => `${place.line} ${reason}`),
  }
}

test('hard-wrapped lines become paragraphs, and a hyphen at a line’s end is undone', async () => {
  const body = `The footbridge over the Arrel opened again on Thursday after four
months of repairs, and the first to cross it was a dog whose own-
er had waited at the barrier since six in the morning, and whose
patience, she said, was greater than the town council’s.

A second half of the work begins in autumn. Until then the old
ferry runs at dusk, and takes bicycles for nothing on the upper
deck, where there is room for eleven of them and for no dogs.
`
  expect(await cleaned(body)).toEqual({
    layout: 'hard-wrapped',
    paragraphs: [
      'The footbridge over the Arrel opened again on Thursday after four months of repairs, and the first to cross it was a dog whose owner had waited at the barrier since six in the morning, and whose patience, she said, was greater than the town council’s.',
      'A second half of the work begins in autumn. Until then the old ferry runs at dusk, and takes bicycles for nothing on the upper deck, where there is room for eleven of them and for no dogs.',
    ],
    dropped: [],
    joined: ['8 line end, hyphen undone', '7 lines of one paragraph', '12 lines of one paragraph'],
  })
})

test('a sentence that a page’s end cut is put together, a new one is not', async () => {
  const body = `The footbridge over the Arrel opened again on Thursday after four months of repairs, and the first to

cross it was a dog.

Its owner had waited at the barrier since six in the morning, she said, and the dog had waited longer than that.
`
  expect(await cleaned(body)).toEqual({
    layout: 'paragraph-a-line',
    paragraphs: [
      'The footbridge over the Arrel opened again on Thursday after four months of repairs, and the first to cross it was a dog.',
      'Its owner had waited at the barrier since six in the morning, she said, and the dog had waited longer than that.',
    ],
    dropped: [],
    joined: ['7 sentence cut by a page end'],
  })
})

test('a contact footer, an end mark and a note of the newsroom are no part of the body', async () => {
  const body = `The footbridge over the Arrel opened again on Thursday after four months of repairs.

Its owner had waited at the barrier since six in the morning, she said, and the dog had waited longer.

###

Correction: An earlier version of this article named the wrong river.



To reach the town desk:

desk@harbour-record.example
`
  expect(await cleaned(body)).toEqual({
    layout: 'paragraph-a-line',
    paragraphs: [
      'The footbridge over the Arrel opened again on Thursday after four months of repairs.',
      'Its owner had waited at the barrier since six in the morning, she said, and the dog had waited longer.',
    ],
    dropped: [
      '11 ###: end mark',
      '13 Correction: An earlier version of this article named the wrong river.: note: correction',
      '17 To reach the town desk:: set apart below the article',
      '19 desk@harbour-record.example: address',
    ],
    joined: [],
  })
})

test('characters that are not seen are dropped, odd blanks are plain ones, emphasis is no text', async () => {
  const body = `The foot\u00adbridge over the\u00a0Arrel opened\u200b again on  Thursday, wrote the *Harbour Record*, after four months.

Its owner had waited at the barrier since six in the morning, she said, and the dog had waited longer.
`
  const { paragraphs, dropped } = await cleaned(body)
  expect(paragraphs[0]).toBe(
    'The footbridge over the Arrel opened again on Thursday, wrote the Harbour Record, after four months.',
  )
  expect(dropped).toEqual([
    '7 \u00ad: characters that are not seen',
    '7 \u200b: characters that are not seen',
    '7 *: mark of emphasis',
    '7 *: mark of emphasis',
  ])
})

test('text that was decoded wrongly before is put right, and says where', async () => {
  const body = `The footbridge over the Arrel opened again on Thursday, and â€œthe first to cross itâ€\u009d was Zoë AngstrÃ¶m’s dog.

Its owner had waited at the barrier since six, voilÃ\u00a0
she said, and the dog had waited longer than that.
`
  const { article, evidence, findings } = await articleFrom(HEAD + body)
  expect(article.articleBody.split('\n\n')[0]).toBe(
    'The footbridge over the Arrel opened again on Thursday, and “the first to cross it” was Zoë Angström’s dog.',
  )
  expect(article.articleBody).toContain('since six, voilà')
  expect(
    evidence.replaced.map(
      ({ text, by, reason, place }) => `${place.line}:${place.column} ${text} ${by} ${reason}`,
    ),
  ).toEqual([
    '7:61 â€œ “ decoded wrongly before',
    '7:85 â€\u009d ” decoded wrongly before',
    '7:103 Ã¶ ö decoded wrongly before',
    '9:52 Ã à decoded wrongly before',
  ])
  expect(findings.find(({ rule }) => rule === 'encoding-repaired')?.message).toBe(
    'Text was decoded wrongly before it came here, 4 characters put right',
  )
})

test('a line that recurs between paragraphs is no part of the body, and what introduces a dropped line neither', async () => {
  const body = `The footbridge over the Arrel opened again on Thursday after four months of repairs, and a dog crossed first.

The Harbour Record app

Its owner had waited at the barrier since six in the morning, she said, and the dog had waited longer.

The Harbour Record app

Repairs cost more than the town had planned, and the second half of the work has not begun at all.

More about the bridge:

Share this article
`
  const { paragraphs, dropped } = await cleaned(body)
  expect(paragraphs).toHaveLength(3)
  expect(dropped).toEqual([
    '9 The Harbour Record app: recurs between paragraphs',
    '13 The Harbour Record app: recurs between paragraphs',
    '17 More about the bridge:: introduces what was dropped',
    '19 Share this article: spoken to the reader',
  ])
})
