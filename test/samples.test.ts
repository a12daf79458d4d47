import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'
import { compiler } from '../pipeline/pipeline.js'
import configuration from '../presswright.config.json' with { type: 'json' }

/** What an editor has read in each sample: type, headline, authors, dates, dateline, paragraphs, first and last words. */
const FACTS: Record<string, Fact> = {
  'business/cold-storage-results.txt': {
    headline: 'Brightwater Cold Storage lifts forecast as U.S. fish exports recover',
    authors: ['Organization The Harbour Record Business Desk'],
    published: '2024-07-30',
    paragraphs: 13,
    opens: 'Brightwater Cold Storage Inc. said on Tuesday',
    ends: 'is a very good broom.',
  },
  'business/dorfladen.txt': {
    headline: 'Ein Dorf kauft seinen letzten Laden',
    authors: ['Person Friederike Haas', 'Person Jonas von Thelen'],
    published: '2024-10-08',
    language: 'de',
    paragraphs: 12,
    opens: 'Um kurz nach sechs, wenn der Bäcker',
    ends: 'Heute hat ihn das halbe Dorf.“',
  },
  'local/ferry-rescue.txt': {
    headline: 'Ferry turns back in fog to take 14 off listing research boat',
    authors: ['Person Callum Brandt'],
    published: '2024-10-14T17:23:00-04:00',
    dateline: 'PORT ELLERY, Maine (CNW)',
    paragraphs: 14,
    opens: 'PORT ELLERY, Maine (CNW) — An island ferry',
    ends: 'nobody asked whether the boat was on time.',
    dropped: ['-30-: end mark'],
  },
  'local/piano-tuner.txt': {
    headline: 'Hollis Danforth, who tuned every piano in the county, dies at 91',
    authors: ['Person Ruth Ellingham'],
    published: '2025-01-17',
    paragraphs: 12,
    opens: 'Hollis Danforth, who for six decades',
    ends: 'in pencil, stands the adjective: "ready."',
  },
  'local/silo-choir.md': {
    headline: 'A grain silo, forty singers and an echo of eleven seconds',
    authors: ['Person Noor Haverkamp', 'Person Elias Tranter'],
    published: '2025-02-11T06:30:00-05:00',
    modified: '2025-02-12T18:05:00-05:00',
    paragraphs: 17,
    opens: 'Nobody in Dunmorrow talks during the last note',
    ends: 'with her eyes shut and a flashlight on her chest.',
  },
  'local/tern-lane-buyout.txt': {
    headline: 'Nine houses on Tern Lane will be given back to the marsh',
    authors: ['Person Terrence Quill, Staff Writer'],
    published: '2025-03-04',
    paragraphs: 16,
    opens: 'The water comes up through the storm drain first',
    ends: '"I know a good place to stand."',
  },
  'opinion/leave-the-benches.txt': {
    type: 'OpinionNewsArticle',
    headline: 'Leave the benches where they are',
    authors: ['Person Winifred Osei'],
    published: '2024-04-21',
    paragraphs: 10,
    opens: 'There is a bench outside the pharmacy',
    ends: 'halfway up, you will find a bench.',
  },
  'politics/boil-water-inquiry.txt': {
    headline: 'County heard of cracked main 16 days before boil-water notice, inquiry finds',
    authors: ['Person Gareth Penhallow'],
    published: '2024-06-03T07:15:00Z',
    modified: '2024-06-04T16:40:00Z',
    paragraphs: 13,
    opens: 'Workmen had reported a cracked water main',
    ends: 'to ask which mill.”',
    dropped: [
      'Correction: An earlier version of this article said that 18,100 households were told to boil their water. The number was 11,800.: note: correction',
    ],
  },
  'politics/ranked-ballot.txt': {
    headline: 'Larkhaven will rank its candidates, by a margin of 188 votes',
    authors: ['Person Priya Ramanathan', 'Person Luca van der Meulen'],
    published: '2025-02-06',
    paragraphs: 13,
    opens: 'It took a recount, two snowstorms and a coin',
    ends: '“But I’ll have to start being polite to people.”',
    dropped: ['Additional reporting by Odile Marchetti.: note: credit'],
  },
  'science/pier-listeners.txt': {
    headline: 'The sound of a pier being eaten',
    authors: ['Person Ines Calloway'],
    published: '2024-11-18',
    paragraphs: 11,
    opens: 'At low tide, when the ferries are quiet',
    ends: 'somebody is still sharpening a pencil.',
  },
  'world/river-footbridge.txt': {
    headline: 'Cut off for 31 years, two river towns get back their “bridge of errands”',
    authors: ['Person Marguerite Oyelaran'],
    published: '2024-09-09',
    paragraphs: 14,
    opens: 'For three decades the shortest way',
    ends: 'came the laughter, a heartbeat late.',
    dropped: [
      'To reach the Harbour Record’s: set apart below the article',
      'foreign newsroom:: set apart below the article',
      'example.org/contact: address',
    ],
  },
  'world/salinas-de-torrebruna.txt': {
    headline: 'La sal vuelve a Torrebruna, y con ella quienes se habían marchado',
    authors: ['Person Maite Urrecha Soler'],
    published: '2024-05-12',
    language: 'es',
    paragraphs: 12,
    opens: 'Cuando el viento del este empieza a soplar',
    ends: '«Estaba esperando a que vinieran a buscarla».',
  },
}

interface Fact {
  type?: string
  headline: string
  authors: string[]
  published: string
  modified?: string
  language?: string
  dateline?: string
  paragraphs: number
  opens: string
  ends: string
  dropped?: string[]
}

const INPUT = join(import.meta.dirname, '../input')
const compile = compiler(configuration)

test('every sample has its facts', () => {
  expect(globSync('**/*', { cwd: INPUT }).sort()).toEqual(Object.keys(FACTS).sort())
})

test.each(Object.entries(FACTS))('%s comes out as an editor reads it', async (path, fact) => {
  const bytes = readFileSync(join(INPUT, path))
  const compiled = await compile({ path, name: path.replace(/\.\w+$/, ''), bytes })
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings))
  const { article, evidence } = compiled
  const paragraphs = article.articleBody.split('\n\n')

  expect({
    type: article['@type'],
    headline: article.headline,
    authors: article.author?.map(
      (author) => `${author['@type']} ${author.name}${'jobTitle' in author ? `, ${author.jobTitle}` : ''}`,
    ),
    published: article.datePublished,
    modified: article.dateModified,
    language: article.inLanguage,
    dateline: article.dateline,
    paragraphs: paragraphs.length,
    opens: paragraphs[0]?.slice(0, fact.opens.length),
    ends: paragraphs.at(-1)?.slice(-fact.ends.length),
    dropped: evidence.dropped
      .filter(({ reason }) => reason !== 'mark of emphasis')
      .map(({ text, reason }) => `${text}: ${reason}`),
  }).toEqual({
    type: 'NewsArticle',
    modified: fact.published,
    language: 'en',
    dateline: undefined,
    dropped: [],
    ...fact,
  })
})

test.each(Object.keys(FACTS))('%s: every property has its evidence, at a true place', async (path) => {
  const bytes = readFileSync(join(INPUT, path))
  // Offsets count from behind a byte-order mark, as editors' columns do.
  const source = new TextDecoder().decode(bytes)
  const compiled = await compile({ path, name: path.replace(/\.\w+$/, ''), bytes })
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings))
  const { article, evidence } = compiled
  const given = new Map(evidence.properties.map((property) => [property.pointer, property]))

  expect(leavesOf(article).filter(([pointer]) => !given.has(pointer))).toEqual([])
  for (const { pointer, value, places, steps } of evidence.properties) {
    expect([pointer, valueAt(article, pointer)]).toEqual([pointer, value])
    // The words of a value that was only cleaned stand at its places, in order.
    const [first] = places
    if (first && steps.length === 0) {
      expect(source.slice(first.offset, first.endOffset)).toBe(value)
    }
    if (pointer === '/articleBody') {
      const read = places.map(({ offset, endOffset }) => lettersOf(source.slice(offset, endOffset)))
      expect(read).toEqual(value.split('\n\n').map(lettersOf))
    }
  }
})

/** Pointers and values of all that an article says, constants and the version aside. */
function leavesOf(value: unknown, pointer = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[pointer, value]]
  return Object.entries(value).flatMap(([key, inner]) => {
    const isConstant = key.startsWith('@') && (key === '@context' || pointer !== '')
    const isKnown = isConstant || /^(?:version|alignmentType|educationalFramework)$/.test(key)
    return isKnown ? [] : leavesOf(inner, `${pointer}/${key}`)
  })
}

function valueAt(article: unknown, pointer: string): string {
  let value = article
  for (const key of pointer.split('/').slice(1)) value = Object(value)[key]
  return String(value)
}

/** A hyphen at a line's end may be dropped, a bullet put for a dash, a link's address left out; the letters stay. */
function lettersOf(text: string): string {
  return text.replace(/\]\([^)]*\)/g, '').replace(/[^\p{L}\p{N}]/gu, '')
}
