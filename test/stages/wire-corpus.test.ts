import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compiledFrom } from '../compiled.js'

/** Real messages of two agencies, which are not ours to publish: read where they lie beside the project. */
const CORPUS = join(import.meta.dirname, '../../../shared/corpora/wire')

/** What a person has read in a message. */
interface Facts {
  readonly layout: 'anpa' | 'iptc7901'
  readonly headline: string
  readonly authors?: readonly string[]
  readonly published: string
  readonly dateline?: string
  readonly keywords: readonly string[]
  /** Paragraphs, headings and rows of the body. */
  readonly blocks: number
  readonly opens: string
  readonly ends: string
}

const FACTS: Readonly<Record<string, Facts | 'headline-missing'>> = {
  'anpa-1.tst': {
    layout: 'anpa',
    headline: 'For Argentine chemo patients, mirrors can hurt',
    authors: ['Person Paul Byrne', 'Person Almudena Calatrava'],
    published: '2013-11-13T15:09:00Z',
    dateline: 'BUENOS AIRES, Argentina (AP)',
    keywords: ['Argentina-Cancer Beauty'],
    blocks: 14,
    opens: 'BUENOS AIRES, Argentina (AP) — For cancer patients',
    ends: 'helped with this story.',
  },
  'anpa-2.tst': {
    layout: 'anpa',
    headline: 'Prairies vanish in the US push for green energy',
    authors: ['Person Chet Brokaw', 'Person Jack Gillum'],
    published: '2013-11-13T07:45:00Z',
    dateline: 'ROSCOE, South Dakota (AP)',
    keywords: ['Ethanol-Losing Grassland'],
    blocks: 33,
    opens: 'ROSCOE, South Dakota (AP) — Robert Malsam',
    ends: 'contributed to this report from Washington.',
  },
  // A table of weather below one paragraph that says what it is.
  'anpa-3.tst': 'headline-missing',
  'anpa-4.tst': {
    layout: 'anpa',
    headline: 'AP Top Entertainment News at 11:23 p.m. EST',
    published: '2016-02-10T04:23:00Z',
    keywords: ['Top-Entertainment-Headlines'],
    blocks: 10,
    opens: 'Ex-bodyguard testifies',
    ends: 'Wu-Tang Clan album',
  },
  'ap_anpa-1.tst': {
    layout: 'anpa',
    headline: 'Deng has 30 points, short-handed Heat beat Hawks 115-111',
    authors: ['Person Charles Odum, AP Sports Writer'],
    published: '2016-02-20T03:37:00Z',
    dateline: 'ATLANTA (AP)',
    keywords: ['Heat-Hawks'],
    blocks: 18,
    opens: 'ATLANTA (AP) — Luol Deng',
    ends: 'Host Milwaukee on Saturday night.',
  },
  'ap_anpa-2.tst': {
    layout: 'anpa',
    headline: 'Baseball Expanded Standings',
    authors: ['Organization The Associated Press'],
    published: '2016-05-17T06:20:00Z',
    keywords: ['Baseball Expanded Glance'],
    blocks: 120,
    opens: 'All Times EDT',
    ends: 'San Francisco at San Diego, 10:10 p.m.',
  },
  'ap_anpa-3.tst': {
    layout: 'anpa',
    headline: '$210 lobster is found dead',
    published: '2016-08-29T16:26:00Z',
    dateline: 'CHATHAM, Mass. (AP)',
    keywords: ['Giant Lobster Death'],
    blocks: 1,
    opens: 'CHATHAM, Mass. (AP) — A lobster',
    ends: 'died.',
  },
  'ap_anpa-4.tst': {
    layout: 'anpa',
    headline: "AP Exclusive: China lawyer's family says US helped them flee",
    authors: ['Person Gerry Shih'],
    published: '2017-05-09T00:56:00Z',
    dateline: 'BEIJING (AP)',
    keywords: ['China-Daring Escape-ABRIDGED'],
    blocks: 24,
    opens: 'BEIJING (AP) — Stuck in a Bangkok jail',
    ends: '“Now, what can they do?”',
  },
  // An alert is one sentence.
  'ap_anpa-5.tst': 'headline-missing',
  'ap_anpa-6.tst': {
    layout: 'anpa',
    headline: 'Wild Card Glance',
    authors: ['Organization The Associated Press'],
    published: '2019-08-18T20:17:00Z',
    keywords: ['Wild Card Glance'],
    blocks: 95,
    opens: 'All Times EDT',
    ends: 'Toronto at L.A. Dodgers, 10:10 p.m.',
  },
  'ap_anpa-7.tst': {
    layout: 'anpa',
    headline: '10 Things to Know for Today',
    authors: ['Organization The Associated Press'],
    published: '2019-09-04T10:29:00Z',
    keywords: ['10 Things to Know-Today'],
    blocks: 21,
    opens: 'Your daily look',
    ends: 'took his own life last month.',
  },
  'IPTC7901.txt': {
    layout: 'iptc7901',
    headline: 'Germany Social Democrats: Coalition talks with Merkel could fail',
    published: '2013-11-13T11:37:00Z',
    dateline: 'Berlin (dpa)',
    keywords: ['Germany-politics'],
    blocks: 5,
    opens: 'Berlin (dpa) - Negotiations',
    ends: 'third term before Christmas.',
  },
  'IPTC7901_odd_charset.txt': {
    layout: 'iptc7901',
    headline: 'German football saddened by illness to striker legend Mueller',
    authors: ['Person Manuel Schwarz'],
    published: '2015-10-07T13:41:00Z',
    dateline: 'Munich (dpa)',
    keywords: ['Germany-football', 'Munich', 'Mueller'],
    blocks: 21,
    opens: 'Munich (dpa) - German football',
    ends: 'family\'s private sphere."',
  },
  'dpa_copyright.txt': {
    layout: 'iptc7901',
    headline: 'Impressum',
    published: '2017-06-24T22:00:00Z',
    keywords: ['Impressum'],
    blocks: 1,
    opens: 'ryryryry copyright by dpa',
    ends: 'dpa dpa dpa dpa',
  },
  'dpa_four_line.txt': {
    layout: 'iptc7901',
    headline: 'Switzerland joins list of countries resisting UN migration pact',
    authors: ['Organization dpa correspondents'],
    published: '2018-11-21T23:22:00Z',
    dateline: 'Geneva (dpa)',
    keywords: ['Switzerland', 'migration', 'UN'],
    blocks: 15,
    opens: 'Geneva (dpa) - Switzerland is joining',
    ends: 'Poland and the United States.',
  },
  'dpa_two_by_line.txt': {
    layout: 'iptc7901',
    headline: "Chiefs-Rams 2.0? Would be a fun Super Bowl, but don't count on it",
    authors: ['Person Tom Krasovic'],
    // Its trailer names no zone.
    published: '2018-11-21',
    dateline: 'San Diego (tca/dpa)',
    keywords: ['American Football', 'NFL'],
    blocks: 35,
    opens: 'San Diego (tca/dpa) - History says',
    ends: 'firming its defence.',
  },
  'dpa_two_line.txt': {
    layout: 'iptc7901',
    headline: 'Peace talks on Yemen to take place in Sweden next month, Mattis says',
    published: '2018-11-21T21:01:00Z',
    dateline: 'Washington (dpa)',
    keywords: ['Yemen', 'conflict'],
    blocks: 4,
    opens: 'Washington (dpa) - US Defence',
    ends: 'it has decreased considerably.',
  },
}

test.skipIf(existsSync(CORPUS))(
  'no corpus of wire messages lies beside the project, so none is compared',
  ({ skip }) => {
    skip('it is not published with the project')
  },
)

test.runIf(existsSync(CORPUS))('every message of the corpus has its facts', () => {
  expect(readdirSync(CORPUS).sort()).toEqual(Object.keys(FACTS).sort())
})

test.runIf(existsSync(CORPUS)).each(Object.entries(FACTS))(
  '%s comes out as it was read by eye',
  async (name, facts) => {
    const compiled = await compiledFrom(new Uint8Array(readFileSync(join(CORPUS, name))), { name })
    if (!compiled.ok) {
      expect(compiled.findings.find(({ severity }) => severity === 'error')?.rule).toBe(facts)
      return
    }
    const { article, evidence } = compiled
    const body = article.articleBody.split('\n\n')
    const { opens, ends } = typeof facts === 'string' ? { opens: '', ends: '' } : facts
    expect({
      layout: evidence.source.layout,
      headline: article.headline,
      authors: article.author?.map(
        (author) => `${author['@type']} ${author.name}${'jobTitle' in author ? `, ${author.jobTitle}` : ''}`,
      ),
      published: article.datePublished,
      dateline: article.dateline,
      section: article.articleSection,
      keywords: article.keywords,
      blocks: body.length,
      opens: body[0]?.slice(0, opens.length),
      ends: body.at(-1)?.slice(-ends.length),
    }).toEqual({ authors: undefined, dateline: undefined, section: undefined, ...Object(facts) })
  },
)
