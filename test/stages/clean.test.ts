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

test('running heads and page numbers go, and a sentence that the page’s end cut is whole', async () => {
  const text = `The Harbour Record

The footbridge over the Arrel opens again after
four months and one impatient dog
By Nora Quist
9 May 2024
The footbridge over the Arrel opened again on Thursday after
four months of repairs, and the first to cross it was a dog from
the other bank, whose owner had waited at the barrier since six
in the morning and was the second. Former Councillor Beatrix

Page 1 of 2

\fThe Harbour Record

Amundsen, who was third, said that nobody had planned it so.
Repairs cost more than the town had planned to spend on all its
bridges, and the second half of the work has not begun at all.

Page 2 of 2
\f`
  const { article, evidence } = await articleFrom(text)
  expect(article.headline).toBe(
    'The footbridge over the Arrel opens again after four months and one impatient dog',
  )
  expect(article.author).toEqual([{ '@type': 'Person', name: 'Nora Quist' }])
  expect(article.articleBody).toContain('was the second. Former Councillor Beatrix Amundsen, who was third')
  expect(article.articleBody).not.toMatch(/Record|Page/)
  expect(evidence.dropped.map(({ text, reason }) => `${text}: ${reason}`)).toEqual([
    'The Harbour Record: running head',
    'Page 1 of 2: page number',
    'The Harbour Record: running head',
    'Page 2 of 2: page number',
  ])
})

test('a running title that is cut off, and a masthead, are no headline', async () => {
  const head = 'The footbridge over the Arrel opens again'
  const body = `The footbridge over the Arrel opened again on Thursday after
four months of repairs, and the first to cross it was a dog from
the other bank, whose owner had waited at the barrier since six
in the morning and was the second to walk on the new planks.
`
  const cut = await articleFrom(`${head.slice(0, 30)}\n\n${head}\nBy Nora Quist\n9 May 2024\n${body}`)
  expect(cut.article.headline).toBe(head)
  expect(cut.evidence.dropped).toMatchObject([{ text: head.slice(0, 29), reason: 'running head' }])

  const masthead = await articleFrom(`The Daily Harbour\n\n${head}\nBy Nora Quist\n9 May 2024\n${body}`)
  expect(masthead.article.headline).toBe(head)
  expect(masthead.evidence.refused).toMatchObject([{ property: 'publisher', value: 'The Daily Harbour' }])
})

test('the feet of two columns that were read row by row are put in order', async () => {
  const text = `${HEAD}The footbridge over the Arrel opened
again on Thursday after four months of
repairs. The first to cross it was a dog.

tax on every plank. Nobody had asked the
dogs, the mayor said, and laughed aloud.

Its owner had waited at the barrier since
six in the morning, in the rain.

Most of the money came from the region,
and the rest from a raffle at the fair.

The town, which is small and has little,
had to pay the other half, and put a new

Work on the far side will go on until
the autumn, if the river lets it be done.
`
  const { paragraphs, joined } = await cleaned(text.slice(HEAD.length))
  expect(paragraphs).toEqual([
    'The footbridge over the Arrel opened again on Thursday after four months of repairs. The first to cross it was a dog.',
    'Its owner had waited at the barrier since six in the morning, in the rain.',
    'The town, which is small and has little, had to pay the other half, and put a new tax on every plank. Nobody had asked the dogs, the mayor said, and laughed aloud.',
    'Most of the money came from the region, and the rest from a raffle at the fair.',
    'Work on the far side will go on until the autumn, if the river lets it be done.',
  ])
  expect(joined.filter((one) => one.includes('column'))).toEqual(['11 put behind the end of its column'])
})

test('controls of text direction are dropped, and said where', async () => {
  const body =
    'The footbridge over the Arrel \u202eopened\u202c again on Thursday after four months of repairs.\n\nIts owner had waited at the barrier since six in the morning, she said.\n'
  const { article, findings } = await articleFrom(HEAD + body)
  expect(article.articleBody.startsWith('The footbridge over the Arrel opened again')).toBe(true)
  expect(findings.filter(({ rule }) => rule === 'direction-control')).toMatchObject([
    { line: 7, column: 31, severity: 'warning' },
  ])
})

test('a compound in the headline that a line’s end parts stays together', async () => {
  const { article } = await articleFrom(`The footbridge over the Arrel opens to a half-
hour queue of dogs
By Nora Quist
9 May 2024
The footbridge over the Arrel opened again on Thursday after
four months of repairs, and the first to cross it was a dog from
the other bank, whose owner had waited at the barrier since six
in the morning and was the second to walk on the new planks.
`)
  expect(article.headline).toBe('The footbridge over the Arrel opens to a half-hour queue of dogs')
})
