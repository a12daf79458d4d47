import type { Root } from 'nlcst'
import { retext } from 'retext'
import type { Processor } from 'unified'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { schemaOrgTable } from './adapters/schema-org-table.js'
import { vocabularyOf } from './language/schema-org/vocabulary-of.js'
import { type Compiled, compiledOf, type Measured, measuredOf, type RawText } from './model/compiled.js'
import type { Configuration } from './model/configuration.js'
import { findingsOf } from './model/finding.js'
import { assemble } from './stages/assemble/index.js'
import { clean } from './stages/clean/index.js'
import { demand } from './stages/demand/index.js'
import { extract } from './stages/extract/index.js'
import { judge } from './stages/judge/index.js'
import { measure } from './stages/measure/index.js'
import { parse } from './stages/parse/index.js'
import { parseDocument } from './stages/parse/parse-document.js'
import { readIdentity } from './stages/parse/read-identity.js'
import { segment } from './stages/segment/index.js'
import { takeAsProse } from './stages/take-as-prose/index.js'
import { validate } from './stages/validate/index.js'
import { write } from './stages/write/index.js'
import { settled } from './validation/silences/settled.js'
import { silenceFiles } from './validation/silences/silence-files.js'
import { withSilences } from './validation/silences/with-silences.js'

/** Compile raw news text into a NewsArticle: the whole of it, in order. Extend it with `.use(…)`. */
export function pipeline(configuration: Configuration = {}): Pipeline {
  return retext()
    .use(parse, configuration)
    .use(parseDocument)
    .use(clean)
    .use(extract, configuration)
    .use(demand)
    .use(segment)
    .use(measure)
    .use(judge, configuration.readability ?? {})
    .use(assemble, configuration)
    .use(write)
    .use(validate, { vocabulary: () => vocabularyOf(schemaOrgTable()), rules: configuration.rules })
}

/** Measure how hard a text is to read, be it an article or not: the whole of it, in order. */
function measurement(configuration: Configuration): Pipeline {
  return retext()
    .use(parse, configuration)
    .use(parseDocument)
    .use(clean)
    .use(extract, configuration)
    .use(takeAsProse)
    .use(segment)
    .use(measure)
    .use(judge, configuration.readability ?? {})
}

/** unified's chain from raw text to JSON-LD. */
export type Pipeline = Processor<Root, Root, Root, Root, string>

/** Make a function that compiles one source at a time; it never rejects for what a text holds: that is a finding. */
export function compiler(configuration: Configuration = {}): (source: RawText) => Promise<Compiled> {
  const chain = pipeline(configuration).freeze()
  const { rules } = configuration
  return async (source) => {
    const file = fileOf(source)
    await untilMessage(() => chain.process(file))
    const files = silenceFiles(source, file.data.silences)
    const findings = settled(findingsOf(file, source.path), { rules, files })
    return withSilences(compiledOf(file, source.path, findings), { rules, files })
  }
}

/**
 * Make a function that tells the identity that a text gives itself, without compiling it; undefined where it gives none. It
 * throws where the text is such that nobody can tell.
 */
export function identifier({ encoding }: Configuration = {}): (source: RawText) => string | undefined {
  return ({ bytes }) => readIdentity(bytes, encoding)
}

/** Make a function that measures one text at a time, without making an article of it; it rejects for no text. */
export function measurer(configuration: Configuration = {}): (source: RawText) => Promise<Measured> {
  const chain = measurement(configuration).freeze()
  return async (source) => {
    const file = fileOf(source)
    await untilMessage(async () => chain.run(chain.parse(file), file))
    return measuredOf(file, source.path)
  }
}

function fileOf({ path, name, bytes }: RawText): VFile {
  return new VFile({ path, value: bytes, data: { name } })
}

/** A message that is thrown is bad content, and on the file already; anything else is broken wiring. */
async function untilMessage(run: () => Promise<unknown>): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
  }
}
