import type { Root } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import type { NewsArticle, WithContext } from 'schema-dts'
import type { Plugin } from 'unified'
import type { Article, SchemaOrgArticle } from '../../model/article.js'
import type { Configuration } from '../../model/configuration.js'
import { blocksOf, isBody } from '../../model/tree.js'
import { authorsOf, isPerson } from './authors-of.js'
import { descriptionOf } from './description-of.js'
import { imagesOf } from './images-of.js'
import { readingLevelsOf } from './reading-levels-of.js'
import { recordRest } from './record-rest.js'

/**
 * Assemble the article from what the stages before have found, in the order in which a reader looks for things. What
 * was not found is not there.
 */
export const assemble: Plugin<[Configuration?], Root> =
  ({ publisher, rights } = {}) =>
  (tree, file) => {
    const { draft, language, readability, wordCount = 0 } = file.data
    if (draft?.headline === undefined) throw new Error('Cannot assemble an article before it was extracted')
    const body = blocksOf(tree).filter(isBody)
    const modified = draft.updated ?? draft.published
    const description = draft.description ?? descriptionOf(body, draft.dateline)
    const images = imagesOf(draft)
    const levels = readability ? readingLevelsOf(readability) : []

    const article = {
      '@context': 'https://schema.org',
      '@type': draft.type ?? 'NewsArticle',
      headline: draft.headline,
      ...(draft.alternativeHeadline !== undefined && { alternativeHeadline: draft.alternativeHeadline }),
      ...(description !== undefined && { description }),
      ...(draft.authors.length > 0 && { author: authorsOf(draft.authors) }),
      ...(draft.contributors.length > 0 && { contributor: authorsOf(draft.contributors) }),
      ...(draft.translators.length > 0 && { translator: authorsOf(draft.translators) }),
      ...(draft.editors.length > 0 && { editor: authorsOf(draft.editors).filter(isPerson) }),
      ...(draft.published !== undefined && { datePublished: draft.published }),
      ...(modified !== undefined && { dateModified: modified }),
      ...(draft.dateline !== undefined && { dateline: draft.dateline }),
      ...(draft.place !== undefined && { locationCreated: { '@type': 'Place', name: draft.place } }),
      ...(draft.agency !== undefined && {
        sourceOrganization: { '@type': 'Organization', name: draft.agency },
      }),
      ...(language !== undefined && { inLanguage: language }),
      ...(draft.section !== undefined && { articleSection: draft.section }),
      ...(draft.keywords.length > 0 && { keywords: draft.keywords }),
      articleBody: body.map((block) => block.data?.text ?? textOf(block)).join('\n\n'),
      wordCount,
      timeRequired: `PT${readability?.readingMinutes ?? 1}M`,
      ...(levels.length > 0 && { educationalAlignment: levels }),
      ...(draft.url !== undefined && { url: draft.url, mainEntityOfPage: draft.url }),
      ...(images.length > 0 && { image: images }),
      ...(draft.isAccessibleForFree !== undefined && { isAccessibleForFree: draft.isAccessibleForFree }),
      ...(publisher && {
        publisher: {
          '@type': 'NewsMediaOrganization',
          name: publisher.name,
          ...(publisher.url !== undefined && { url: publisher.url }),
          ...(publisher.logo !== undefined && { logo: { '@type': 'ImageObject', url: publisher.logo } }),
        },
      }),
      ...(rights?.copyrightHolder !== undefined && {
        copyrightHolder: { '@type': 'Organization', name: rights.copyrightHolder },
      }),
      ...(rights?.license !== undefined && { license: rights.license }),
      ...(draft.copyrightNotice !== undefined && { copyrightNotice: draft.copyrightNotice }),
      ...(draft.corrections.length > 0 && {
        correction: draft.corrections.map((text) => ({ '@type': 'CorrectionComment' as const, text })),
      }),
      version: 1,
    } satisfies WithContext<NewsArticle> & Article satisfies SchemaOrgArticle

    recordRest(file, body, article)
    file.data.article = article
  }
