import { vocabularyOf } from '../../pipeline/language/schema-org/vocabulary-of.js'
import type { VocabularyTable } from '../../pipeline/language/schema-org/vocabulary-table.js'
import { articleSchema, compactText } from './article-schema.js'
import { checkerModule, checkModule } from './check-module.js'
import { KILL_NOTICE_PROFILE, NEWS_ARTICLE_PROFILE } from './news-article-profile.js'
import type { JsonSchema } from './profile.js'
import { profileContext } from './profile-context.js'
import { profileSchema } from './profile-schema.js'

/**
 * Write all that follows from the table, schema.org's context, the profiles and the configuration's schema: each file's text, by its path
 * below `schemas/`.
 */
export function generatedSchemas(
  table: VocabularyTable,
  context: Parameters<typeof profileContext>[0],
  configuration: JsonSchema,
): ReadonlyMap<string, string> {
  const vocabulary = vocabularyOf(table)
  const newsArticle = profileSchema(NEWS_ARTICLE_PROFILE, vocabulary)
  const killNotice = profileSchema(KILL_NOTICE_PROFILE, vocabulary)
  const excerpt = profileContext(context, [NEWS_ARTICLE_PROFILE, KILL_NOTICE_PROFILE])
  const types = table.types.map((line) => line.split('/')[0] ?? '')
  const newsArticleCheck = checkModule(newsArticle)
  const configurationCheck = checkerModule(configuration, ['uri'])
  return new Map([
    ['news-article.schema.json', `${JSON.stringify(newsArticle, null, 2)}\n`],
    ['kill-notice.schema.json', `${JSON.stringify(killNotice, null, 2)}\n`],
    ['article.schema.json', compactText(articleSchema(vocabulary, types))],
    ['generated/article-context.json', `${JSON.stringify(excerpt, null, 2)}\n`],
    ['generated/check-news-article.js', newsArticleCheck.code],
    ['generated/check-news-article.d.ts', newsArticleCheck.types],
    ['generated/configuration-checker.js', configurationCheck.code],
    ['generated/configuration-checker.d.ts', configurationCheck.types],
  ])
}
