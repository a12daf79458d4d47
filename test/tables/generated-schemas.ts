import { vocabularyOf } from '../../pipeline/language/schema-org/vocabulary-of.js'
import type { VocabularyTable } from '../../pipeline/language/schema-org/vocabulary-table.js'
import { articleSchema, compactText } from './article-schema.js'
import { checkerModule, checkModule } from './check-module.js'
import { newsArticleSchema } from './news-article-schema.js'
import type { JsonSchema, Profile } from './profile.js'

/**
 * Write all that follows from the table, the profile and the configuration's schema: each file's text, by its path
 * below `schemas/`.
 */
export function generatedSchemas(
  table: VocabularyTable,
  profile: Profile,
  configuration: JsonSchema,
): ReadonlyMap<string, string> {
  const vocabulary = vocabularyOf(table)
  const newsArticle = newsArticleSchema(profile, vocabulary)
  const types = table.types.map((line) => line.split('/')[0] ?? '')
  const newsArticleCheck = checkModule(newsArticle)
  const configurationCheck = checkerModule(configuration, ['uri'])
  return new Map([
    ['news-article.schema.json', `${JSON.stringify(newsArticle, null, 2)}\n`],
    ['article.schema.json', compactText(articleSchema(vocabulary, types))],
    ['generated/check-news-article.js', newsArticleCheck.code],
    ['generated/check-news-article.d.ts', newsArticleCheck.types],
    ['generated/configuration-checker.js', configurationCheck.code],
    ['generated/configuration-checker.d.ts', configurationCheck.types],
  ])
}
