import { isObject } from '../../language/json/is-object.js'
import { listOf } from '../json-value.js'
import { isFalse } from '../literals.js'
import type { Members } from '../members.js'
import type { Say } from '../rule.js'
import { checkImages } from './check-images.js'
import { googleRules as rules } from './rules.js'

/** Say what Google recommends of an article and does not find. */
export function checkArticleForGoogle(article: Members, say: Say): void {
  const { path } = article
  if (!article.has('headline')) say(rules.headline, {}, { path })
  if (!article.has('image')) say(rules.image, {}, { path })
  if (!article.has('datePublished')) say(rules.datePublished, {}, { path })
  if (!article.has('dateModified')) say(rules.dateModified, {}, { path })
  for (const property of ['datePublished', 'dateModified']) {
    for (const { value, path } of article.values(property)) {
      if (typeof value === 'string' && /T\d\d:?\d\d[\d:.]*$/.test(value))
        say(rules.dateOffset, { property, value }, { path })
    }
  }
  checkAuthors(article, say)
  checkImages(article, say)
  checkPaywall(article, say)
  for (const { value, path } of article.values('speakable')) {
    if (isObject(value) && !['cssSelector', 'xPath', 'xpath'].some((name) => Object.hasOwn(value, name)))
      say(rules.speakable, {}, { path })
  }
}

function checkAuthors(article: Members, say: Say): void {
  if (!article.has('author')) say(rules.author, {}, { path: article.path })
  for (const { value, path } of article.values('author')) {
    if (typeof value === 'string') say(rules.authorText, {}, { path })
    if (!isObject(value) || Object.keys(value).every((name) => name === '@id')) continue
    if (!Object.hasOwn(value, 'name')) say(rules.authorName, {}, { path })
    if (!['url', 'sameAs', '@id'].some((name) => Object.hasOwn(value, name)))
      say(rules.authorUrl, {}, { path })
  }
}

function checkPaywall(article: Members, say: Say): void {
  const free = article.values('isAccessibleForFree').map(({ value }) => value)
  if (!free.some(isFalse)) return
  if (!article.has('hasPart'))
    say(rules.paywallPart, {}, { path: [...article.path, article.nameOf('isAccessibleForFree')] })
  for (const { value, path } of article.values('hasPart')) {
    if (!isObject(value)) continue
    const several = Array.isArray(value.cssSelector)
    for (const [index, selector] of listOf(value.cssSelector).entries()) {
      if (typeof selector === 'string' && !selector.trim().startsWith('.'))
        say(
          rules.paywallSelector,
          { value: selector },
          { path: several ? [...path, 'cssSelector', index] : [...path, 'cssSelector'] },
        )
    }
  }
}
