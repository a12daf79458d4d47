import type { Rule } from '../rule.js'

/** A rule that holds an article against the text that it was made from. */
function rule<Arguments>(rule: Omit<Rule<Arguments>, 'layer' | 'severity'>): Rule<Arguments> {
  return { ...rule, layer: 'house', severity: 'warning' }
}

const SOURCE = 'Ferry stops in May\\n\\nBy Nora Quist\\n9 May 2024\\n\\nThe ferry has run for forty years.'
const at = (start: number, end: number) => `{"line": 1, "column": 1, "offset": ${start}, "endOffset": ${end}}`
const read = (pointer: string, value: string, start: number, end: number, from = 'text') =>
  `{"pointer": "${pointer}", "value": "${value}", "rule": "read", "confidence": 1, "from": "${from}", "places": [${at(start, end)}], "steps": []}`
const BODY = read('/articleBody', 'The ferry has run for forty years.', 46, 80)
const READ = `[${read('/headline', 'Ferry stops in May', 0, 18)}, ${read('/author/0/name', 'Nora Quist', 23, 33)}, ${read('/datePublished', '2024-05-09', 34, 44)}, ${BODY}]`
/** The article of `SOURCE`, as far as it is held against it. */
const ARTICLE =
  '{"headline": "Ferry stops in May", "author": [{"@type": "Person", "name": "Nora Quist"}], "datePublished": "2024-05-09", "articleBody": "The ferry has run for forty years."}'
const sourced = (article: string, more = '"refused": []', properties = READ) =>
  `{"source": "${SOURCE}", "article": ${article}, "properties": ${properties}, ${more}}`
const GOOD = sourced(ARTICLE)
const GIVEN = READ.replaceAll('"from": "text"', '"from": "front matter"')

/**
 * What ties an article to its source. They are warnings: a plugin of the house's own may change an article with good
 * reason, and can say so by evidence of its own. A house that has none sets them to errors.
 */
export const sourceRules = {
  headline: rule<Astray>({
    id: 'house/source-headline',
    title: 'A headline is the one that its evidence leads back to in the source.',
    say: sayAstray,
    good: GOOD,
    bad: sourced(ARTICLE.replace('Ferry stops in May', 'Ferry sinks in May')),
  }),
  author: rule<Astray>({
    id: 'house/source-author',
    title: 'An author’s name is the one that its evidence leads back to in the source.',
    say: sayAstray,
    good: GOOD,
    bad: sourced(ARTICLE.replace('Nora Quist', 'Tom Reyes')),
  }),
  date: rule<Astray>({
    id: 'house/source-date',
    title: 'A date is the one that its evidence leads back to in the source.',
    say: sayAstray,
    good: GOOD,
    bad: sourced(ARTICLE.replace('2024-05-09', '2024-05-10')),
  }),
  body: rule<{ word: string; paragraph: string }>({
    id: 'house/source-body',
    title: 'Each word of a paragraph stands in the source, in the same order.',
    say: ({ word, paragraph }) =>
      `Unexpected \`${word}\` in the paragraph \`${paragraph}\`, expected words of the source in its order`,
    good: GOOD,
    bad: sourced(ARTICLE.replace('for forty years', 'for fourteen years')),
  }),
  otherHeadline: rule<{ headline: string; opening: string }>({
    id: 'house/source-other-headline',
    title: 'A headline of the front matter has to do with the one that the text opens with.',
    say: ({ headline, opening }) =>
      `Unexpected \`${headline}\` as \`headline\` of the front matter, expected what the text opens with: \`${opening}\``,
    good: sourced(
      ARTICLE,
      `"refused": [], "opening": {"text": "The ferry stops", "place": ${at(0, 18)}}`,
      GIVEN,
    ),
    bad: sourced(
      ARTICLE,
      `"refused": [], "opening": {"text": "Mayor to retire", "place": ${at(0, 18)}}`,
      GIVEN,
    ),
  }),
  otherByline: rule<{ name: string; authors: string }>({
    id: 'house/source-other-byline',
    title: 'Whom the text’s byline names, the front matter names as well.',
    say: ({ name, authors }) =>
      `Unexpected \`${authors}\` as the front matter’s authors, expected \`${name}\` among them as in the text’s byline`,
    good: sourced(
      ARTICLE,
      `"refused": [{"property": "author", "value": "N. Quist", "reason": "the front matter names the authors", "place": ${at(23, 33)}}]`,
      GIVEN,
    ),
    bad: sourced(
      ARTICLE,
      `"refused": [{"property": "author", "value": "Tom Reyes", "reason": "the front matter names the authors", "place": ${at(23, 33)}}]`,
      GIVEN,
    ),
  }),
} as const

/** A value that does not lead back to the source, and what was expected in its stead. */
export interface Astray {
  readonly property: string
  readonly value: string
  readonly expected: string
}

function sayAstray({ property, value, expected }: Astray): string {
  return `Unexpected \`${value}\` as \`${property}\`, expected ${expected}`
}
