import { execFile, execFileSync } from 'node:child_process'
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { program } from '../../pipeline/cli/program.js'
import { run } from '../../pipeline/cli/run.js'
import { publishedFolder } from './published-folder.js'
import { recorder } from './recorder.js'

const BIN = join(import.meta.dirname, '../../dist/bin/main.js')
const runFile = promisify(execFile)

/** A folder with an article of two versions and one of one, and the command under its name in `bin`. */
let cwd = ''
beforeAll(async () => {
  cwd = await publishedFolder(
    {
      'town/vote': { headline: 'Town votes', body: 'It voted.' },
      'town/swan': { headline: 'Swan', body: 'It landed.' },
    },
    { 'town/vote': { headline: 'Town votes', body: 'It voted twice.' } },
  )
  await mkdir(join(cwd, 'bin'))
  await mkdir(join(cwd, 'inbox'))
  await writeFile(join(cwd, 'inbound.txt'), '')
  const script = join(cwd, 'bin/presswright')
  await writeFile(script, `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`)
  await chmod(script, 0o755)
})
afterAll(() => rm(cwd, { recursive: true }))

/** What is told for a line, the last word of which the cursor is at. */
async function told(...words: string[]): Promise<string[]> {
  const world = recorder({ cwd })
  expect(await run(['complete', '--', ...words], world)).toBe(0)
  return world
    .out()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t', 1)[0] ?? '')
}

describe('what can stand where the cursor is', () => {
  test('is every command that help lists, and no other', async () => {
    const root = program(recorder(), () => {})
    const visible = root.createHelp().visibleCommands(root)
    expect(await told('')).toEqual(visible.map((command) => command.name()))
    expect(await told('')).not.toContain('complete')
    expect(await told('help', 'va')).toEqual(['validate'])
  })

  test('is every option of every command', async () => {
    const root = program(recorder(), () => {})
    for (const command of root.commands.filter((one) => one.name() !== 'complete')) {
      const options = await told(command.name(), '--')
      expect([command.name(), ...options]).toEqual([
        command.name(),
        ...command.options.map(({ long }) => long),
        '--help',
      ])
    }
  })

  test.each([
    [
      ['build', '--format', 'j'],
      ['json', 'junit'],
    ],
    [
      ['build', '--format=j'],
      ['--format=json', '--format=junit'],
    ],
    [
      ['build', '--format', '=', 'j'],
      ['json', 'junit'],
    ],
    [
      ['build', '--format', '='],
      ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown'],
    ],
    [['build', '--report', 's'], ['sarif=']],
    [
      ['diff', 'town/vote', '--fail-on', ''],
      ['breaking', 'unannounced', 'correction'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['build', '-o', ''], [':folders']],
    [['build', '--config', ''], [':files']],
    [['build', '--prune', ''], [':files']],
    [['build', 'a.txt', 'b.txt', ''], [':files']],
    [['build', '--message', ''], []],
    [['build', '--', '--'], [':files']],
    [['nonsense', ''], []],
  ])('of %j is %j', async (words, wanted) => {
    expect(await told(...words)).toEqual(wanted)
  })

  test('is an article, and a version of it', async () => {
    for (const command of ['explain', 'kill', 'purge', 'log'])
      expect(await told(command, 'town/')).toEqual(['town/swan', 'town/vote'])
    expect(await told('diff', 'town/v')).toEqual(['town/vote', ':files'])
    expect(await told('diff', 'town/vote', '')).toEqual(['latest', 'v2', 'v1'])
    expect(await told('diff', 'town/vote', 'v1', 'l')).toEqual(['latest'])
    expect(await told('diff', 'inbox', '')).toEqual([':files'])
    expect(await told('log', '--output', 'nowhere', '')).toEqual([])
    expect(await told('log', 'town/vote', '')).toEqual([])
  })
})

/** Whether a program can be run here. */
function has(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function inShell(shell: string, ...args: string[]): Promise<string[]> {
  const env = { PATH: `${join(cwd, 'bin')}:${process.env.PATH}`, HOME: cwd }
  const { stdout } = await runFile(shell, args, { cwd, env })
  return stdout.split('\n').filter((line) => line !== '')
}

// Where a shell is not installed there is nothing to be tried.
describe.skipIf(!has('bash'))('bash', () => {
  const completed = (...words: string[]) =>
    inShell(
      'bash',
      '--norc',
      '-c',
      `eval "$(presswright completion bash)"
       COMP_WORDS=(presswright "$@") COMP_CWORD=$#
       _presswright
       printf '%s\\n' "\${COMPREPLY[@]}"`,
      'bash',
      ...words,
    )

  test('completes commands, options, formats, articles and paths', async () => {
    expect(await completed('ver')).toEqual(['verify'])
    expect(await completed('build', '--che')).toEqual(['--check'])
    expect(await completed('build', '--format', '=', 'sa')).toEqual(['sarif'])
    expect(await completed('log', 'town/s')).toEqual(['town/swan'])
    expect(await completed('build', 'inb')).toEqual(expect.arrayContaining(['inbox', 'inbound.txt']))
    expect(await completed('build', '-o', 'inb')).toEqual(['inbox'])
  })

  test('knows the command by its name', async () => {
    expect(
      await inShell('bash', '--norc', '-c', 'eval "$(presswright completion bash)"; complete -p presswright'),
    ).toEqual(['complete -F _presswright presswright'])
  })
})

describe.skipIf(!has('fish'))('fish', () => {
  const completed = (line: string) =>
    inShell('fish', '--no-config', '-c', `presswright completion fish | source; complete -C '${line}'`)

  test('completes commands, options, formats, articles and paths', async () => {
    expect(await completed('presswright ver')).toEqual([
      'verify\tverify an output folder, or OCFL storage roots and objects',
    ])
    expect(await completed('presswright build --che')).toEqual([
      '--check\twrite nothing; exit with 1 if anything would change',
    ])
    expect((await completed('presswright build --format sa')).map((line) => line.trim())).toEqual(['sarif'])
    expect((await completed('presswright log town/s')).map((line) => line.trim())).toEqual(['town/swan'])
    const paths = (await completed('presswright build inb')).map((line) => line.split('\t', 1)[0])
    expect(paths).toEqual(expect.arrayContaining(['inbox/', 'inbound.txt']))
  })
})

describe.skipIf(!has('zsh'))('zsh', () => {
  /** Type a line and a tab into a real zsh, and read what the line has become. */
  const completed = (line: string) =>
    inShell(
      'zsh',
      '-f',
      '-c',
      `zmodload zsh/zpty
       zpty shell zsh -f -i
       zpty -w shell "PS1= ; bindkey -e; autoload -Uz compinit; compinit -u -D; eval \\"\\$(presswright completion zsh)\\"; show() { print -r -- \\"<<\\$BUFFER>>\\" }; zle -N show; bindkey '^X' show; print re''ady"
       while zpty -r shell one; do [[ $one == *ready* ]] && break; done
       zpty -n -w shell "$1"$'\\t\\C-x'
       while zpty -r shell one '*>>*'; do print -r -- "$one"; break; done
       zpty -d shell`,
      'zsh',
      line,
    )

  test.each([
    ['presswright veri', 'presswright verify '],
    ['presswright build --che', 'presswright build --check '],
    ['presswright build --format sa', 'presswright build --format sarif '],
    ['presswright build --report sa', 'presswright build --report sarif='],
    ['presswright log town/s', 'presswright log town/swan '],
    ['presswright build -o inb', 'presswright build -o inbox/'],
  ])('makes of `%s` `%s`', { timeout: 30_000 }, async (line, wanted) => {
    expect((await completed(line)).join('\n')).toContain(`<<${wanted}>>`)
  })
})
