import { DATA_MODEL, schemaOrgRule as rule } from './schema-org-rule.js'

/** What schema.org asks of values that are no objects: their form, and members of enumerations. */
export const literalRules = {
  date: rule<{ property: string; value: string }>({
    id: 'schema.org/date',
    severity: 'error',
    title: 'A date is written as ISO 8601 has it, and is a day that there is.',
    say: ({ property, value }) =>
      `Unexpected \`${value}\` as \`${property}\`, expected a date such as \`2024-05-09\` or \`2024-05-09T08:00:00+02:00\``,
    source: 'https://schema.org/Date',
    good: '{"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2024-05-09"}',
    bad: '{"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2024-02-30"}',
  }),
  time: rule<{ property: string; value: string }>({
    id: 'schema.org/time',
    severity: 'error',
    title: 'A time is written as ISO 8601 has it.',
    say: ({ property, value }) =>
      `Unexpected \`${value}\` as \`${property}\`, expected a time such as \`08:00:00\``,
    source: 'https://schema.org/Time',
    good: '{"@context": "https://schema.org", "@type": "OpeningHoursSpecification", "opens": "08:00:00"}',
    bad: '{"@context": "https://schema.org", "@type": "OpeningHoursSpecification", "opens": "8 o’clock"}',
  }),
  duration: rule<{ property: string; value: string }>({
    id: 'schema.org/duration',
    severity: 'error',
    title: 'A duration is written as ISO 8601 has it.',
    say: ({ property, value }) =>
      `Unexpected \`${value}\` as \`${property}\`, expected a duration such as \`PT5M\``,
    source: 'https://schema.org/Duration',
    good: '{"@context": "https://schema.org", "@type": "NewsArticle", "timeRequired": "PT5M"}',
    bad: '{"@context": "https://schema.org", "@type": "NewsArticle", "timeRequired": "5 minutes"}',
  }),
  number: rule<{ property: string; value: string }>({
    id: 'schema.org/number',
    severity: 'error',
    title: 'A number is written in digits, with a point for its decimals and without a unit.',
    say: ({ property, value }) =>
      `Unexpected \`${value}\` as \`${property}\`, expected a number such as \`1200\``,
    source: 'https://schema.org/Number',
    good: '{"@context": "https://schema.org", "@type": "NewsArticle", "wordCount": 1200}',
    bad: '{"@context": "https://schema.org", "@type": "NewsArticle", "wordCount": "1,200"}',
  }),
  integer: rule<{ property: string; value: string }>({
    id: 'schema.org/integer',
    severity: 'error',
    title: 'A count is a whole number.',
    say: ({ property, value }) => `Unexpected \`${value}\` as \`${property}\`, expected a whole number`,
    source: 'https://schema.org/Integer',
    good: '{"@context": "https://schema.org", "@type": "NewsArticle", "wordCount": 1200}',
    bad: '{"@context": "https://schema.org", "@type": "NewsArticle", "wordCount": 1200.5}',
  }),
  boolean: rule<{ property: string; value: string }>({
    id: 'schema.org/boolean',
    severity: 'error',
    title: 'A yes or no is `true` or `false`.',
    say: ({ property, value }) =>
      `Unexpected \`${value}\` as \`${property}\`, expected \`true\` or \`false\``,
    source: 'https://schema.org/Boolean',
    good: '{"@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": false}',
    bad: '{"@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": "no"}',
  }),
  address: rule<{ property: string; value: string }>({
    id: 'schema.org/url',
    severity: 'error',
    title: 'An address has no blanks and no characters that no address has.',
    say: ({ property, value }) =>
      `Unexpected \`${value}\` as \`${property}\`, expected an address such as \`https://example.org/a\``,
    source: 'https://schema.org/URL',
    good: '{"@context": "https://schema.org", "@type": "NewsArticle", "url": "https://example.org/ferry"}',
    bad: '{"@context": "https://schema.org", "@type": "NewsArticle", "url": "the ferry"}',
  }),
  languageTag: rule<{ value: string }>({
    id: 'schema.org/language-tag',
    severity: 'error',
    title: 'A language is named by a tag of BCP 47.',
    say: ({ value }) =>
      `Unexpected \`${value}\` as \`inLanguage\`, expected a tag such as \`en\` or \`de-AT\``,
    source: 'https://schema.org/inLanguage',
    good: '{"@context": "https://schema.org", "@type": "NewsArticle", "inLanguage": "de-AT"}',
    bad: '{"@context": "https://schema.org", "@type": "NewsArticle", "inLanguage": "de_AT"}',
  }),
  member: rule<{ property: string; value: string; members: readonly string[] }>({
    id: 'schema.org/enumeration-member',
    severity: 'warning',
    title: 'A value of an enumeration is one of its members.',
    say: ({ property, value, members }) =>
      `Unexpected \`${value}\` as \`${property}\`, expected ${members.length > 8 ? `one of ${members.length} members such as` : ''} ${members
        .slice(0, 8)
        .map((member) => `\`${member}\``)
        .join(', ')}`.replace(/ {2,}/g, ' '),
    source: 'https://schema.org/Enumeration',
    good: '{"@context": "https://schema.org", "@type": "Event", "eventStatus": "https://schema.org/EventCancelled"}',
    bad: '{"@context": "https://schema.org", "@type": "Event", "eventStatus": "EventCanceled"}',
  }),
  memberText: rule<{ property: string; value: string }>({
    id: 'schema.org/enumeration-text',
    severity: 'info',
    title:
      'A value of an enumeration is best named by the address of its member; schema.org lets it be a text.',
    say: ({ property, value }) =>
      `Unexpected \`${value}\` as \`${property}\`, expected the name of a member, which no text stands for as well`,
    source: DATA_MODEL,
    good: '{"@context": "https://schema.org", "@type": "OpeningHoursSpecification", "dayOfWeek": "https://schema.org/Monday"}',
    bad: '{"@context": "https://schema.org", "@type": "OpeningHoursSpecification", "dayOfWeek": "Mo"}',
  }),
  memberOfOther: rule<{ property: string; value: string; enumerations: readonly string[] }>({
    id: 'schema.org/enumeration-other',
    severity: 'warning',
    title: 'A member is one of the property’s own enumeration.',
    say: ({ property, value, enumerations }) =>
      `Unexpected member \`${value}\` as \`${property}\`, expected one of ${enumerations.map((one) => `\`${one}\``).join(' or ')}`,
    source: 'https://schema.org/Enumeration',
    good: '{"@context": "https://schema.org", "@type": "Event", "eventStatus": "EventCancelled"}',
    bad: '{"@context": "https://schema.org", "@type": "Event", "eventStatus": "InStock"}',
  }),
} as const
