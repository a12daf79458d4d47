import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { nodeOutputFolder } from '../adapters/node-output-folder.js'
import { isPublished, openCatalogue } from '../edition/catalogue-reader.js'
import { isEvidence } from '../edition/is-evidence.js'
import { readJson } from '../edition/read-json.js'
import { unknownArticle } from '../edition/unknown-article.js'
import { decode } from '../language/decode.js'
import { printable } from '../language/printable.js'
import type { Evidence } from '../model/evidence.js'
import type { OutputFolder } from '../model/ports.js'
import { UsageError } from '../model/usage-error.js'
import { explanationLines } from './explanation-lines.js'
import { painter } from './painter.js'
import type { Surroundings } from './surroundings.js'

export interface ExplainOptions {
  /** The output folder as it was given, absolute or relative to where the command runs. */
  readonly output: string
  readonly format: 'pretty' | 'json'
}

/**
 * Tell on standard output where each property of a published article was read, and what was left out of it.
 *
 * @throws {UsageError} where no such article is published.
 * @throws {OutputError} where the output folder cannot be read, or is damaged.
 */
export async function explain(
  article: string,
  { output, format }: ExplainOptions,
  { cwd, env, stdout }: Surroundings,
): Promise<void> {
  const folder = nodeOutputFolder(resolve(cwd, output))
  const evidence = await evidenceOf(article, folder, output)
  if (format === 'json') stdout.write(`${JSON.stringify(evidence, null, 2)}\n`)
  else {
    const lines = await linesOf(evidence, cwd)
    const columns = stdout.isTTY ? stdout.columns : undefined
    stdout.write(explanationLines(article, evidence, lines, painter(stdout, env), columns))
  }
}

async function evidenceOf(article: string, folder: OutputFolder, output: string): Promise<Evidence> {
  const catalogue = await openCatalogue(folder)
  if (!catalogue)
    throw new UsageError(`Nothing is published in \`${printable(output)}\`; run \`presswright build\` first`)
  const entry = await catalogue.entry(article)
  if (!entry) throw await unknownArticle(article, catalogue)
  if (!isPublished(entry)) {
    const { status, reason } = entry
    const why = reason === undefined ? '' : ` (${printable(reason)})`
    throw new UsageError(
      `\`${printable(article)}\` is ${status}${why} and not published; \`presswright log\` tells its history`,
    )
  }
  const evidence = await readJson(folder, `latest/${article}/evidence.json`, isEvidence)
  if (!evidence) throw new UsageError(`\`${article}\` has no evidence; run \`presswright build\` again`)
  return evidence
}

/** Read the source's lines, if it is text and still where it was. */
async function linesOf({ source }: Evidence, cwd: string): Promise<readonly string[] | undefined> {
  if (source.layout === 'pdf') return undefined
  try {
    const decoded = decode(await readFile(resolve(cwd, source.path)), source.encoding)
    return decoded.ok ? decoded.text.split(/\r\n|\n|\r/) : undefined
  } catch {
    // The evidence stands without its source.
    return undefined
  }
}
