import { resolve } from 'node:path'
import { configurationFile } from '../adapters/configuration-file.js'
import { findSources } from '../adapters/input-sources.js'
import { readSource } from '../adapters/read-source.js'
import { canonicalLanguage } from '../language/canonical-language.js'
import type { Measured, RawText } from '../model/compiled.js'
import type { Finding } from '../model/finding.js'
import type { Source } from '../model/ports.js'
import { UsageError } from '../model/usage-error.js'
import { measurer } from '../pipeline.js'
import { findingsLines } from './findings-lines.js'
import { measureLines } from './measure-lines.js'
import { painter } from './painter.js'
import { progressLine } from './progress-line.js'
import type { Surroundings } from './surroundings.js'

export interface MeasureOptions {
  /** BCP 47 tag of all texts; without one each text's own, or what it looks like. */
  readonly language?: string
  /** The configuration file as it was given. */
  readonly config?: string
  readonly format: 'pretty' | 'json'
}

/**
 * Measure how hard texts are to read, and write nothing but that: a table each, or with `json` one line of JSON each,
 * `readability.json` with the file before it. A text that cannot be read is an error among the others.
 *
 * @returns The exit code: 1 where a text could not be measured, else 0.
 * @throws {UsageError} where an input matches nothing, or the language is none.
 */
export async function measure(
  inputs: readonly string[],
  { language, config, format }: MeasureOptions,
  surroundings: Surroundings,
): Promise<0 | 1> {
  const { cwd, env, stdout, stderr } = surroundings
  const configuration = await configurationFile({ cwd, ...(config !== undefined && { file: config }) })
  const measureText = measurer({
    ...configuration,
    ...(language !== undefined && { language: tagOf(language) }),
  })
  const sources = await findSources(inputs, { cwd, output: resolve(cwd, 'output') })
  const progress = progressLine(surroundings)
  let exitCode: 0 | 1 = 0
  try {
    for (const [index, source] of sources.entries()) {
      const measured = await measureSource(source, measureText)
      progress.clear()
      const faults = measured.findings.filter(({ severity }) => severity !== 'info')
      stderr.write(findingsLines(faults, { paint: painter(stderr, env), align: false }))
      if (!measured.ok) exitCode = 1
      else if (format === 'json')
        stdout.write(`${JSON.stringify({ file: source.path, ...measured.readability })}\n`)
      else {
        if (index > 0) stdout.write('\n')
        stdout.write(measureLines(source.path, measured, painter(stdout, env)))
      }
      progress.update(index + 1, sources.length)
    }
  } finally {
    progress.clear()
  }
  return exitCode
}

async function measureSource(
  source: Source,
  measureText: (text: RawText) => Promise<Measured>,
): Promise<Measured> {
  const bytes = await readSource(source)
  if (!(bytes instanceof Uint8Array)) {
    const findings: readonly Finding[] = [bytes]
    return { ok: false, findings }
  }
  return measureText({ path: source.path, name: source.name, bytes })
}

function tagOf(language: string): string {
  const tag = canonicalLanguage(language)
  if (tag === undefined)
    throw new UsageError(`\`${language}\` is no language tag, expected one such as \`en\` or \`de-AT\``)
  return tag
}
