const person = {
  type: 'object',
  required: ['@type', 'name'],
  properties: {
    '@type': { const: 'Person' },
    name: { type: 'string' },
    url: { type: 'string', format: 'uri' },
    sameAs: { type: 'string', format: 'uri' },
  },
}
const image = {
  type: 'object',
  required: ['@type', 'url'],
  properties: {
    '@type': { const: 'ImageObject' },
    url: { type: 'string', format: 'uri' },
    width: { type: 'number' },
    height: { type: 'number' },
  },
}
const address = { type: 'string', format: 'uri' }

/** A hand-written JSON Schema of a NewsArticle, as publishers have them. */
export const articleSchema = {
  type: 'object',
  required: ['@context', '@type', 'headline', 'datePublished', 'author'],
  properties: {
    '@context': { const: 'https://schema.org' },
    '@type': { enum: ['Article', 'NewsArticle', 'BlogPosting'] },
    headline: { type: 'string' },
    datePublished: { type: 'string', format: 'date-time' },
    dateModified: { type: 'string', format: 'date-time' },
    isAccessibleForFree: { type: 'boolean' },
    timeRequired: { type: 'string', format: 'duration' },
    url: address,
    mainEntityOfPage: address,
    author: { type: 'array', items: person },
    publisher: { type: 'object', properties: { name: { type: 'string' }, url: address, logo: image } },
    image: { type: 'array', items: image },
    articleBody: { type: 'string' },
    wordCount: { type: 'integer' },
  },
}
