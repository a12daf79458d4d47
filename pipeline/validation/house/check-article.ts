import { isObject } from '../../language/json/is-object.js'
import type { JsonValue } from '../json-value.js'
import { isDate, isFalse, isTrue } from '../literals.js'
import type { Members } from '../members.js'
import type { Path, Say } from '../rule.js'
import type { CheckName } from './check-name.js'
import { houseRules as rules } from './rules.js'
import { wordsIn } from './words-in.js'

const DAY = 86_400_000
/** Share by which a count of words may differ from ours, for what counts as a word is a matter of taste. */
const TASTE = 0.1
/** Words by which a short text may differ. */
const FEW = 5
const TAG = /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,200})?\/?>/i

/** When a document is looked at: milliseconds, and the day of UTC. */
export interface Moment {
  readonly time: number
  readonly day: string
}

/** Say what in an article does not hold together; names of authors that are not plain are another's to look at. */
export function checkArticleForHouse(
  article: Members,
  now: Moment | undefined,
  checkName: CheckName,
  say: Say,
): void {
  checkDates(article, now, say)
  checkWords(article, say)
  checkFree(article, say)
  for (const { value, path } of article.values('author')) checkAuthor(value, path, checkName, say)
  for (const { value, path } of article.values('headline')) {
    if (typeof value === 'string' && (hasTag(value) || hasReference(value)))
      say(rules.headlineMarkup, {}, { path })
  }
  for (const { value, path } of article.values('articleBody')) {
    if (typeof value === 'string' && hasTag(value)) say(rules.bodyMarkup, {}, { path })
  }
}

function hasTag(text: string): boolean {
  return text.includes('<') && TAG.test(text)
}

/** Whether a text has a character as HTML writes it: `&amp;`, `&#8217;`. */
function hasReference(text: string): boolean {
  return text.includes('&') && /&(?:#\d{2,6}|#x[\da-f]{2,6}|[a-z]{2,8});/i.test(text)
}

function checkDates(article: Members, now: Moment | undefined, say: Say): void {
  const [published] = article.values('datePublished')
  const [modified] = article.values('dateModified')
  if (modified && published && isBefore(modified.value, published.value))
    say(
      rules.dateOrder,
      { modified: String(modified.value), published: String(published.value) },
      { path: modified.path },
    )
  if (!now) return
  for (const property of ['datePublished', 'dateModified', 'dateCreated']) {
    for (const { value, path } of article.values(property)) {
      // A day before today is not ahead, whatever its offset; nearly all dates are such, and need no reading.
      if (typeof value !== 'string' || value.slice(0, 10) < now.day) continue
      const time = timeOf(value, 'first')
      if (time !== undefined && time > now.time + DAY)
        say(rules.dateFuture, { property, value: String(value) }, { path })
    }
  }
}

/** Tell whether a date is certainly before another: two days by their names, else by what they can mean at most. */
function isBefore(date: JsonValue, other: JsonValue): boolean {
  if (isDay(date) && isDay(other)) return date < other
  // Of two times with one offset the later one reads later.
  if (typeof date === 'string' && typeof other === 'string' && date >= other && isSameForm(date, other))
    return false
  const last = timeOf(date, 'last')
  const first = timeOf(other, 'first')
  return last !== undefined && first !== undefined && last < first
}

function isSameForm(date: string, other: string): boolean {
  return date.length === other.length && date.slice(19) === other.slice(19) && DATE_TIME.test(date)
}

function isDay(value: JsonValue): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isDate(value)
}

/** Tell the first or the last moment that a date can mean; a day without a zone is a day and a half about it. */
function timeOf(value: JsonValue | undefined, which: 'first' | 'last'): number | undefined {
  if (typeof value !== 'string') return undefined
  if (DATE_TIME.test(value)) {
    // Without an offset it can be anywhere, and is taken for the middle.
    const time = Date.parse(OFFSET.test(value) ? value : `${value}Z`)
    return Number.isNaN(time) ? undefined : time
  }
  if (!isDay(value)) return undefined
  const start = Date.parse(`${value}T00:00:00Z`)
  return which === 'first' ? start - DAY / 2 : start + 1.5 * DAY
}

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d/
const OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/

function checkWords(article: Members, say: Say): void {
  const [body] = article.values('articleBody')
  const [count] = article.values('wordCount')
  if (!count || typeof body?.value !== 'string' || typeof count.value !== 'number') return
  const [language] = article.values('inLanguage')
  const words = wordsIn(body.value, typeof language?.value === 'string' ? language.value : undefined)
  if (Math.abs(words - count.value) > Math.max(FEW, words * TASTE))
    say(rules.wordCount, { count: count.value, words }, { path: count.path })
}

function checkFree(article: Members, say: Say): void {
  if (!article.values('isAccessibleForFree').some(({ value }) => isTrue(value))) return
  for (const { value, path } of article.values('hasPart')) {
    if (isObject(value) && isFalse(value.isAccessibleForFree))
      say(rules.freePart, {}, { path: [...path, 'isAccessibleForFree'] })
  }
}

/** What no plain name holds; most names are plain, and are not looked at again. */
const SUSPICIOUS = /[,;&(@:/\d–—]|\band\b|^by\b| - |www\./i

function checkAuthor(value: JsonValue, at: Path, checkName: CheckName, say: Say): void {
  const name = isObject(value) ? value.name : value
  if (typeof name === 'string' && SUSPICIOUS.test(name))
    checkName(name, isObject(value) ? [...at, 'name'] : at, say)
}
