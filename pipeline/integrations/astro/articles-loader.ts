import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadArticles } from './load-articles.js'
import type { LoaderContext } from './loader-context.js'

export interface ArticlesLoaderOptions {
  /** The output folder, absolute or relative to the root of the site; `output`. */
  readonly folder?: string
}

/** A loader of Astro's content layer, whose entries are articles. */
export interface ArticlesLoader {
  readonly name: string
  readonly load: (context: LoaderContext) => Promise<void>
}

/**
 * Make the articles of an output folder a content collection of Astro:
 * `defineCollection({ loader: articlesLoader(), schema: articleSchema })`.
 *
 * An entry's `id` is the article's identity, its `data` is the article, and what `render` makes of it are the paragraphs of
 * its body. Half a pair of UTF-16, which Presswright itself never publishes, becomes U+FFFD in Astro's store. Articles that have not changed since the last build are not read again. In development, each build of
 * Presswright brings the site to what it has published.
 */
export function articlesLoader({ folder = 'output' }: ArticlesLoaderOptions = {}): ArticlesLoader {
  return {
    name: 'presswright',
    load: async (context) => {
      const { logger, config, watcher } = context
      const path = resolve(fileURLToPath(config.root), folder)
      const load = async () => {
        const { read, removed } = await loadArticles(path, context)
        logger.info(`${read} articles read, ${removed} removed`)
      }
      await load()
      if (!watcher) return
      // The catalogue is written last: when it changes, the articles have.
      const catalogue = join(path, 'index.json')
      let last = Promise.resolve()
      watcher.add(catalogue)
      watcher.on('all', (_, changed) => {
        if (resolve(changed) !== catalogue) return
        last = last
          .then(load)
          .catch((error) => logger.error(error instanceof Error ? error.message : `${error}`))
      })
    },
  }
}
