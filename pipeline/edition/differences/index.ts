import { JSON_LIMITS } from '../../language/json/json-limits.js'
import type { Article } from '../../model/article.js'
import type { Differences, Side } from '../../model/differences.js'
import type { Readability } from '../../model/readability.js'
import { UsageError } from '../../model/usage-error.js'
import { contentDigest } from '../content-digest.js'
import { compatibilityOf } from './compatibility-of.js'
import { factChanges } from './fact-changes.js'
import { fieldChanges } from './field-changes.js'
import { isDeeper } from './is-deeper.js'
import { languageOfVersions } from './language-of-versions.js'
import { metricChanges } from './metric-changes.js'
import { hasNewCorrection, hasNewUpdateTime, isKilled } from './notices.js'
import { paragraphChanges } from './paragraph-changes.js'
import { paragraphsOf } from './paragraphs-of.js'
import { patchOf } from './patch-of.js'
import { membersOf, valueIds } from './value-ids.js'
import { verdictOf } from './verdict-of.js'

/** One version of an article to hold against another. */
export interface Version {
  /** What it is called: `v2`, or a path. */
  readonly name: string
  readonly version?: number
  /** When the version was kept, ISO 8601. */
  readonly created?: string
  /** A NewsArticle of any publisher, as read from JSON; one that was killed may have no body. */
  readonly article: Article | Readonly<Record<string, unknown>>
  readonly readability?: Readability
}

/**
 * Tell the differences between two versions of an article as an editor understands them. Takes time in proportion to
 * n log n of their words, whatever has changed.
 *
 * @param article The article's identity, or a path.
 * @throws {UsageError} where an article has more levels of objects and lists than JSON is read with.
 */
export function differences(article: string, from: Version, to: Version): Differences {
  refuseTooDeep(from)
  refuseTooDeep(to)
  const members = { from: new Map(membersOf(from.article)), to: new Map(membersOf(to.article)) }
  const body = {
    from: paragraphsOf(members.from.get('articleBody')),
    to: paragraphsOf(members.to.get('articleBody')),
  }
  const language = languageOfVersions(members.from, members.to, [...body.to, ...body.from])
  const idOf = valueIds()

  const fields = fieldChanges(from.article, to.article, idOf)
  const paragraphs = paragraphChanges(body.from, body.to, language)
  const patch = patchOf(from.article, to.article, idOf)
  const verdict = verdictOf({
    paragraphs,
    fields,
    facts: factChanges({ ...body, paragraphs, fields, language }),
    differs: patch.length > 0,
    killed: isKilled(members.from, members.to),
    corrected: hasNewCorrection(members.from, members.to, paragraphs),
    updated: hasNewUpdateTime(members.from, members.to),
  })
  return {
    article,
    from: sideOf(from),
    to: sideOf(to),
    verdict: { ...verdict, compatibility: compatibilityOf(from.article, to.article) },
    fields,
    paragraphs,
    readability: metricChanges(from.readability, to.readability),
    patch,
  }
}

function sideOf({ name, version, created, article }: Version): Side {
  return {
    name,
    ...(version !== undefined && { version }),
    ...(created !== undefined && { created }),
    contentDigest: contentDigest(article),
  }
}

function refuseTooDeep({ name, article }: Version): void {
  if (!isDeeper(article, JSON_LIMITS.depth)) return
  throw new UsageError(
    `\`${name}\` has over ${JSON_LIMITS.depth} levels of objects and lists; no article has, so it is not compared`,
  )
}
