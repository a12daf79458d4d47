import type { Rule } from '../rule.js'

/** A rule of good sense in a newsroom, which schema.org and Google leave open. */
function rule<Arguments>(rule: Omit<Rule<Arguments>, 'layer'>): Rule<Arguments> {
  return { ...rule, layer: 'house' }
}

const article = (members: string) => `{"@context": "https://schema.org", "@type": "NewsArticle", ${members}}`

/** What holds a document together: its dates, names, counts and addresses against each other. */
export const houseRules = {
  dateOrder: rule<{ modified: string; published: string }>({
    id: 'house/date-order',
    severity: 'error',
    title: 'Nothing is modified before it is published.',
    say: ({ modified, published }) =>
      `Unexpected \`dateModified\` ${modified}, expected none before \`datePublished\` ${published}`,
    good: article('"datePublished": "2024-05-09", "dateModified": "2024-05-10"'),
    bad: article('"datePublished": "2024-05-09", "dateModified": "2024-05-08"'),
  }),
  dateFuture: rule<{ property: string; value: string }>({
    id: 'house/date-future',
    severity: 'warning',
    title: 'No date of an article is more than a day ahead.',
    say: ({ property, value }) => `Unexpected \`${property}\` ${value}, which is more than a day ahead`,
    good: article('"datePublished": "2024-05-09"'),
    bad: article('"datePublished": "9024-05-09"'),
  }),
  wordCount: rule<{ count: number; words: number }>({
    id: 'house/word-count',
    severity: 'warning',
    title: '`wordCount` is the count of words in `articleBody`.',
    say: ({ count, words }) =>
      `Unexpected \`wordCount\` ${count}, expected about ${words}, which \`articleBody\` has`,
    good: article('"articleBody": "The ferry stops at the end of May.", "wordCount": 8'),
    bad: article('"articleBody": "The ferry stops at the end of May.", "wordCount": 80'),
  }),
  freePart: rule<object>({
    id: 'house/free-part',
    severity: 'warning',
    title: 'What is free has no part behind a wall.',
    say: () => 'Unexpected part that is not free in an article that is, expected one to be true',
    good: article(
      '"isAccessibleForFree": true, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": true}',
    ),
    bad: article(
      '"isAccessibleForFree": true, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false}',
    ),
  }),
  authorBy: rule<{ name: string }>({
    id: 'house/author-by',
    severity: 'warning',
    title: 'An author’s name does not begin with `By`.',
    say: ({ name }) =>
      `Unexpected \`${name}\` as an author’s name, expected the name without the word before it`,
    good: article('"author": {"@type": "Person", "name": "Nora Quist"}'),
    bad: article('"author": {"@type": "Person", "name": "By Nora Quist"}'),
  }),
  authorSeveral: rule<{ name: string }>({
    id: 'house/author-several',
    severity: 'warning',
    title: 'Each author is an object of its own.',
    say: ({ name }) => `Unexpected \`${name}\` as one author, expected an object for each`,
    good: article(
      '"author": [{"@type": "Person", "name": "Nora Quist"}, {"@type": "Person", "name": "Tom Reyes"}]',
    ),
    bad: article('"author": {"@type": "Person", "name": "Nora Quist and Tom Reyes"}'),
  }),
  authorAddress: rule<{ name: string }>({
    id: 'house/author-address',
    severity: 'warning',
    title: 'An author’s name holds no address.',
    say: ({ name }) => `Unexpected \`${name}\` as an author’s name, expected a name without an address`,
    good: article('"author": {"@type": "Person", "name": "Nora Quist", "url": "https://example.org/quist"}'),
    bad: article('"author": {"@type": "Person", "name": "https://example.org/quist"}'),
  }),
  authorDate: rule<{ name: string }>({
    id: 'house/author-date',
    severity: 'warning',
    title: 'An author’s name holds no date.',
    say: ({ name }) => `Unexpected \`${name}\` as an author’s name, expected a name without a date`,
    good: article('"author": {"@type": "Person", "name": "Nora Quist"}'),
    bad: article('"author": {"@type": "Person", "name": "Nora Quist, 9 May 2024"}'),
  }),
  authorTitle: rule<{ name: string }>({
    id: 'house/author-title',
    severity: 'warning',
    title: 'An author’s name holds no job title.',
    say: ({ name }) => `Unexpected \`${name}\` as an author’s name, expected the job title in \`jobTitle\``,
    good: article('"author": {"@type": "Person", "name": "Nora Quist", "jobTitle": "Staff Writer"}'),
    bad: article('"author": {"@type": "Person", "name": "Nora Quist, Staff Writer"}'),
  }),
  textBlank: rule<{ property: string }>({
    id: 'house/text-blank',
    severity: 'warning',
    title: 'A text is not blank.',
    say: ({ property }) =>
      `Unexpected blank text as \`${property}\`, expected a value; leave out what is not known`,
    good: article('"headline": "Ferry stops"'),
    bad: article('"headline": " "'),
  }),
  addressRelative: rule<{ property: string; value: string }>({
    id: 'house/address-absolute',
    severity: 'warning',
    title: 'An address is absolute, and of the web: `https://…`.',
    say: ({ property, value }) =>
      `Unexpected \`${value}\` as \`${property}\`, expected an absolute address of http or https`,
    good: article('"url": "https://example.org/ferry"'),
    bad: article('"url": "/ferry"'),
  }),
  idTwice: rule<{ id: string; types: string; others: string }>({
    id: 'house/id-two-meanings',
    severity: 'warning',
    title: 'One `@id` is one thing.',
    say: ({ id, types, others }) =>
      `Unexpected \`@id\` ${id} of a ${types}, which is also that of a ${others}`,
    good: article('"@id": "#a", "author": {"@type": "Person", "@id": "#b"}'),
    bad: article('"@id": "#a", "author": {"@type": "Person", "@id": "#a"}'),
  }),
  headlineMarkup: rule<object>({
    id: 'house/headline-markup',
    severity: 'warning',
    title: 'A headline is text, without tags or character references.',
    say: () => 'Unexpected markup in `headline`, expected plain text',
    good: article('"headline": "Ferry & bus stop"'),
    bad: article('"headline": "Ferry &amp; bus <b>stop</b>"'),
  }),
  bodyMarkup: rule<object>({
    id: 'house/body-markup',
    severity: 'warning',
    title: 'An `articleBody` is text, without tags.',
    say: () => 'Unexpected tags in `articleBody`, expected plain text',
    good: article('"articleBody": "The ferry stops."'),
    bad: article('"articleBody": "<p>The ferry stops.</p>"'),
  }),
} as const
