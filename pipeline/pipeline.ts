import type { Root } from 'nlcst'
import { retext } from 'retext'
import type { Processor } from 'unified'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { type Compiled, compiledOf, type RawText } from './model/compiled.js'
import type { Configuration } from './model/configuration.js'
import { assemble } from './stages/assemble/index.js'
import { clean } from './stages/clean/index.js'
import { extract } from './stages/extract/index.js'
import { judge } from './stages/judge/index.js'
import { measure } from './stages/measure/index.js'
import { parse } from './stages/parse/index.js'
import { parseDocument } from './stages/parse/parse-document.js'
import { segment } from './stages/segment/index.js'
import { validate } from './stages/validate/index.js'
import { write } from './stages/write/index.js'

/** Compile raw news text into a NewsArticle: the whole of it, in order. Extend it with `.use(…)`. */
export function pipeline(configuration: Configuration = {}): Pipeline {
  return retext()
    .use(parse, configuration)
    .use(parseDocument)
    .use(clean)
    .use(extract, configuration)
    .use(segment)
    .use(measure)
    .use(judge, configuration.readability ?? {})
    .use(assemble, configuration)
    .use(validate)
    .use(write)
}

/** unified's chain from raw text to JSON-LD. */
export type Pipeline = Processor<Root, Root, Root, Root, string>

/** Make a function that compiles one source at a time; it never rejects for what a text holds: that is a finding. */
export function compiler(configuration: Configuration = {}): (source: RawText) => Promise<Compiled> {
  const chain = pipeline(configuration).freeze()
  return async ({ path, name, bytes }) => {
    const file = new VFile({ path, value: bytes, data: { name } })
    try {
      await chain.process(file)
    } catch (error) {
      // A message is bad content, and on the file already; anything else is broken wiring.
      if (!(error instanceof VFileMessage)) throw error
    }
    return compiledOf(file, path)
  }
}
