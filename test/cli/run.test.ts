import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { failureLines } from '../../pipeline/cli/failure-lines.js'
import { program } from '../../pipeline/cli/program.js'
import { run } from '../../pipeline/cli/run.js'
import { UsageError } from '../../pipeline/model/usage-error.js'
import { recorder } from './recorder.js'

async function ran(...args: string[]) {
  const world = recorder()
  const exitCode = await run(args, world)
  return { exitCode, out: world.out(), err: world.err() }
}

describe('what is asked of the command itself', () => {
  test('--version', async () => {
    expect(await ran('--version')).toEqual({ exitCode: 0, out: `${manifest.version}\n`, err: '' })
  })

  test('--help has an example', async () => {
    const { exitCode, out, err } = await ran('--help')
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(out).toContain('Usage: presswright')
    expect(out).toContain('$ presswright build input --output output')
  })

  test('the help of every command has an example of it', async () => {
    const root = program(recorder(), () => {})
    for (const command of root.createHelp().visibleCommands(root)) {
      if (command.name() === 'help') continue
      const { exitCode, out } = await ran(command.name(), '--help')
      expect([exitCode, out]).toEqual([0, expect.stringMatching(`\\$ .*presswright ${command.name()}\\b`)])
    }
  })

  test('build --help has all options and examples', async () => {
    const { out } = await ran('build', '--help')
    const options = [...out.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option)
    expect(options).toEqual([
      '--output',
      '--config',
      '--prune',
      '--message',
      '--user',
      '--graph-digest',
      '--threads',
      '--trust',
      '--cache',
      '--check',
      '--quiet',
      '--verbose',
      '--max-warnings',
      '--since',
      '--baseline',
      '--baseline-update',
      '--format',
      '--report',
      '--help',
    ])
    expect(out).toContain('$ presswright build --check')
  })

  test('diff --help says how operands are told apart, and what the marks mean', async () => {
    const { exitCode, out } = await ran('diff', '--help')
    expect(exitCode).toBe(0)
    expect(out).toContain('Usage: presswright diff [options] <ARTICLE> [FROM] [TO]')
    expect(out).toContain('An operand is an article if index.json of the output folder names it')
    expect(out).toContain('[-removed-] {+added+} {~moved~}')
    expect(out).toContain('$ presswright diff old-output output --fail-on breaking,unannounced')
  })

  test('log --help has all options and examples', async () => {
    const { out } = await ran('log', '--help')
    const options = [...out.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option)
    expect(options).toEqual(['--output', '--max-count', '--format', '--help'])
    expect(out).toContain('$ presswright log politics/vote -n 1 --format json')
  })
})

test('help and version load the command line alone; a command loads what it needs when it runs', () => {
  const seen = new Set<string>()
  const visit = (path: string) => {
    if (seen.has(path)) return
    seen.add(path)
    const source = readFileSync(path, 'utf8')
    for (const [, target = ''] of source.matchAll(/^import \{[^}]*\} from '(\.[^']+)\.js'$/gm)) {
      visit(`${join(path, '..', target)}.ts`)
    }
  }
  const folder = join(import.meta.dirname, '../../pipeline/cli')
  visit(join(folder, 'main.ts'))
  const names = [...seen].map((path) => relative(folder, path)).sort()
  const own = names.filter((name) => !/^commands\/[a-z]+-command\.ts$/.test(name))
  expect(own).toEqual([
    '../adapters/own-manifest.ts',
    '../language/closest-name.ts',
    '../language/code-escape.ts',
    '../language/printable.ts',
    '../language/visible.ts',
    '../model/presswright-error.ts',
    '../model/trust.ts',
    '../model/usage-error.ts',
    'baseline/baseline-options.ts',
    'choice-option.ts',
    'completion/shells.ts',
    'count-argument.ts',
    'differences/fail-on.ts',
    'failure-lines.ts',
    'interruption.ts',
    'main.ts',
    'not-empty.ts',
    'one-of.ts',
    'program.ts',
    'reports/format-option.ts',
    'reports/format.ts',
    'reports/report-option.ts',
    'run.ts',
    'since-option.ts',
    'threads-argument.ts',
    'user-argument.ts',
  ])
})

describe('wrong usage: one line, exit code 2', () => {
  test.each([
    [[], 'no command given, expected one such as `build`; see `presswright --help`'],
    [['biuld'], "unknown command 'biuld' (Did you mean build?)"],
    [['--versoin'], "unknown option '--versoin' (Did you mean --version?)"],
    [['build', '--chekc'], "unknown option '--chekc' (Did you mean --check?)"],
    [['build', '--output'], "option '-o, --output <DIR>' argument missing"],
    [['build', '--output', ' '], "option '-o, --output <DIR>' argument ' ' is invalid. Expected something."],
    [
      ['build', '--format', 'xml'],
      "option '-f, --format <FORMAT>' argument 'xml' is invalid. Allowed are pretty, json, sarif, github, gitlab, junit, markdown.",
    ],
    [
      ['validate', 'a', '--format', 'sraif'],
      "option '-f, --format <FORMAT>' argument 'sraif' is invalid. Allowed are pretty, json, sarif, github, gitlab, junit, markdown. Did you mean sarif?",
    ],
    [
      ['verify', '--report', 'junti=a.xml'],
      "option '--report <FORMAT=FILE>' argument 'junti=a.xml' is invalid. Allowed are pretty, json, sarif, github, gitlab, junit, markdown. Did you mean junit?",
    ],
    [
      ['build', '--report', 'junit'],
      "option '--report <FORMAT=FILE>' argument 'junit' is invalid. Expected FORMAT=FILE, such as sarif=findings.sarif.",
    ],
    [
      ['build', '--max-warnings', '-1'],
      "option '--max-warnings <N>' argument '-1' is invalid. Expected a number from 0.",
    ],
    [
      ['build', '--format', 'json', '--report', 'sarif=-'],
      '`--format json` and `--report sarif=-` go to one place, expected a place of its own for each',
    ],
    [
      ['validate', 'a', '--report', 'sarif=x/../a.txt', '--report', 'json=./a.txt'],
      '`--report sarif=x/../a.txt` and `--report json=./a.txt` go to one place, expected a place of its own for each',
    ],
    [['build', '--quiet', '--verbose'], "option '-q, --quiet' cannot be used with option '-v, --verbose'"],
    [['diff'], "missing required argument 'ARTICLE'"],
    [
      ['diff', 'a', '--fail-on', 'breaking,brakeing'],
      "option '--fail-on <KIND>' argument 'breaking,brakeing' is invalid. Allowed are breaking, unannounced, correction. Did you mean breaking?",
    ],
    [
      ['log', 'a', '-n', '0'],
      "option '-n, --max-count <N>' argument '0' is invalid. Expected a number from 1.",
    ],
    [['a\nb'], "unknown command 'a b'"],
  ])('%j', async (args, message) => {
    expect(await ran(...args)).toEqual({ exitCode: 2, out: '', err: `presswright: ${message}\n` })
  })
})

describe('failureLines', () => {
  test('says a failure that explains itself as it is', () => {
    expect(failureLines(new UsageError('nothing matches `wire`'), {})).toBe(
      'presswright: nothing matches `wire`\n',
    )
  })

  test('says of a crash how to see more', () => {
    expect(failureLines(new TypeError('x is not\na function'), {})).toBe(
      'presswright: unexpected failure: x is not\\u000aa function; set PRESSWRIGHT_DEBUG=1 to see its stack\n',
    )
    expect(failureLines('thrown text', {})).toMatch(/^presswright: unexpected failure: thrown text; /)
  })

  test('shows the stack, and that of the cause, where it is asked for', () => {
    const lines = failureLines(new UsageError('outer', { cause: new TypeError('inner') }), {
      PRESSWRIGHT_DEBUG: '1',
    }).split('\n')
    expect(lines.slice(0, 2)).toEqual(['presswright: outer', 'UsageError: outer'])
    expect(lines.filter((line) => line.startsWith('caused by'))).toEqual(['caused by TypeError: inner'])
    expect(lines.some((line) => /^ {4}at .*run\.test\.ts/.test(line))).toBe(true)
  })
})
