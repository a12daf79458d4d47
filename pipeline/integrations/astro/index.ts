export { articleSchema } from './article-schema.js'
export { type ArticlesLoader, type ArticlesLoaderOptions, articlesLoader } from './articles-loader.js'
