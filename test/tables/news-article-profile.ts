import type { ClosedObject, Literal, Profile } from './profile.js'

const line: Literal = {
  is: ['Text'],
  def: 'line',
  schema: {
    description: 'Text on one line, without white space at its ends.',
    type: 'string',
    pattern: '^\\S(?:[^\\n\\r]*\\S)?$',
  },
}

const address: Literal = {
  is: ['URL'],
  def: 'address',
  schema: { type: 'string', format: 'uri', pattern: '^https?://' },
}

const date: Literal = {
  is: ['Date', 'DateTime'],
  def: 'date',
  schema: {
    description: 'ISO 8601, as precise as the source: a day, or an instant with its offset.',
    type: 'string',
    oneOf: [{ format: 'date' }, { format: 'date-time' }],
  },
}

const language: Literal = {
  is: ['Text'],
  schema: { type: 'string', pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$' },
}

const count: Literal = { is: ['Integer'], schema: { type: 'integer', minimum: 1 } }

const person: ClosedObject = {
  is: ['Person'],
  def: 'person',
  properties: { name: { value: [line] }, jobTitle: { value: [line] } },
  required: ['name'],
}

const organization: ClosedObject = {
  is: ['Organization'],
  def: 'organization',
  properties: { name: { value: [line] } },
  required: ['name'],
}

const place: ClosedObject = { is: ['Place'], properties: { name: { value: [line] } }, required: ['name'] }

const readingLevel: ClosedObject = {
  is: ['AlignmentObject'],
  def: 'readingLevel',
  properties: {
    alignmentType: { value: [{ is: ['Text'], schema: { const: 'readingLevel' } }] },
    educationalFramework: { description: 'Name of the formula.', value: [line] },
    targetName: {
      description: 'Its value, one decimal.',
      value: [{ is: ['Text'], schema: { type: 'string', pattern: '^-?[0-9]+(?:\\.[0-9])?$' } }],
    },
  },
  required: ['alignmentType', 'educationalFramework', 'targetName'],
}

const picture: ClosedObject = {
  is: ['ImageObject'],
  def: 'picture',
  description: 'What the text says of a picture.',
  properties: { url: { value: [address] }, caption: { value: [line] }, creditText: { value: [line] } },
  required: [],
  least: 2,
}

const logo: ClosedObject = {
  is: ['ImageObject'],
  properties: { url: { value: [address] } },
  required: ['url'],
}

const publisher: ClosedObject = {
  is: ['NewsMediaOrganization'],
  properties: { name: { value: [line] }, url: { value: [address] }, logo: { value: [logo] } },
  required: ['name'],
}

const correction: ClosedObject = {
  is: ['CorrectionComment'],
  properties: { text: { value: [line] } },
  required: ['text'],
}

const types = [
  'NewsArticle',
  'AnalysisNewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
]

/** The NewsArticle that Presswright writes. */
export const NEWS_ARTICLE_PROFILE: Profile = {
  name: 'news-article',
  title: 'NewsArticle as Presswright writes it',
  description:
    "A closed profile of schema.org's NewsArticle: every property that article.json can hold, and no other.",
  types,
  properties: {
    headline: { value: [line] },
    alternativeHeadline: { value: [line] },
    description: { description: 'Standfirst, or whole sentences of the lead.', value: [line] },
    author: { value: [person, organization], list: 'unique' },
    contributor: { value: [person, organization], list: 'unique' },
    translator: { value: [person, organization], list: 'unique' },
    editor: { description: 'People only, as schema.org has it.', value: [person], list: 'unique' },
    datePublished: { value: [date] },
    dateModified: { value: [date] },
    dateline: { description: 'Place, and agency, that the body opens with.', value: [line] },
    locationCreated: {
      description: 'Where the dateline says that the story was written.',
      value: [place],
    },
    sourceOrganization: { description: 'The agency that the dateline names.', value: [organization] },
    inLanguage: { description: 'BCP 47 tag.', value: [language] },
    articleSection: { value: [line] },
    keywords: { value: [line], list: 'unique' },
    articleBody: {
      description: 'Paragraphs parted by one blank line.',
      value: [
        {
          is: ['Text'],
          schema: { type: 'string', minLength: 1, pattern: '^[^\\n]+(?:\\n\\n[^\\n]+)*$' },
        },
      ],
    },
    wordCount: { description: 'Words of articleBody.', value: [count] },
    timeRequired: {
      description: 'ISO 8601 duration in whole minutes.',
      value: [{ is: ['Duration'], schema: { type: 'string', pattern: '^PT[1-9][0-9]*M$' } }],
    },
    educationalAlignment: { value: [readingLevel], list: 'any' },
    url: { value: [address] },
    mainEntityOfPage: { value: [address] },
    image: { value: [address, picture], list: 'any' },
    isAccessibleForFree: { value: [{ is: ['Boolean'], schema: { type: 'boolean' } }] },
    publisher: { value: [publisher] },
    copyrightHolder: { value: [organization] },
    license: { value: [address] },
    copyrightNotice: { value: [line] },
    correction: { value: [correction], list: 'any' },
    version: { description: 'Counts up from 1 with each change of content.', value: [count] },
  },
  required: ['headline', 'articleBody', 'wordCount', 'timeRequired', 'version'],
}

/** What Presswright leaves of an article that was killed. */
export const KILL_NOTICE_PROFILE: Profile = {
  name: 'kill-notice',
  title: 'What is left of a NewsArticle that was killed',
  description:
    "A closed profile of schema.org's NewsArticle: every property that article.json of a killed article's version can hold, and no other. It has no body.",
  types,
  properties: {
    headline: { value: [line] },
    datePublished: { value: [date] },
    inLanguage: { value: [language] },
    url: { value: [address] },
    mainEntityOfPage: { value: [address] },
    publisher: { value: [publisher] },
    creativeWorkStatus: {
      description: "As IPTC's pubstatus: killed, and not to be used.",
      value: [{ is: ['Text'], schema: { const: 'canceled' } }],
    },
    version: { description: 'Counts on from that of the article.', value: [count] },
  },
  required: ['headline', 'creativeWorkStatus', 'version'],
}
