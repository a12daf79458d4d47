import { describe, expect, test } from 'vitest'
import { isNamedCredit, partsOfCaption } from '../../../pipeline/language/furniture/credit-line.js'
import { furnitureOf } from '../../../pipeline/language/furniture/index.js'
import { withoutReadingTime } from '../../../pipeline/language/furniture/reading-time.js'
import { recurring } from '../../../pipeline/language/furniture/recurring.js'
import { repeating } from '../../../pipeline/language/furniture/repeating.js'

describe('what pages and prints put around an article', () => {
  test.each([
    ['This piece was first published in the spring issue.', 'about the page itself'],
    ['Dieser Beitrag ist zuerst im Hafenblatt erschienen.', 'about the page itself'],
    ['Did this page help you?', 'about the page itself'],
    ['By going on you accept our Terms of Service and Privacy Policy.', 'about the page itself'],
    ['The views expressed in letters are the writers’ own.', 'about the page itself'],
    ['Supplied by Quay Press Services', 'about the page itself'],
    ['PRESS RELEASE', 'about the page itself'],
    ['Story continues after this notice', 'spoken to the reader'],
    ['Facebook WhatsApp Email Print', 'spoken to the reader'],
    ['Teilen Drucken Kommentare', 'spoken to the reader'],
    ['Join the conversation', 'spoken to the reader'],
    ['See something odd? Write to desk@harbour.example', 'contact'],
    ['Home delivery is back. Call 555-012-3456.', 'contact'],
    ['Continued on Page B7', 'jump to another page'],
    ['Fortsetzung auf Seite 4', 'jump to another page'],
    ['Please see FERRY, Page A6', 'jump to another page'],
    ['Mit dpa und AFP', 'credit of an agency'],
    ['With AFP', 'credit of an agency'],
    ['18 Likes · 4 Replies', 'count of readers'],
    ['2 of 9', 'count of readers'],
    ['00:00 / 04:12', 'reading time'],
    ['Related article', 'label of the page'],
    ['À lire aussi Le bac reprend du service', 'label of the page'],
    ['Also: Who pays for the quay', 'label of the page'],
    ['Courtesy of the harbour museum', 'credit of a picture'],
    ['The old quay in winter Photo: Ana Brandt', 'caption'],
    ['Le vieux quai en hiver. ANA BRANDT / AFP', 'caption'],
    ['El muelle, en invierno. ANA BRANDT (EFE)', 'caption'],
    ['The quay at dawn.Credit...Ana Brandt for The Harbour Record', 'caption'],
    ['The quay is empty on a Monday. (Harbour Record Photo)', 'caption'],
  ])('%s', (line, reason) => {
    expect(furnitureOf(line)).toBe(reason)
  })

  test.each([
    'This story begins in a boathouse in 1961.',
    'Was this the article that the mayor had read?',
    'She joined the conversation late and left it early.',
    'He said the browser had cost the museum nothing.',
    'The plan was produced by the county in a week.',
    'Continued rain on Monday closed three roads.',
    'O governo contribui com nove milhões e a cidade com seis.',
    'Nobody reads a privacy policy, she said.',
    'The two sides met again on Monday, the ministry said. Reuters',
    'From the archive came a letter that nobody had opened.',
    'Print edition: 3 May 2024',
    'May 3, 2024 | 5 min read',
  ])('%s — is the article’s', (line) => {
    expect(furnitureOf(line)).toBeUndefined()
  })

  test.each([
    ['The old quay in winter Photo: Ana Brandt', 'The old quay in winter', 'Ana Brandt'],
    ['El muelle, en invierno. ANA BRANDT (EFE)', 'El muelle, en invierno.', 'ANA BRANDT (EFE'],
  ])('%s has its parts', (text, caption, credit) => {
    const { captionEnd, start, end } = partsOfCaption(text)
    expect([text.slice(0, captionEnd), text.slice(start, end)]).toEqual([caption, credit])
  })

  test('a person by a house is a credit, two persons are none', () => {
    expect(isNamedCredit('Ana Brandt | The Harbour Record')).toBe(true)
    expect(isNamedCredit('(Ana Brandt/Harbour Courier)')).toBe(true)
    expect(isNamedCredit('Ana Brandt | Jo Ott')).toBe(false)
    expect(isNamedCredit('The mayor | The council')).toBe(false)
  })

  test('the reading time comes off the end of a line that says more', () => {
    expect(withoutReadingTime('By Ana Brandt · 4 min read')).toBe('By Ana Brandt')
    expect(withoutReadingTime('3 mai 2024 à 17h23 Temps de lecture 4 min.')).toBe('3 mai 2024 à 17h23')
    expect(withoutReadingTime('By Ana Brandt, 4 Mill Lane')).toBe('By Ana Brandt, 4 Mill Lane')
  })
})

const PROSE = 'The ferry across the Arrel ran again on Thursday, four months after the pier had given way.'

test('a label before titles recurs between paragraphs; one that stands once, or before a sentence, is left', () => {
  const texts = [
    PROSE,
    'In depth: Who pays for the quay',
    PROSE,
    'In depth: The last crane',
    PROSE,
    'Cost: low',
    PROSE,
  ]
  const reason = recurring(texts)
  expect(texts.map((_, i) => reason(i) !== undefined)).toEqual([
    false,
    true,
    false,
    true,
    false,
    false,
    false,
  ])
  const answers = [PROSE, 'Brandt: Nobody asked.', PROSE, 'Brandt: Nobody answered.', PROSE]
  expect(answers.map((_, i) => recurring(answers)(i))).toEqual(answers.map(() => undefined))
})

test('a quotation pulled out of a paragraph near it is told from one that is only like it', () => {
  const quote = '“Nobody had asked the ferry company what it thought of the plan for the new pier.”'
  const said = `${quote.slice(0, -1)}” Jo Ott said on Monday, and went home without another word.`
  const other = '“Nobody had asked the ferry company what it thought of the plan for the old pier.”'
  const repeats = repeating([PROSE, said, quote, other], 0)
  expect([0, 1, 2, 3].map(repeats)).toEqual([false, false, true, false])
})
