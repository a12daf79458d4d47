import fc from 'fast-check'
import type { Article, KillNotice } from '../../pipeline/model/article.js'

/** An article with each property that a format can show. */
export const QUAY: Article = {
  '@context': 'https://schema.org',
  '@type': 'AnalysisNewsArticle',
  headline: 'Quay & crane: why <em>nothing</em> moves',
  alternativeHeadline: 'A port waits',
  description: 'The crane at Quay 4 has stood still for 11 days.',
  author: [
    { '@type': 'Person', name: 'Ada Quill', jobTitle: 'Port reporter' },
    { '@type': 'Organization', name: 'Data desk', url: 'https://example.org/data' },
  ],
  contributor: [{ '@type': 'Person', name: 'Bo Lind' }],
  translator: [{ '@type': 'Person', name: 'Cy Marr' }],
  editor: [{ '@type': 'Person', name: 'Di Nord' }],
  datePublished: '2024-05-09T16:30:00+02:00',
  dateModified: '2024-05-10T08:00:00Z',
  dateline: 'EAST QUAY (TNA)',
  locationCreated: { '@type': 'Place', name: 'East Quay' },
  sourceOrganization: { '@type': 'Organization', name: 'TNA' },
  inLanguage: 'en-GB',
  articleSection: 'Trade',
  keywords: ['ports', 'cranes'],
  articleBody: 'EAST QUAY (TNA) — Nothing moves.\n\n“Not a box,” said a <docker> & his friend.\nNot one. ]]>',
  wordCount: 15,
  timeRequired: 'PT1M',
  url: 'https://example.org/news/trade/quay',
  mainEntityOfPage: 'https://example.org/news/trade/quay',
  image: [
    {
      '@type': 'ImageObject',
      url: 'https://example.org/quay.jpg',
      caption: 'The crane',
      creditText: 'Photo: Ed Orr',
    },
    { '@type': 'ImageObject', caption: 'A picture without an address' },
    'https://example.org/boxes.jpg',
  ],
  isAccessibleForFree: true,
  publisher: { '@type': 'NewsMediaOrganization', name: 'The Gull', url: 'https://example.org' },
  copyrightHolder: { '@type': 'Organization', name: 'Gull Press' },
  license: 'https://example.org/licence',
  copyrightNotice: '© 2024 Gull Press',
  correction: [{ '@type': 'CorrectionComment', text: 'The crane stood for 11 days, not 12.' }],
  version: 3,
}

/** An article that says as little as one can. */
export const SWAN: Article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Swan lands',
  articleBody: 'It landed.',
  wordCount: 2,
  timeRequired: 'PT1M',
  datePublished: '2024-05-10',
  url: 'https://example.org/news/swan',
  version: 1,
}

export const KILLED: KillNotice = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Swan sinks',
  url: 'https://example.org/news/sinks',
  creativeWorkStatus: 'canceled',
  version: 2,
}

export const SITE = { name: 'The Gull', home: 'https://example.org', language: 'en' } as const

/** Any text, with what has a meaning in markup more often than chance. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '</script>',
        '<!--<script>',
        ']]>',
        '<![CDATA[',
        '&',
        '&amp;',
        '"',
        "'",
        '\u2028\u2029',
        '\u0000\u000b\u0085\ufffe',
        '\ud800',
        '\udc00',
        '\u202e',
        '\u{1F6A2}',
        '\r\n\t',
        '\n\n',
        '<?xml',
        '}}',
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((pieces) => pieces.join(''))

/** Any article that has an address and a date, with hostile texts wherever it holds a text. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    headline: hostile,
    description: hostile,
    name: hostile,
    articleBody: hostile,
    keyword: hostile,
    articleSection: hostile,
    caption: hostile,
    copyrightNotice: hostile,
    correction: hostile,
    path: fc.webPath(),
    day: fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
    isDay: fc.boolean(),
  })
  .map(({ name, keyword, path, day, isDay, caption, correction, ...texts }) => ({
    ...QUAY,
    ...texts,
    author: [{ '@type': 'Person', name }],
    keywords: [keyword],
    correction: [{ '@type': 'CorrectionComment', text: correction }],
    image: [{ '@type': 'ImageObject', url: 'https://example.org/a.jpg', caption }],
    url: `https://example.org/${path.replace(/^\/+/, '')}`,
    datePublished: isDay ? day.toISOString().slice(0, 10) : day.toISOString(),
    dateModified: day.toISOString(),
  }))
