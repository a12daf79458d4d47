import { defineCollection } from 'astro:content'
import { articleSchema, articlesLoader } from 'presswright/astro'

const folder = process.env.PRESSWRIGHT_OUTPUT ?? '../../../output'

export const collections = {
  articles: defineCollection({ loader: articlesLoader({ folder }), schema: articleSchema }),
}
