import { createRequire } from 'node:module'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { BuildOptions } from './build.js'
import type { ExplainOptions } from './explain.js'
import type { MeasureOptions } from './measure.js'
import { printable } from './printable.js'
import type { Surroundings } from './surroundings.js'
import type { ValidateOptions } from './validate.js'
import { verifyCommand } from './verify-command.js'

const BUILD_EXAMPLES = `
Inputs are files of any name, folders (all .txt, .text, .md, .markdown, .pdf, .anpa,
.iptc, .dpa and .wire below them), globs.

Exit codes:
  0  fine, warnings included
  1  an article failed or, with --check, something is stale
  2  wrong usage or configuration, or a crash

Examples:
  $ presswright build                        build input/ into output/
  $ presswright build news 'wire/**/*.txt'   build a folder and what a glob matches
  $ presswright build --check                write nothing, fail if output/ is stale`

const MEASURE_EXAMPLES = `
Exit codes:
  0  every text was measured
  1  one was not; the others were
  2  wrong usage or configuration, or a crash

Examples:
  $ presswright measure input/politics/vote.txt
  $ presswright measure --language de --format json 'drafts/*.md'`

const VALIDATE_EXAMPLES = `
Exit codes:
  0  nothing is wrong, warnings and notes included
  1  there are errors
  2  wrong usage or configuration, or a crash

Examples:
  $ presswright validate output/latest/politics/vote/article.json
  $ curl -s https://example.org/vote | presswright validate -`

const EXAMPLES = `
Examples:
  $ presswright build input --output output
  $ presswright explain politics/vote
  $ presswright measure draft.txt`

/**
 * Make the command line: its commands, their options, and what runs them.
 *
 * It never ends the process. Help and wrong usage throw commander's CommanderError after they were written; a command
 * hands its exit code to `finish`.
 */
export function program(surroundings: Surroundings, finish: (exitCode: number) => void): Command {
  const { stdout, stderr } = surroundings
  const manifest: { readonly version: string; readonly description: string } = createRequire(import.meta.url)(
    'presswright/package.json',
  )
  const root = new Command('presswright')
    .description(manifest.description)
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => stdout.columns ?? 80,
      getErrHelpWidth: () => stderr.columns ?? 80,
      outputError: (text, write) => write(`presswright: ${oneLine(text)}\n`),
    })
    .exitOverride()

  root
    .command('build')
    .description('build articles from raw text, and write what changed')
    .argument('[INPUT...]', 'files, folders or globs to build from (default: input)')
    .option('-o, --output <DIR>', 'folder to build into', notEmpty, 'output')
    .option('-c, --config <FILE>', 'configuration (default: presswright.config.{json,js,mjs,ts})', notEmpty)
    .option('--check', 'write nothing; exit with 1 if anything would change')
    .addOption(new Option('-q, --quiet', 'report errors only').conflicts('verbose'))
    .option('-v, --verbose', 'report remarks too, such as sentences that are hard to read')
    .addOption(
      new Option('-f, --format <FORMAT>', 'how findings are reported')
        .choices(['pretty', 'json'])
        .default('pretty'),
    )
    .addHelpText('after', BUILD_EXAMPLES)
    .action(async (inputs: string[], options: BuildOptions) => {
      const [{ build }, { buildParts }] = await Promise.all([
        import('./build.js'),
        import('./build-parts.js'),
      ])
      finish(await build(inputs, options, surroundings, buildParts))
    })
  root
    .command('measure')
    .description('tell how hard texts are to read, and publish nothing')
    .argument('<FILE...>', 'files, folders or globs, of text, Markdown or any input of `build`')
    .option(
      '-l, --language <TAG>',
      'language of the texts, such as en (default: what each is written in)',
      notEmpty,
    )
    .option('-c, --config <FILE>', 'configuration (default: presswright.config.{json,js,mjs,ts})', notEmpty)
    .addOption(
      new Option('-f, --format <FORMAT>', 'a table, or one line of JSON for each file')
        .choices(['pretty', 'json'])
        .default('pretty'),
    )
    .addHelpText('after', MEASURE_EXAMPLES)
    .action(async (files: string[], options: MeasureOptions) => {
      const { measure } = await import('./measure.js')
      finish(await measure(files, options, surroundings))
    })
  root
    .command('validate')
    .description('hold JSON-LD against JSON, schema.org, Google and the house')
    .argument('<FILE...>', 'files of JSON-LD or web pages; - is standard input')
    .option('-c, --config <FILE>', 'configuration (default: presswright.config.{json,js,mjs,ts})', notEmpty)
    .addOption(new Option('-q, --quiet', 'report errors only').conflicts('verbose'))
    .option('-v, --verbose', 'report notes too, such as what Google recommends')
    .addOption(
      new Option('-f, --format <FORMAT>', 'how findings are reported')
        .choices(['pretty', 'json'])
        .default('pretty'),
    )
    .addHelpText('after', VALIDATE_EXAMPLES)
    .action(async (files: string[], options: ValidateOptions) => {
      const { validate } = await import('./validate.js')
      finish(await validate(files, options, surroundings, process.stdin))
    })
  root
    .command('explain')
    .description('tell where each property of a published article was read')
    .argument('<ARTICLE>', "the article's name in the output folder, such as politics/vote")
    .option('-o, --output <DIR>', 'folder that was built into', notEmpty, 'output')
    .addOption(
      new Option('-f, --format <FORMAT>', 'how it is told').choices(['pretty', 'json']).default('pretty'),
    )
    .action(async (article: string, options: ExplainOptions) => {
      const { explain } = await import('./explain.js')
      await explain(article, options, surroundings)
    })
  root.addCommand(verifyCommand(surroundings, finish).copyInheritedSettings(root))
  return root
}

function notEmpty(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Expected a path.')
  return value
}

function oneLine(text: string): string {
  return printable(
    text
      .replace(/^error: /, '')
      .trim()
      .replaceAll('\n', ' '),
  )
}
