import { describe, expect, test } from 'vitest'
import { articleFrom } from '../compiled.js'

const ONE =
  'The ferry across the Arrel ran again on Thursday, four months after the pier had given way, and the first aboard was a dog.'
const TWO =
  'Repairs had cost the county more than it had planned, and nobody at the meeting asked who would pay for the second half.'
const THREE =
  'The harbour master said that the crane, which is ninety years old, would stay where it is until somebody buys it from the county.'

async function read(...blocks: readonly string[]) {
  const { article, evidence } = await articleFrom(`${blocks.join('\n\n')}\n`)
  return {
    headline: article.headline,
    authors: article.author?.map(({ name }) => name),
    published: article.datePublished,
    section: article.articleSection,
    job: article.author?.flatMap((author) => ('jobTitle' in author ? [author.jobTitle] : [])),
    body: article.articleBody.split('\n\n'),
    dropped: evidence.dropped.map(({ text, reason }) => `${reason}: ${text}`),
  }
}
const TITLE = 'The ferry across the Arrel runs again'
const PLAIN = { headline: TITLE, authors: ['Nora Quist'], published: '2024-05-09', body: [ONE, TWO, THREE] }

describe('a page that was copied with what surrounds its article', () => {
  test.each([
    ['a section above the headline', ['Transport', TITLE, 'By Nora Quist', '9 May 2024', ONE, TWO, THREE]],
    ['a trail above it', ['Home › Local › Transport', TITLE, 'By Nora Quist', '9 May 2024', ONE, TWO, THREE]],
    ['a menu above it', ['News', 'Sport', 'Sign in', TITLE, 'Nora Quist', '9 May 2024', ONE, TWO, THREE]],
    ['a marker on a line of its own', [TITLE, 'By', 'Nora Quist', '9 May 2024', ONE, TWO, THREE]],
    [
      'a handle and a count below the name',
      [TITLE, 'Nora Quist', '@noraq', '9 May 2024', '412', ONE, TWO, THREE],
    ],
    [
      'a caption and buttons between headline and byline',
      [
        TITLE,
        'The pier at dawn. Photo: Ana Brandt',
        'Share',
        'Save',
        'By Nora Quist',
        '9 May 2024',
        ONE,
        TWO,
        THREE,
      ],
    ],
    [
      'where the author was, between byline and date',
      [TITLE, 'By Nora Quist', 'Nora Quist went there by boat.', '9 May 2024', ONE, TWO, THREE],
    ],
    [
      'a box amid the text',
      [
        TITLE,
        'By Nora Quist',
        '9 May 2024',
        ONE,
        'Get our newsletter',
        'All of it by noon',
        'Subscribe now',
        TWO,
        THREE,
      ],
    ],
    [
      'a title below the label that points to it',
      [TITLE, 'By Nora Quist', '9 May 2024', ONE, 'Related story', 'Who pays for the quay', TWO, THREE],
    ],
    [
      'a caption below its credit',
      [
        TITLE,
        'By Nora Quist',
        '9 May 2024',
        ONE,
        'Getty Images',
        'Two hundred people waited at the pier',
        TWO,
        THREE,
      ],
    ],
    [
      'titles of others below the foot',
      [
        TITLE,
        'By Nora Quist',
        '9 May 2024',
        ONE,
        TWO,
        THREE,
        'More on this story',
        'The last crane',
        'Who owns the quay?',
      ],
    ],
    [
      'the author’s portrait and name at the end',
      [TITLE, 'By Nora Quist', '9 May 2024', ONE, TWO, THREE, 'Nora Quist writes about boats.', 'Nora Quist'],
    ],
    ['the desk’s initials', [TITLE, 'By Nora Quist', '9 May 2024', ONE, TWO, THREE, 'nq/jo/AFP']],
    ['words nobody listed before the name', [TITLE, 'A letter by Nora Quist', '9 May 2024', ONE, TWO, THREE]],
    ['the paper with the day', [TITLE, 'Nora Quist', 'The Harbour Record, 9 May 2024', ONE, TWO, THREE]],
  ])('%s', async (_, blocks) => {
    const { headline, authors, published, body } = await read(...blocks)
    expect({ headline, authors, published, body }).toEqual(PLAIN)
  })

  test('the job below a name is the author’s', async () => {
    const { authors, job } = await read(
      TITLE,
      'Nora Quist',
      'Transport correspondent',
      '9 May 2024',
      ONE,
      TWO,
    )
    expect([authors, job]).toEqual([['Nora Quist'], ['Transport correspondent']])
  })

  test('a release is read without its contact and what stands below its end', async () => {
    const contact = 'Contact:\nJo Ott\nHarbour Trust\n+1 555 012 3456'
    const lead = `PORT ELLERY, May 9, 2024 -- ${ONE}`
    const { headline, body } = await read(
      'PRESS RELEASE',
      contact,
      TITLE,
      lead,
      TWO,
      THREE,
      '###',
      'About the Trust\nIt keeps boats.',
    )
    expect([headline, body]).toEqual([TITLE, [lead, TWO, THREE]])
  })

  test('a subheading after a notice, and a person whom the text speaks of, stay', async () => {
    const subject = 'Jo Ott is a diver who has worked on the pier since it was built.'
    const { body } = await read(
      TITLE,
      'By Nora Quist',
      '9 May 2024',
      ONE,
      'Advertisement',
      'Who pays for it',
      TWO,
      subject,
    )
    expect(body).toEqual([ONE, 'Who pays for it', TWO, subject])
  })

  test('a headline that says who did something is no byline', async () => {
    const { headline, authors } = await read('Record swim by Jo Ott', ONE, TWO, THREE)
    expect([headline, authors]).toEqual(['Record swim by Jo Ott', undefined])
  })
})
