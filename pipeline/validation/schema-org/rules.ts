import { grouped } from '../../language/grouped.js'
import type { Rule } from '../rule.js'

const GENERAL = 'https://schema.org/docs/datamodel.html'

/** A rule of schema.org's vocabulary, or of JSON-LD as schema.org is written in it. */
function rule<Arguments>(rule: Omit<Rule<Arguments>, 'layer'>): Rule<Arguments> {
  return { ...rule, layer: 'schema.org' }
}

/** What schema.org's vocabulary asks, and how JSON-LD is written in it. */
export const schemaOrgRules = {
  contextMissing: rule<object>({
    id: 'schema.org/context-missing',
    severity: 'error',
    title: 'A document says by `@context` that its names are those of schema.org.',
    say: () => 'No `@context`, expected `"@context": "https://schema.org"`: without it no name has a meaning',
    source: GENERAL,
    good: '{"@context": "https://schema.org", "@type": "Thing"}',
    bad: '{"@type": "Thing"}',
  }),
  contextNotAbsolute: rule<{ value: string }>({
    id: 'schema.org/context-address',
    severity: 'error',
    title: 'The context of schema.org has the address `https://schema.org`.',
    say: ({ value }) => `Unexpected context \`${value}\`, expected \`https://schema.org\``,
    source: GENERAL,
    good: '{"@context": "https://schema.org", "@type": "Thing"}',
    bad: '{"@context": "schema.org", "@type": "Thing"}',
  }),
  contextUnknown: rule<{ value: string }>({
    id: 'schema.org/context-other',
    severity: 'info',
    title: 'Other vocabularies than schema.org are left alone.',
    say: ({ value }) => `\`${value}\` is not schema.org; names that only it defines are not checked`,
    good: '{"@context": "https://schema.org", "@type": "Thing"}',
    bad: '{"@context": ["https://schema.org", "https://www.w3.org/ns/activitystreams"], "@type": "Thing"}',
  }),
  contextMalformed: rule<object>({
    id: 'schema.org/context-value',
    severity: 'error',
    title: 'A context is an address, an object, null, or a list of these.',
    say: () => 'Unexpected value of `@context`, expected an address, an object, or a list of these',
    good: '{"@context": ["https://schema.org", {"dc": "http://purl.org/dc/terms/"}], "@type": "Thing"}',
    bad: '{"@context": ["https://schema.org", 7], "@type": "Thing"}',
  }),
  rootValue: rule<{ found: string }>({
    id: 'schema.org/document-value',
    severity: 'error',
    title: 'A document is an object or a list of objects.',
    say: ({ found }) => `Unexpected ${found}, expected an object or a list of objects`,
    good: '[{"@context": "https://schema.org", "@type": "Thing"}]',
    bad: '["https://schema.org"]',
  }),
  typeMissing: rule<object>({
    id: 'schema.org/type-missing',
    severity: 'warning',
    title: 'What a document describes has an `@type`.',
    say: () => 'No `@type`, expected one such as `"@type": "NewsArticle"`: nobody can tell what this is',
    good: '{"@context": "https://schema.org", "@type": "Person", "name": "Nora Quist"}',
    bad: '{"@context": "https://schema.org", "name": "Nora Quist"}',
  }),
  typeValue: rule<{ found: string }>({
    id: 'schema.org/type-value',
    severity: 'error',
    title: 'An `@type` is a name, or a list of names.',
    say: ({ found }) => `Unexpected ${found} as \`@type\`, expected a name such as \`"NewsArticle"\``,
    good: '{"@context": "https://schema.org", "@type": ["NewsArticle", "Report"]}',
    bad: '{"@context": "https://schema.org", "@type": {"name": "NewsArticle"}}',
  }),
  typeUnknown: rule<{ type: string }>({
    id: 'schema.org/type-unknown',
    severity: 'error',
    title: 'Each type is one of schema.org.',
    say: ({ type }) => `Unexpected type \`${type}\`, schema.org has none of that name`,
    source: 'https://schema.org/docs/full.html',
    good: '{"@context": "https://schema.org", "@type": "NewsArticle"}',
    bad: '{"@context": "https://schema.org", "@type": "NewArticle"}',
  }),
  typeSuperseded: rule<{ type: string; by: string }>({
    id: 'schema.org/type-superseded',
    severity: 'warning',
    title: 'No type is used that another has superseded.',
    say: ({ type, by }) => `Type \`${type}\` was superseded, expected \`${by}\``,
    good: '{"@context": "https://schema.org", "@type": "InteractionCounter"}',
    bad: '{"@context": "https://schema.org", "@type": "UserComments"}',
  }),
  keywordUnknown: rule<{ keyword: string }>({
    id: 'schema.org/keyword-unknown',
    severity: 'error',
    title: 'Names that begin with `@` are the keywords of JSON-LD.',
    say: ({ keyword }) => `Unexpected \`${keyword}\`, JSON-LD has no such keyword`,
    source: 'https://www.w3.org/TR/json-ld11/#syntax-tokens-and-keywords',
    good: '{"@context": "https://schema.org", "@type": "Thing", "@id": "https://example.org/a"}',
    bad: '{"@context": "https://schema.org", "@type": "Thing", "@iid": "https://example.org/a"}',
  }),
  idValue: rule<{ found: string }>({
    id: 'schema.org/id-value',
    severity: 'error',
    title: 'An `@id` is one address.',
    say: ({ found }) => `Unexpected ${found} as \`@id\`, expected one address as text`,
    source: 'https://www.w3.org/TR/json-ld11/#node-identifiers',
    good: '{"@context": "https://schema.org", "@type": "Thing", "@id": "https://example.org/a"}',
    bad: '{"@context": "https://schema.org", "@type": "Thing", "@id": 7}',
  }),
  propertyUnknown: rule<{ property: string }>({
    id: 'schema.org/property-unknown',
    severity: 'error',
    title: 'Each property is one of schema.org.',
    say: ({ property }) => `Unexpected property \`${property}\`, schema.org has none of that name`,
    source: 'https://schema.org/docs/full.html',
    good: '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stops"}',
    bad: '{"@context": "https://schema.org", "@type": "NewsArticle", "headlin": "Ferry stops"}',
  }),
  propertyIsType: rule<{ property: string }>({
    id: 'schema.org/property-is-type',
    severity: 'error',
    title: 'A type is not used as a property.',
    say: ({ property }) =>
      `Unexpected property \`${property}\`, which is a type of schema.org; types stand in \`@type\``,
    good: '{"@context": "https://schema.org", "@type": "NewsArticle", "author": {"@type": "Person"}}',
    bad: '{"@context": "https://schema.org", "@type": "NewsArticle", "Person": {"@type": "Person"}}',
  }),
  propertySuperseded: rule<{ property: string; by: string }>({
    id: 'schema.org/property-superseded',
    severity: 'warning',
    title: 'No property is used that another has superseded.',
    say: ({ property, by }) => `Property \`${property}\` was superseded, expected \`${by}\``,
    good: '{"@context": "https://schema.org", "@type": "Person", "award": "Best baker"}',
    bad: '{"@context": "https://schema.org", "@type": "Person", "awards": "Best baker"}',
  }),
  propertyDomain: rule<{ property: string; types: readonly string[] }>({
    id: 'schema.org/property-domain',
    severity: 'warning',
    title: 'A property stands on a type that has it.',
    say: ({ property, types }) =>
      `Unexpected property \`${property}\`, schema.org does not have it on ${types.map((type) => `\`${type}\``).join(' or ')}`,
    source: GENERAL,
    good: '{"@context": "https://schema.org", "@type": "NewsArticle", "dateline": "SKARHOLM"}',
    bad: '{"@context": "https://schema.org", "@type": "Person", "dateline": "SKARHOLM"}',
  }),
  valueType: rule<{ property: string; found: string; ranges: readonly string[] }>({
    id: 'schema.org/value-type',
    severity: 'warning',
    title: 'A value is of a type that its property takes.',
    say: ({ property, found, ranges }) =>
      `Unexpected ${found} as \`${property}\`, expected ${ranges.map((range) => `\`${range}\``).join(' or ')}`,
    source: GENERAL,
    good: '{"@context": "https://schema.org", "@type": "NewsArticle", "author": {"@type": "Person", "name": "Nora Quist"}}',
    bad: '{"@context": "https://schema.org", "@type": "NewsArticle", "author": {"@type": "Place", "name": "Skarholm"}}',
  }),
  valueNull: rule<{ property: string }>({
    id: 'schema.org/value-null',
    severity: 'warning',
    title: 'A property has a value; null is none.',
    say: ({ property }) =>
      `Unexpected null as \`${property}\`, expected a value; leave out what is not known`,
    good: '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stops"}',
    bad: '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": null}',
  }),
  blank: rule<{ property: string }>({
    id: 'schema.org/value-blank',
    severity: 'warning',
    title: 'A value that has a form is not blank.',
    say: ({ property }) =>
      `Unexpected blank text as \`${property}\`, expected a value; leave out what is not known`,
    good: '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stops"}',
    bad: '{"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": ""}',
  }),
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
    source: GENERAL,
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
  valueObject: rule<{ keyword: string }>({
    id: 'schema.org/value-object',
    severity: 'error',
    title: 'An object with `@value` holds a literal, and no properties.',
    say: ({ keyword }) =>
      `Unexpected \`${keyword}\` beside \`@value\`, expected \`@type\` or \`@language\` at most`,
    source: 'https://www.w3.org/TR/json-ld11/#value-objects',
    good: '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": {"@value": "Ferry stops", "@language": "en"}}',
    bad: '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": {"@value": "Ferry stops", "name": "a"}}',
  }),
  termForeign: rule<{ vocabulary: string; count: number }>({
    id: 'schema.org/term-other',
    severity: 'info',
    title: 'Names of other vocabularies are left alone; it is said once for each vocabulary.',
    say: ({ vocabulary, count }) =>
      `\`${vocabulary}\` is not schema.org; ${count === 1 ? 'one name of it was' : `${grouped(count)} names of it were`} not checked`,
    good: '{"@context": "https://schema.org", "@type": "Thing", "name": "Ferry"}',
    bad: '{"@context": ["https://schema.org", {"dc": "http://purl.org/dc/terms/"}], "@type": "Thing", "dc:title": "Ferry", "dc:creator": "Nora Quist"}',
  }),
  termPending: rule<{ term: string }>({
    id: 'schema.org/term-pending',
    severity: 'info',
    title: 'A pending term may still change; it is said once for each term.',
    say: ({ term }) => `\`${term}\` is pending: schema.org may still change it`,
    source: 'https://schema.org/docs/howwework.html',
    good: '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stops"}',
    bad: '{"@context": "https://schema.org", "@type": "NewsArticle", "creditText": "Ana Brandt"}',
  }),
  termUndefined: rule<{ name: string }>({
    id: 'schema.org/term-undefined',
    severity: 'warning',
    title: 'Each name has a meaning by the context.',
    say: ({ name }) => `\`${name}\` is not defined by the context; JSON-LD drops it`,
    source: 'https://www.w3.org/TR/json-ld11/#the-context',
    good: '{"@context": {"name": "https://schema.org/name"}, "@type": "https://schema.org/Thing", "name": "a"}',
    bad: '{"@context": {"name": "https://schema.org/name"}, "@type": "https://schema.org/Thing", "title": "a"}',
  }),
} as const
