import type { LiquidEngine } from '../templates/add-to-liquid.js'
import type { NunjucksEnvironment } from '../templates/add-to-nunjucks.js'

/** What Presswright asks of the configuration that Eleventy 3 hands to a plugin. */
export interface EleventyConfig {
  /** Globs of files that are no templates. */
  readonly ignores: { add(glob: string): unknown }
  on(event: 'eleventy.before', listener: () => void): unknown
  addGlobalData(name: string, data: () => Promise<unknown>): unknown
  addCollection(name: string, items: () => Promise<unknown[]>): unknown
  addJavaScriptFilter(name: string, filter: (value: unknown) => string): unknown
  addShortcode(name: string, shortcode: (value: unknown) => string): unknown
  addWatchTarget(path: string): unknown
  amendLibrary(engine: 'njk', amend: (environment: NunjucksEnvironment) => void): unknown
  amendLibrary(engine: 'liquid', amend: (engine: LiquidEngine) => void): unknown
}
