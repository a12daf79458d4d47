import { resolve } from 'node:path'
import { nodeOutputFolder } from '../adapters/node-output-folder.js'
import { noSuchArticle } from '../api/differences/article-history.js'
import type { Compare } from '../api/differences/compare.js'
import { openCatalogue } from '../edition/catalogue-reader.js'
import { readHistory } from '../edition/read-history.js'
import { damaged } from '../edition/read-json.js'
import { readPurges } from '../edition/read-purges.js'
import { toJson } from '../language/json/to-json.js'
import { linesOptions } from './differences/lines-options.js'
import { logEntries } from './differences/log-entries.js'
import { logLines } from './differences/log-lines.js'
import type { Surroundings } from './surroundings.js'

export interface LogOptions {
  /** The output folder as it was given, absolute or relative to where the command runs. */
  readonly output: string
  readonly format: 'pretty' | 'json'
  /** The most versions that are told, 1 and more; all without it. */
  readonly maxCount?: number
}

/**
 * Tell an article's versions on standard output, newest first, and when all before them were purged.
 *
 * @throws {UsageError} where no such article is or was published.
 * @throws {OutputError} where the output folder cannot be read, or is damaged.
 */
export async function log(
  article: string,
  { output, format, maxCount = Number.POSITIVE_INFINITY }: LogOptions,
  surroundings: Surroundings,
  compare: Compare,
): Promise<void> {
  const { cwd, stdout } = surroundings
  const folder = nodeOutputFolder(resolve(cwd, output))
  const catalogue = await openCatalogue(folder)
  if (!(await catalogue?.entry(article))) throw await noSuchArticle(article, catalogue, output)
  const history = await readHistory(folder, article)
  const purges = await readPurges(folder, article)
  if (!history && purges.length === 0) throw damaged('archive')
  const versions = history ? await logEntries(article, folder, history, maxCount, compare) : []
  // What is kept was published after the last purge.
  const entries = [...versions, ...purges].slice(0, maxCount)
  stdout.write(format === 'json' ? toJson(entries) : logLines(article, entries, linesOptions(surroundings)))
}
