import { describe, expect, test } from 'vitest'
import { articleFrom, compiledFrom } from '../compiled.js'

const BODY = `The footbridge over the Arrel opened again on Thursday after four months of repairs, and the first to cross it was a dog.

Its owner had waited at the barrier since six in the morning. She said that the dog had waited since January.

Repairs cost the town more than it had planned, and the mayor asked for patience before the second half of the work begins.
`

/** What the head of an article says, and what is left of the body's first paragraph. */
async function read(head: string) {
  const { article, evidence } = await articleFrom(`${head}\n\n${BODY}`)
  return {
    type: article['@type'],
    headline: article.headline,
    standfirst: evidence.properties.some(({ rule }) => rule.startsWith('standfirst'))
      ? article.description
      : undefined,
    section: article.articleSection,
    authors: article.author?.map(({ name }) => name),
    published: article.datePublished,
    updated: article.dateModified === article.datePublished ? undefined : article.dateModified,
    opens: article.articleBody.slice(0, 14),
  }
}

const PLAIN = {
  type: 'NewsArticle',
  headline: 'The footbridge opens again',
  authors: ['Nora Quist'],
  published: '2024-05-09',
  opens: 'The footbridge',
}

describe('the head of an article', () => {
  test.each([
    ['headline, byline, date', 'The footbridge opens again\n\nBy Nora Quist\n\n9 May 2024', PLAIN],
    ['date above the headline', '9 May 2024\n\nThe footbridge opens again\n\nBy Nora Quist', PLAIN],
    ['byline and date in one line', 'The footbridge opens again\n\nBy Nora Quist | 9 May 2024', PLAIN],
    ['a bare name with its date', 'The footbridge opens again\n\nNora Quist\n9 May 2024', PLAIN],
    [
      'a kicker that tells the type',
      'OPINION\n\nThe footbridge opens again\n\nBy Nora Quist\n\n9 May 2024',
      { ...PLAIN, type: 'OpinionNewsArticle' },
    ],
    [
      'a kicker that names the section',
      'LOCAL NEWS\n\nThe footbridge opens again\n\nBy Nora Quist\n\n9 May 2024',
      { ...PLAIN, section: 'LOCAL NEWS' },
    ],
    [
      'a standfirst between headline and byline',
      'The footbridge opens again\n\nFour months and one dog later, the town has its short cut back.\n\nBy Nora Quist\n\n9 May 2024',
      { ...PLAIN, standfirst: 'Four months and one dog later, the town has its short cut back.' },
    ],
    [
      'published and updated told apart',
      'The footbridge opens again\n\nBy Nora Quist\n\nPublished 9 May 2024\nUpdated 11 May 2024',
      { ...PLAIN, updated: '2024-05-11' },
    ],
    [
      'no byline, no date',
      'The footbridge opens again',
      { ...PLAIN, authors: undefined, published: undefined },
    ],
  ])('%s', async (_, head, expected) => {
    expect(await read(head)).toEqual({
      updated: undefined,
      section: undefined,
      standfirst: undefined,
      ...expected,
    })
  })
})

test('what is not there is a finding, never a guess', async () => {
  const { article, findings } = await articleFrom(`The footbridge opens again\n\n${BODY}`)
  expect(Object.keys(article)).not.toContain('author')
  expect(Object.keys(article)).not.toContain('datePublished')
  expect(Object.keys(article)).not.toContain('dateModified')
  expect(findings.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule)).toEqual([
    'author-missing',
    'date-missing',
  ])
})

test('a heading that looks like a name is none, as the body speaks of it', async () => {
  const text = `The footbridge opens again\n\n9 May 2024\n\nNora Quist\n\nNora Quist was the first to cross the footbridge on Thursday, with a dog that had waited since January.\n\n${BODY}`
  const { article, evidence } = await articleFrom(text)
  expect(article.author).toBeUndefined()
  expect(evidence.refused).toMatchObject([
    { property: 'author', value: 'Nora Quist', reason: 'the body speaks of Nora Quist', place: { line: 5 } },
  ])
})

test('a date that cannot be told is refused with its reason', async () => {
  const { article, evidence, findings } = await articleFrom(
    `The footbridge opens again\n\nBy Nora Quist\n\n05/09/2024\n\n${BODY}`.replace('Thursday', 'Thursday'),
  )
  // English is written in both orders.
  expect(article.datePublished).toBeUndefined()
  expect(evidence.refused.map(({ value, reason }) => `${value}: ${reason}`)).toEqual([
    '05/09/2024: day and month cannot be told apart',
  ])
  expect(findings.map(({ rule, line }) => `${line} ${rule}`)).toContain('5 date-ambiguous')
})

test('front matter goes before the text, and says where it was read', async () => {
  const text = `---\ntitle: The dog that waited\nauthor: [Ada Brandt, Ion Popa]\ndate: 2024-05-10\ntags: bridges, dogs\nlang: en\n---\n\nThe footbridge opens again\n\nBy Nora Quist\n\n${BODY}`
  const { article, evidence } = await articleFrom(text)
  expect(article).toMatchObject({
    headline: 'The dog that waited',
    author: [{ name: 'Ada Brandt' }, { name: 'Ion Popa' }],
    datePublished: '2024-05-10',
    keywords: ['bridges', 'dogs'],
    inLanguage: 'en',
  })
  const places = evidence.properties
    .filter(({ from }) => from === 'front matter')
    .map(({ pointer, places: [place] }) => `${pointer} ${place && text.slice(place.offset, place.endOffset)}`)
  expect(places).toEqual([
    '/headline The dog that waited',
    '/author/0/name Ada Brandt',
    '/author/1/name Ion Popa',
    '/datePublished 2024-05-10',
    '/keywords/0 bridges, dogs',
    '/keywords/1 bridges, dogs',
    '/inLanguage en',
  ])
})

test('a key of the front matter that is near to one that is read is a warning, any other is none of ours', async () => {
  const text = `---\nautor: Ada Brandt\nlayout: post\nconstructor: x\n---\nThe footbridge opens again\n\n9 May 2024\n\n${BODY}`
  const { findings } = await articleFrom(text)
  expect(findings.filter(({ rule }) => rule === 'front-matter-key').map(({ message }) => message)).toEqual([
    'Unexpected front matter key `autor`, which is not used, did you mean `author`?',
  ])
})

test('configuration says what the text does not', async () => {
  const { article } = await articleFrom(`The footbridge opens again\n\n${BODY}`, {
    name: 'town/bridge.txt',
    baseUrl: 'https://record.example/news/',
    image: 'https://record.example/bridge.jpg',
    sections: { town: 'Town' },
    rights: { isAccessibleForFree: false },
  })
  expect(article).toMatchObject({
    url: 'https://record.example/news/town/bridge',
    mainEntityOfPage: 'https://record.example/news/town/bridge',
    image: ['https://record.example/bridge.jpg'],
    articleSection: 'Town',
    isAccessibleForFree: false,
  })
})

test('a folder called like a property of every object has no section', async () => {
  const { article } = await articleFrom(`The footbridge opens again\n\n${BODY}`, {
    name: 'constructor/bridge.txt',
    sections: { town: 'Town' },
  })
  expect(article.articleSection).toBeUndefined()
})

test('a site in the footer is offered as publisher and refused', async () => {
  const text = `The footbridge opens again\n\n9 May 2024\n\n${BODY}\n\nwww.harbour-record.example/contact\n`
  const { article, evidence } = await articleFrom(text)
  expect(article.publisher).toBeUndefined()
  expect(evidence.refused).toMatchObject([
    { property: 'publisher', value: 'harbour-record.example', place: { line: 12 } },
  ])
})

test.each([
  ['a headline and nothing else', 'The footbridge opens again\n', 'body-missing'],
  ['no headline', `${BODY}`, 'headline-missing'],
])('%s is an error', async (_, text, rule) => {
  const compiled = await compiledFrom(text)
  expect(compiled.ok).toBe(false)
  expect(
    compiled.findings.filter(({ severity }) => severity === 'error').map((finding) => finding.rule),
  ).toEqual([rule])
})

test('notes say who else worked on the article, what was corrected, whose pictures and rights they are', async () => {
  const notes = `The footbridge at dawn on Thursday. (Ana Brandt/AFP)

Photo: Ion Popa/Harbour Record

(Additional reporting by Mara Klein and Odile Marchetti; Editing by Sam Poe)

Tom Reyes contributed to this report.

Translated by Lena Fisk

Correction: An earlier version named the wrong river.

© 2024 The Harbour Record. All rights reserved.
`
  const text = `The footbridge opens again\n\nBy Nora Quist\n\n9 May 2024\n\n${BODY}\n${notes}`
  const { article, evidence } = await articleFrom(text)
  const names = (people: readonly { readonly name: string }[] | undefined) => people?.map(({ name }) => name)
  expect(names(article.author)).toEqual(['Nora Quist'])
  expect(names(article.contributor)).toEqual(['Mara Klein', 'Odile Marchetti', 'Tom Reyes'])
  expect(names(article.translator)).toEqual(['Lena Fisk'])
  expect(names(article.editor)).toEqual(['Sam Poe'])
  expect(article.image).toEqual([
    {
      '@type': 'ImageObject',
      caption: 'The footbridge at dawn on Thursday.',
      creditText: 'Ana Brandt/AFP',
    },
    { '@type': 'ImageObject', creditText: 'Ion Popa/Harbour Record' },
  ])
  expect(article.correction).toEqual([
    { '@type': 'CorrectionComment', text: 'Correction: An earlier version named the wrong river.' },
  ])
  expect(article.copyrightNotice).toBe('© 2024 The Harbour Record. All rights reserved.')
  expect(article.articleBody.endsWith('half of the work begins.')).toBe(true)
  for (const { value, places, rule } of evidence.properties) {
    const [place] = places
    if (place && /^(?:note|credit)/.test(rule)) {
      expect(text.slice(place.offset, place.endOffset)).toBe(value)
    }
  }
})

test('a dateline names the place and the agency', async () => {
  const text = `The footbridge opens again\n\nBy Nora Quist\n\n9 May 2024\n\nPORT ELLERY, Maine, May 9 (CNW) — ${BODY}`
  const { article } = await articleFrom(text)
  expect(article).toMatchObject({
    dateline: 'PORT ELLERY, Maine, May 9 (CNW)',
    locationCreated: { '@type': 'Place', name: 'Port Ellery, Maine' },
    sourceOrganization: { '@type': 'Organization', name: 'CNW' },
  })
})

test('a picture’s credit among the first paragraphs does not make them part of the head', async () => {
  const [first, ...rest] = BODY.split('\n\n')
  const text = `The footbridge opens again\n\nBy Nora Quist\n\n9 May 2024\n\n${first}\n\nPhoto: Ana Brandt/Harbour Record\n\n${rest.join('\n\n')}`
  const { article, evidence } = await articleFrom(text)
  expect(article.articleBody).toBe(BODY.trim())
  expect(evidence.properties.some(({ rule }) => rule.startsWith('standfirst'))).toBe(false)
})

test.each([
  [
    'Associated Press writers Mara Klein in Lisbon and Tom Reyes in Oslo contributed to this report.',
    ['Mara Klein', 'Tom Reyes'],
  ],
  ['AP reporters Mara Klein and Tom Reyes contributed from Oslo.', ['Mara Klein', 'Tom Reyes']],
  ['Staff writer Mara Klein contributed.', ['Mara Klein']],
  ['The Record’s Mara Klein contributed to this article.', ['Mara Klein']],
  ['With reporting by Mara Klein in Lisbon', ['Mara Klein']],
  ['Contributing: Mara Klein', ['Mara Klein']],
])('%s', async (line, names) => {
  const { article, evidence } = await articleFrom(
    `The footbridge opens again\n\nBy Nora Quist\n\n9 May 2024\n\n${BODY}\n${line}\n`,
  )
  expect(article.contributor?.map(({ name }) => name)).toEqual(names)
  expect(article.articleBody).not.toContain(line)
  expect(evidence.properties.map(({ pointer }) => pointer)).toContain('/contributor/0/name')
})

test('between headline and byline a line in a headline’s form is a second one, a sentence the description', async () => {
  const read = async (line: string) => {
    const { article } = await articleFrom(
      `The footbridge opens again\n\n${line}\n\nBy Nora Quist\n\n9 May 2024\n\n${BODY}`,
    )
    return [article.headline, article.alternativeHeadline, article.description === line]
  }
  expect(await read('Dog is first to cross after four months')).toEqual([
    'The footbridge opens again',
    'Dog is first to cross after four months',
    false,
  ])
  expect(await read('A dog was the first to cross it, after four months of repairs.')).toEqual([
    'The footbridge opens again',
    undefined,
    true,
  ])
})
