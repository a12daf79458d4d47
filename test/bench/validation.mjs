// Time the validator beside plain ajv on one document of about 4 KB:
//
//     node test/bench/validation.mjs
//
// Both parse the text and find nothing wrong; ajv has a hand-written schema of a NewsArticle, as publishers have them.
// It asserts nothing: a time is a fact of one machine.
import { performance } from 'node:perf_hooks'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { schemaOrgTable } from '../../dist/pipeline/adapters/schema-org-table.js'
import { vocabularyOf } from '../../dist/pipeline/language/schema-org/vocabulary-of.js'
import { checkName } from '../../dist/pipeline/validation/house/check-name.js'
import { validator } from '../../dist/pipeline/validation/index.js'
import { validateText } from '../../dist/pipeline/validation/validate-text.js'
import { articleSchema } from './parts/article-schema.mjs'
import { medianOf } from './parts/median-of.mjs'
import { tell } from './parts/tell.mjs'

const ROUNDS = 20
const DOCUMENTS = 1000

const text = JSON.stringify(
  {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': 'https://example.org/ferry',
    headline: 'The ferry to Skarholm stops at the end of May',
    description: 'After forty-one years the island is without its ferry.',
    datePublished: '2024-05-09T08:00:00+02:00',
    dateModified: '2024-05-10T09:30:00+02:00',
    inLanguage: 'en-GB',
    articleSection: 'Islands',
    keywords: ['ferries', 'islands', 'subsidies'],
    isAccessibleForFree: true,
    timeRequired: 'PT3M',
    url: 'https://example.org/ferry',
    mainEntityOfPage: 'https://example.org/ferry',
    author: [
      { '@type': 'Person', name: 'Nora Quist', url: 'https://example.org/quist', description: 'Reporter' },
      { '@type': 'Person', name: 'Tom Reyes', sameAs: 'https://example.org/reyes' },
    ],
    publisher: {
      '@type': 'Organization',
      name: 'The Harbour Record',
      url: 'https://example.org',
      logo: { '@type': 'ImageObject', url: 'https://example.org/logo.png', width: 600, height: 60 },
    },
    image: [
      { ratio: '1x1', width: 1200, height: 1200 },
      { ratio: '4x3', width: 1200, height: 900 },
      { ratio: '16x9', width: 1600, height: 900 },
    ].map(({ ratio, width, height }) => ({
      '@type': 'ImageObject',
      url: `https://example.org/${ratio}.jpg`,
      width,
      height,
      caption: 'The ferry at its quay',
      encodingFormat: 'image/jpeg',
    })),
    articleBody: 'The ferry went out to sea for forty-one years, and it came back from each trip. '
      .repeat(28)
      .trim(),
    wordCount: 448,
  },
  null,
  2,
)

const ajv = new Ajv2020()
formats.default(ajv)
const plain = ajv.compile(articleSchema)
const validate = validator({
  checkName,
  vocabulary: vocabularyOf(schemaOrgTable()),
  now: new Date('2026-01-01T00:00:00Z'),
})

const { problems } = await validateText(text, validate)
if (problems.length > 0) throw new Error(`The document is not sound: ${problems[0].message}`)

const contenders = [
  { name: 'ajv alone', run: async () => plain(JSON.parse(text)) },
  { name: 'presswright', run: () => validateText(text, validate) },
]
const times = contenders.map(() => [])
for (let round = -ROUNDS; round < ROUNDS; round++) {
  for (const [index, { run }] of contenders.entries()) {
    const start = performance.now()
    for (let document = 0; document < DOCUMENTS; document++) await run()
    if (round >= 0) times[index].push(performance.now() - start)
  }
}
const [ajvAlone, own] = times.map(medianOf).map((milliseconds) => (milliseconds / DOCUMENTS) * 1000)
tell(
  'Validation',
  [
    { what: 'ajv alone with a hand-written schema, a document', figure: ajvAlone, unit: 'µs' },
    { what: 'Presswright, a document', figure: own, unit: 'µs' },
    { what: 'Presswright, time to ajv alone', figure: own / ajvAlone },
  ],
  [`${text.length} characters a document`, `medians of ${ROUNDS}`],
)
