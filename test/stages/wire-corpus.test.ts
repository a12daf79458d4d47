import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compiledFrom } from '../compiled.js'

/** Real messages of agencies, which are not part of this project; where they are absent, there is nothing to hold. */
const CORPUS = join(import.meta.dirname, '../../../shared/corpora/wire')

interface Fact {
  headline?: string
  authors?: string[]
  dateline?: string
  published?: string
  keywords: string[]
  paragraphs?: number
}

/** What was read in each message by eye; a message without a headline cannot be published. */
const FACTS: Record<string, Fact | 'headline-missing'> = {
  'IPTC7901.txt': {
    headline: 'Germany Social Democrats: Coalition talks with Merkel could fail',
    dateline: 'Berlin (dpa)',
    published: '2013-11-13T11:37:00Z',
    keywords: ['Germany-politics'],
    paragraphs: 5,
  },
  'IPTC7901_odd_charset.txt': {
    headline: 'German football saddened by illness to striker legend Mueller',
    authors: ['Manuel Schwarz'],
    dateline: 'Munich (dpa)',
    published: '2015-10-07T13:41:00Z',
    keywords: ['Germany-football', 'Munich', 'Mueller'],
    paragraphs: 21,
  },
  'anpa-1.tst': {
    headline: 'For Argentine chemo patients, mirrors can hurt',
    authors: ['Paul Byrne', 'Almudena Calatrava'],
    dateline: 'BUENOS AIRES, Argentina (AP)',
    published: '2013-11-13T15:09:00Z',
    keywords: ['Argentina-Cancer Beauty'],
    paragraphs: 14,
  },
  'anpa-2.tst': {
    headline: 'Prairies vanish in the US push for green energy',
    authors: ['Chet Brokaw', 'Jack Gillum'],
    dateline: 'ROSCOE, South Dakota (AP)',
    published: '2013-11-13T07:45:00Z',
    keywords: ['Ethanol-Losing Grassland'],
    paragraphs: 33,
  },
  'anpa-3.tst': 'headline-missing',
  'anpa-4.tst': {
    headline: 'AP Top Entertainment News at 11:23 p.m. EST',
    published: '2016-02-10T04:23:00Z',
    keywords: ['Top-Entertainment-Headlines'],
    paragraphs: 10,
  },
  'ap_anpa-1.tst': {
    headline: 'Deng has 30 points, short-handed Heat beat Hawks 115-111',
    authors: ['Charles Odum'],
    dateline: 'ATLANTA (AP)',
    published: '2016-02-20T03:37:00Z',
    keywords: ['Heat-Hawks'],
    paragraphs: 18,
  },
  'ap_anpa-2.tst': {
    headline: 'Baseball Expanded Standings',
    authors: ['The Associated Press'],
    published: '2016-05-17T06:20:00Z',
    keywords: ['Baseball Expanded Glance'],
  },
  'ap_anpa-3.tst': {
    headline: '$210 lobster is found dead',
    dateline: 'CHATHAM, Mass. (AP)',
    published: '2016-08-29T16:26:00Z',
    keywords: ['Giant Lobster Death'],
    paragraphs: 1,
  },
  'ap_anpa-4.tst': {
    headline: "AP Exclusive: China lawyer's family says US helped them flee",
    authors: ['Gerry Shih'],
    dateline: 'BEIJING (AP)',
    published: '2017-05-09T00:56:00Z',
    keywords: ['China-Daring Escape-ABRIDGED'],
    paragraphs: 25,
  },
  'ap_anpa-5.tst': 'headline-missing',
  'ap_anpa-6.tst': {
    headline: 'Wild Card Glance',
    authors: ['The Associated Press'],
    published: '2019-08-18T20:17:00Z',
    keywords: ['Wild Card Glance'],
  },
  'ap_anpa-7.tst': {
    headline: '10 Things to Know for Today',
    authors: ['The Associated Press'],
    published: '2019-09-04T10:29:00Z',
    keywords: ['10 Things to Know-Today'],
    paragraphs: 21,
  },
  'dpa_copyright.txt': {
    headline: 'Impressum',
    published: '2017-06-24T22:00:00Z',
    keywords: ['Impressum'],
    paragraphs: 1,
  },
  'dpa_four_line.txt': {
    headline: 'Switzerland joins list of countries resisting UN migration pact',
    authors: ['dpa correspondents'],
    dateline: 'Geneva (dpa)',
    published: '2018-11-21T23:22:00Z',
    keywords: ['Switzerland', 'migration', 'UN'],
    paragraphs: 15,
  },
  'dpa_two_by_line.txt': {
    headline: "Chiefs-Rams 2.0? Would be a fun Super Bowl, but don't count on it",
    authors: ['Tom Krasovic'],
    dateline: 'San Diego (tca/dpa)',
    keywords: ['American Football', 'NFL'],
    paragraphs: 35,
  },
  'dpa_two_line.txt': {
    headline: 'Peace talks on Yemen to take place in Sweden next month, Mattis says',
    dateline: 'Washington (dpa)',
    published: '2018-11-21T21:01:00Z',
    keywords: ['Yemen', 'conflict'],
    paragraphs: 4,
  },
}

describe.skipIf(!existsSync(CORPUS))('real messages of agencies', () => {
  test.each(Object.entries(FACTS))('%s', async (name, fact) => {
    const compiled = await compiledFrom(readFileSync(join(CORPUS, name)), { name })
    if (fact === 'headline-missing') {
      expect(compiled.findings.map(({ rule }) => rule)).toContain('headline-missing')
      return
    }
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings))
    const { headline, author, dateline, datePublished, keywords, articleBody } = compiled.article
    expect({
      headline,
      authors: author?.map((one) => one.name),
      dateline,
      published: datePublished,
      keywords,
      paragraphs: articleBody.split('\n\n').length,
    }).toMatchObject({ authors: undefined, dateline: undefined, published: undefined, ...fact })
  })
})
