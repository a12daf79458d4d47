import { isSamePerson } from '../../language/is-same-person.js'
import { lettersOfSource } from '../../language/letters-of-source.js'
import { sharesAWord } from '../../language/shares-a-word.js'
import { wordAstray } from '../../language/word-astray.js'
import type { Article } from '../../model/article.js'
import {
  type Evidence,
  NAMED_IN_FRONT_MATTER,
  type Place,
  type PropertyEvidence,
} from '../../model/evidence.js'
import type { Path, Rule } from '../rule.js'
import { readerOf } from './reader-of.js'
import { type Astray, sourceRules as rules } from './source-rules.js'

/** An article beside the text that it was made from. */
export interface SourcedArticle extends Pick<Evidence, 'properties' | 'refused'> {
  readonly article: Partial<Article>
  readonly source: string
  readonly replaced?: Evidence['replaced']
  readonly dropped?: Evidence['dropped']
  /** Whether the source has tags and character references. */
  readonly isMarkup?: boolean
  /** What the text opens with in the form of a headline, where that is not the article's. */
  readonly opening?: { readonly text: string; readonly place: Place }
}

/** Say that an article does not lead back to its source; `place` is where in the source one has to look. */
export type SaySourced = <Arguments>(
  rule: Rule<Arguments>,
  args: Arguments,
  path: Path,
  place: Place | undefined,
) => void

/** Beginning of a paragraph that is told. */
const SHOWN = 60

/** Say what of an article its evidence does not lead back to the source. */
export function checkSource(sourced: SourcedArticle, say: SaySourced): void {
  const { article, properties, opening } = sourced
  const readAt = readerOf(sourced.source, sourced)
  const evidence = new Map(properties.map((one) => [one.pointer, one]))
  const check = (rule: Rule<Astray>, property: string, value: string | undefined, path: Path) => {
    if (value === undefined) return
    const read = evidence.get(`/${path.join('/')}`)
    const expected = astray(value, read, readAt, sourced.source)
    if (expected !== undefined) say(rule, { property, value, expected }, path, read?.places[0])
  }
  check(rules.headline, 'headline', article.headline, ['headline'])
  article.author?.forEach(({ name }, index) => {
    check(rules.author, 'author', name, ['author', index, 'name'])
  })
  check(rules.date, 'datePublished', article.datePublished, ['datePublished'])
  check(rules.date, 'dateModified', article.dateModified, ['dateModified'])
  checkBody(sourced, evidence.get('/articleBody'), readAt, say)
  const { headline } = article
  if (
    opening &&
    headline !== undefined &&
    isGiven(evidence.get('/headline')) &&
    !sharesAWord(headline, opening.text)
  )
    say(rules.otherHeadline, { headline, opening: opening.text }, ['headline'], opening.place)
  checkByline(sourced, evidence, say)
}

/** Tell what should be in a value's stead, if its evidence is not its own or does not lead back to the source. */
function astray(
  value: string,
  read: PropertyEvidence | undefined,
  readAt: (place: Place) => string,
  source: string,
): string | undefined {
  if (!read) return 'evidence that says where it was read'
  if (read.value !== value) return `\`${read.value}\` as its evidence says`
  // What the configuration or a folder says, and what was worked out, is named as such and stands in no text.
  if (read.places.length === 0) return undefined
  const asTaken = read.places.map(readAt).join('\n')
  // A value may stand in a line that is none of the body, and was left out of it.
  const asWritten = read.places.map((place) => source.slice(place.offset, place.endOffset)).join('\n')
  return leadsBack(value, asTaken) || leadsBack(value, asWritten)
    ? undefined
    : 'what stands at its place in the source'
}

function leadsBack(value: string, stretch: string): boolean {
  if (/^\d{4}-\d{2}/.test(value)) return hasDay(stretch, value)
  if (stretch === value) return true
  return wordAstray(value, lettersOfSource(stretch, true), stretch) === undefined
}

/** Tell whether a stretch has the day of an ISO 8601 date; one that is written out in words cannot be told. */
function hasDay(stretch: string, date: string): boolean {
  const numbers = stretch.normalize('NFKC').match(/\d+/g) ?? []
  if (numbers.length === 0) return true
  const [, month = '', day = ''] = date.slice(0, 10).split('-')
  const wanted = day === '' ? month : day
  return numbers.some(
    (number) => Number(number) === Number(wanted) || (number.length > 4 && number.includes(wanted)),
  )
}

function checkBody(
  sourced: SourcedArticle,
  read: PropertyEvidence | undefined,
  readAt: (place: Place) => string,
  say: SaySourced,
): void {
  const { article, source, isMarkup = false } = sourced
  const paragraphs = article.articleBody?.split('\n\n') ?? []
  const places = read?.places.length === paragraphs.length ? read.places : undefined
  // Where a plugin has changed how many there are, each may stand anywhere.
  const all = places ? '' : lettersOfSource(source, isMarkup)
  for (const [index, paragraph] of paragraphs.entries()) {
    const place = places?.[index]
    const stretch = place ? readAt(place) : source
    if (place && isWritten(paragraph, stretch)) continue
    const letters = place ? lettersOfSource(stretch, isMarkup) : all
    const word = wordAstray(paragraph, letters, isMarkup ? stretch : '')
    if (word === undefined) continue
    const shown = paragraph.length > SHOWN ? `${paragraph.slice(0, SHOWN)}…` : paragraph
    say(rules.body, { word, paragraph: shown }, ['articleBody'], place)
  }
}

/** Whether a stretch of the source is a paragraph as it is, but for white space: most are, and this is told soonest. */
function isWritten(paragraph: string, stretch: string): boolean {
  return stretch === paragraph || stretch.replace(/\s+/g, ' ').trim() === paragraph
}

/** People are held against people: a house beside them says nothing else than they do. */
function checkByline(
  { article, refused }: SourcedArticle,
  evidence: ReadonlyMap<string, PropertyEvidence>,
  say: SaySourced,
): void {
  const { author = [], contributor = [], translator = [], editor = [] } = article
  if (!isGiven(evidence.get('/author/0/name')) || !author.some((one) => one['@type'] === 'Person')) return
  const named = [...author, ...contributor, ...translator, ...editor].map(({ name }) => name)
  for (const { property, value, reason, place } of refused) {
    if (property !== 'author' || reason !== NAMED_IN_FRONT_MATTER) continue
    if (!named.some((name) => isSamePerson(name, value)))
      say(rules.otherByline, { name: value, authors: named.join(', ') }, ['author'], place)
  }
}

function isGiven(read: PropertyEvidence | undefined): boolean {
  return read?.from === 'front matter'
}
