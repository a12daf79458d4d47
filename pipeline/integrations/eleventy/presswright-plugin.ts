import { relative, resolve, sep } from 'node:path'
import { toScriptTag } from '../../formats/script-tag.js'
import type { ReadArticleOptions } from '../../read.js'
import { addToLiquid } from '../templates/add-to-liquid.js'
import { addToNunjucks } from '../templates/add-to-nunjucks.js'
import { jsonLdObject } from '../templates/json-ld-object.js'
import { jsonLdText } from '../templates/json-ld-text.js'
import type { EleventyConfig } from './eleventy-config.js'
import { type Published, published } from './published.js'

export interface EleventyOptions extends ReadArticleOptions {
  /** The output folder of Presswright, absolute or relative to where Eleventy runs; `output` unless told. */
  readonly output?: string
}

/**
 * Give Eleventy 3 the articles of an output folder.
 *
 * Templates get the data `presswright` (see `Published`), the collection `presswright` of the same articles, newest first,
 * the filter `jsonld`, which writes an article as the text of a script, and the shortcode `jsonldScript`, which writes the
 * whole script tag. Neither is escaped again, in Nunjucks, Liquid and JavaScript. `--watch` and `--serve` build again when
 * Presswright has published.
 */
export function presswrightPlugin(config: EleventyConfig, options: EleventyOptions = {}): void {
  const { output = 'output', ...reading } = options
  const folder = relative('', resolve(output)).split(sep).join('/') || '.'
  let read: Promise<Published> | undefined
  const articles = () => {
    read ??= published(folder, reading)
    return read
  }
  // Once a build, for the data and the collection alike.
  config.on('eleventy.before', () => {
    read = undefined
  })

  config.addGlobalData('presswright', articles)
  config.addCollection('presswright', async () => [...(await articles()).articles])

  config.amendLibrary('njk', addToNunjucks)
  config.amendLibrary('liquid', addToLiquid)
  config.addJavaScriptFilter('jsonld', jsonLdText)
  config.addShortcode('jsonldScript', (value) => toScriptTag(jsonLdObject(value)).trimEnd())

  // Eleventy would take each `article.html` for a template of Liquid, and run what a headline says.
  config.ignores.add(`${folder}/**`)
  // It is written last: when it changes, everything else of a build is there, and one build is one change.
  config.addWatchTarget(`${folder}/index.json`)
}
