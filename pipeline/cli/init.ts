import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { configurationFile } from '../adapters/configuration-file.js'
import { canonicalLanguage } from '../language/canonical-language.js'
import { toJson } from '../language/json/to-json.js'
import { primaryLanguage } from '../language/primary-language.js'
import { isWebAddress } from '../language/web-address.js'
import type { Configuration } from '../model/configuration.js'
import { UsageError } from '../model/usage-error.js'
import { type Questions, questions } from './questions.js'
import type { Surroundings } from './surroundings.js'

export interface InitOptions {
  /** Ask nothing. */
  readonly yes?: boolean
}

const CONFIGURATION = 'presswright.config.json'
const SAMPLE = 'first-article.txt'
const SCHEMA = './node_modules/presswright/schemas/configuration.schema.json'

/** An article that shows where a headline, a byline, a date and paragraphs stand in plain text. */
const TEXT = `Library opens an hour earlier, and the bakery next door sells out

By Jane Example
9 May 2024

The town library has opened at eight in the morning since Monday, an hour earlier than before, and the bakery beside it has run out of rolls on each of the four days since.

"Nobody told us," said the baker, who has ordered a second oven. "But nobody needs to apologise."

The library counted 212 readers before nine o'clock on Thursday. Most of them, it said, came to read the newspaper.
`

/**
 * Write a configuration and, where there is no input yet, one article to start from. Nothing is written over.
 *
 * @param stdin Where answers come from.
 * @returns The exit code.
 * @throws {UsageError} where there is a configuration already, or nobody can be asked.
 */
export async function init(
  { yes = false }: InitOptions,
  { cwd, stderr }: Surroundings,
  stdin: Readable & { readonly isTTY?: boolean },
): Promise<0> {
  const names = await readdir(cwd)
  const there = names.find((name) => name.startsWith('presswright.config.'))
  if (there !== undefined)
    throw new UsageError(`There is \`${there}\` already; change it, or remove it first`)
  if (!yes && stdin.isTTY !== true) throw new UsageError('Nobody can be asked here, expected `--yes`')

  const configuration = yes ? {} : await answered(questions(stdin, stderr), stderr)
  await writeFile(join(cwd, CONFIGURATION), toJson({ $schema: SCHEMA, ...configuration }), { flag: 'wx' })
  stderr.write(`wrote ${CONFIGURATION}\n`)
  // What was written must be readable; that is found now rather than at the first build.
  await configurationFile({ cwd })

  if (!names.includes('input')) {
    await mkdir(join(cwd, 'input'))
    await writeFile(join(cwd, 'input', SAMPLE), TEXT, { flag: 'wx' })
    stderr.write(`wrote input/${SAMPLE}\n`)
  }
  stderr.write('next: npx presswright build\n')
  return 0
}

/** Ask until each answer can be used; an empty one leaves its part out. */
async function answered({ ask, close }: Questions, stderr: Surroundings['stderr']): Promise<Configuration> {
  const asked = async (question: string, usable: (answer: string) => boolean, expected: string) => {
    for (;;) {
      const answer = await ask(`${question} (empty for none): `)
      if (answer === '' || usable(answer)) return answer
      stderr.write(`Expected ${expected}\n`)
    }
  }
  const address = 'an address such as https://example.org'
  try {
    const name = await asked('Who publishes the articles?', () => true, 'a name')
    const url = name === '' ? '' : await asked('Address of the home page?', isWebAddress, address)
    const baseUrl = await asked('Address below which articles are published?', isBase, `${address}/news`)
    const language = await asked('Language of all texts?', isLanguage, 'a tag such as en or pt-BR')
    return {
      ...(name !== '' && { publisher: { name, ...(url !== '' && { url }) } }),
      ...(baseUrl !== '' && { baseUrl }),
      ...(language !== '' && { language }),
    }
  } finally {
    close()
  }
}

/** Whether a tag names a language by its code, as `English` does not. */
function isLanguage(tag: string): boolean {
  return canonicalLanguage(tag) !== undefined && primaryLanguage(tag).length <= 3
}

function isBase(answer: string): boolean {
  return isWebAddress(answer) && !/[?#]/.test(answer)
}
