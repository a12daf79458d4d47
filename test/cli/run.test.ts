import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { failureLines } from '../../pipeline/cli/failure-lines.js'
import { run } from '../../pipeline/cli/run.js'
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

  test('build --help has all options and examples', async () => {
    const { out } = await ran('build', '--help')
    const options = [...out.matchAll(/^ {2}(?:-\w, )?(--[a-z]+)/gm)].map(([, option]) => option)
    expect(options).toEqual(['--output', '--config', '--check', '--quiet', '--verbose', '--format', '--help'])
    expect(out).toContain('$ presswright build --check')
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
  const names = [...seen].map((path) => path.slice(folder.length + 1)).sort()
  expect(names).toEqual([
    'failure-lines.ts',
    'main.ts',
    'printable.ts',
    'program.ts',
    'run.ts',
    'verify-command.ts',
  ])
})

describe('wrong usage: one line, exit code 2', () => {
  test.each([
    [[], 'no command given, expected one such as `build`; see `presswright --help`'],
    [['biuld'], "unknown command 'biuld' (Did you mean build?)"],
    [['--versoin'], "unknown option '--versoin' (Did you mean --version?)"],
    [['build', '--chekc'], "unknown option '--chekc' (Did you mean --check?)"],
    [['build', '--output'], "option '-o, --output <DIR>' argument missing"],
    [['build', '--output', ' '], "option '-o, --output <DIR>' argument ' ' is invalid. Expected a path."],
    [
      ['build', '--format', 'xml'],
      "option '-f, --format <FORMAT>' argument 'xml' is invalid. Allowed choices are pretty, json.",
    ],
    [['build', '--quiet', '--verbose'], "option '-q, --quiet' cannot be used with option '-v, --verbose'"],
    [['a\nb'], "unknown command 'a b'"],
  ])('%j', async (args, message) => {
    expect(await ran(...args)).toEqual({ exitCode: 2, out: '', err: `presswright: ${message}\n` })
  })
})

describe('failureLines', () => {
  class UsageError extends Error {
    override name = 'UsageError'
  }

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
