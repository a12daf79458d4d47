import { Command, Option } from 'commander'
import { choiceOption } from '../choice-option.js'
import type { DiffCommandOptions } from '../diff.js'
import { FAIL_ON, type FailOn } from '../differences/fail-on.js'
import { notEmpty } from '../not-empty.js'
import { oneOf } from '../one-of.js'
import type { Surroundings } from '../surroundings.js'

const EXAMPLES = `
An operand is an article if index.json of the output folder names it; only otherwise
two operands are two files, or two output folders.

[-removed-] {+added+} {~moved~}

Exit codes:
  0  told, whatever differs
  1  the change is of a kind that --fail-on names
  2  wrong usage, no such article or version, or a crash

Examples:
  $ presswright diff politics/vote               from the last version but one to the latest
  $ presswright diff politics/vote v1 latest     from the first version to the latest
  $ presswright diff politics/vote --format html > vote.html
  $ presswright diff old/article.json new/article.json
  $ presswright diff old-output output --fail-on breaking,unannounced`

/** Make the command that tells what changed between two versions; it hands its exit code to `finish`. */
export function diffCommand(surroundings: Surroundings, finish: (exitCode: number) => void): Command {
  return new Command('diff')
    .description('tell what changed between two versions, files or output folders')
    .argument('<ARTICLE>', "the article's name in the output folder, such as politics/vote, or a path")
    .argument('[FROM]', 'a version, such as v1, 2 or latest, or the other path (default: the last but one)')
    .argument('[TO]', 'a version (default: latest)')
    .option('-o, --output <DIR>', 'folder that was built into', notEmpty, 'output')
    .addOption(
      choiceOption('-f, --format <FORMAT>', 'how it is told; patch is RFC 6902', [
        'pretty',
        'json',
        'patch',
        'html',
      ]).default('pretty'),
    )
    .addOption(failOnOption())
    .addHelpText('after', EXAMPLES)
    .action(
      async (
        article: string,
        from: string | undefined,
        to: string | undefined,
        options: DiffCommandOptions,
      ) => {
        const { tellDifferences } = await import('../diff.js')
        const operands = [article, from, to].filter((operand) => operand !== undefined)
        finish(await tellDifferences(operands, options, surroundings))
      },
    )
}

function failOnOption(): Option {
  const option = new Option(
    '--fail-on <KIND>',
    `exit with 1 on a change that is ${FAIL_ON.join(', ')}; several times, or with commas`,
  ).argParser(kinds)
  // For completion; `choices` would have to be obeyed as a whole.
  option.argChoices = [...FAIL_ON]
  return option
}

function kinds(value: string, before: readonly FailOn[] = []): readonly FailOn[] {
  return [...before, ...value.split(',').map((kind) => oneOf(FAIL_ON)(kind.trim()))]
}
