import { execFileSync } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import { agreed } from '../../pipeline/cli/agreed.js'
import { purgeArticle } from '../../pipeline/cli/withdraw.js'
import { recorder } from './recorder.js'
import { contentsOf, folderOf, spawned } from './spawned.js'

const BRIDGE = `The footbridge opens again

By Nora Quist
9 May 2024

The footbridge over the Arrel opened again on Thursday after four months of repairs, and the first to cross it was a dog.
`

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

async function built(): Promise<string> {
  const folder = await folderOf({ 'input/town/bridge.txt': BRIDGE })
  folders.push(folder)
  await spawned(folder, ['build'])
  return folder
}

async function inventoryIn(folder: string): Promise<Record<string, { message: string; user: unknown }>> {
  const files = Object.keys(await contentsOf(folder))
  const [path = ''] = files.filter((file) => /%2fbridge\/inventory\.json$/.test(file))
  return JSON.parse(await readFile(join(folder, path), 'utf8')).versions
}

describe('presswright kill', () => {
  test('takes an article away, and says what it did; a second time there is nothing to do', async () => {
    const folder = await built()
    const args = [
      'kill',
      'town/bridge',
      '--reason',
      'wrong bridge',
      '--user',
      'Night Desk <night@example.org>',
    ]
    expect(await spawned(folder, args)).toEqual({
      exitCode: 0,
      out: '',
      err: 'presswright: `town/bridge` is withdrawn; version 2 says why\n',
    })
    expect(await spawned(folder, args)).toEqual({
      exitCode: 0,
      out: '',
      err: 'presswright: `town/bridge` was killed before (wrong bridge)\n',
    })
    expect((await inventoryIn(folder)).v2).toMatchObject({
      message: 'Killed: wrong bridge',
      user: { name: 'Night Desk', address: 'mailto:night@example.org' },
    })
    const { exitCode, err } = await spawned(folder, ['build'])
    expect(exitCode).toBe(0)
    expect(err).toContain('The article was killed (wrong bridge), and stays withdrawn')
  })

  test.each([
    [['kill', 'town/bridge'], "required option '-r, --reason <TEXT>' not specified"],
    [['kill', 'town/bridge', '--reason', ' '], 'Expected something.'],
    [
      ['kill', 'town/brigde', '--reason', 'x'],
      'No article `town/brigde` is published, did you mean `town/bridge`?',
    ],
    [['kill', 'town/bridge', '--reason', 'x', '--user', 'Night Desk'], 'Expected "NAME <ADDRESS>".'],
  ])('%j is refused', async (args, said) => {
    const { exitCode, err } = await spawned(await built(), args)
    expect(exitCode).toBe(2)
    expect(err).toContain(said)
  })
})

test.each(['kill', 'purge'])(
  '%s of an article where nothing is published makes no folder',
  async (command) => {
    const folder = await folderOf({ 'input/vote.txt': 'x' })
    folders.push(folder)
    const { exitCode, err } = await spawned(folder, [
      command,
      'vote',
      '--reason',
      'x',
      ...(command === 'purge' ? ['--yes'] : []),
    ])
    expect({ exitCode, err }).toEqual({ exitCode: 2, err: 'presswright: No article `vote` is published\n' })
    expect(Object.keys(await contentsOf(folder))).toEqual(['input', 'input/vote.txt'])
  },
)

describe('presswright purge', () => {
  test('does nothing where nobody can be asked and nobody agreed', async () => {
    const folder = await built()
    const before = await contentsOf(folder)
    const { exitCode, err } = await spawned(folder, ['purge', 'town/bridge', '--reason', 'court order'])
    expect(exitCode).toBe(2)
    expect(err).toBe(
      'presswright: Remove 1 version of `town/bridge` for good? Nobody can be asked here, expected `--yes`\n',
    )
    expect(await contentsOf(folder)).toEqual(before)
  })

  test('removes what it was told to, and can be told again', async () => {
    const folder = await built()
    const args = ['purge', 'town/bridge', '--reason', 'court order', '--yes']
    expect(await spawned(folder, args)).toEqual({
      exitCode: 0,
      out: '',
      err: 'presswright: 1 version of `town/bridge` removed for good; the archive keeps that and why\n',
    })
    const left = Object.values(await contentsOf(join(folder, 'output')))
    expect(left.some((content) => Buffer.from(content, 'base64').toString().includes('Nora Quist'))).toBe(
      false,
    )
    expect((await spawned(folder, args)).err).toBe('presswright: `town/bridge` was purged before\n')
    const log = await spawned(folder, ['log', 'town/bridge'])
    expect(log).toMatchObject({ exitCode: 0, err: '' })
    expect(log.out).toMatch(
      /^town\/bridge\n\nv1 {2}\d{4}-\d\d-\d\d \d\d:\d\d UTC {2}purge {2}all versions removed for good\n {4}court order( \(.+\))?\n$/,
    )
    const [entry] = JSON.parse((await spawned(folder, ['log', 'town/bridge', '--format', 'json'])).out)
    expect(entry).toMatchObject({ version: 1, kind: 'purge', reason: 'court order' })
    const diff = await spawned(folder, ['diff', 'town/bridge'])
    expect(diff.exitCode).toBe(2)
    expect(diff.err).toMatch(/`town\/bridge` was purged .+ \(court order\); no version of it is kept/)
    const explain = await spawned(folder, ['explain', 'town/bridge'])
    expect(explain.exitCode).toBe(2)
    expect(explain.err).toContain('`town/bridge` is canceled (court order) and not published')
  })

  test('asks on a terminal, and takes only a yes for one', async () => {
    const folder = await built()
    const terminal = (text: string) => Object.assign(Readable.from([text]), { isTTY: true })
    const surroundings = recorder({ cwd: folder, isTTY: true })
    const options = { output: 'output', reason: 'court order' }
    expect(await purgeArticle('town/bridge', options, surroundings, terminal('n\n'))).toBe(1)
    expect(surroundings.err()).toBe(
      'Remove 1 version of `town/bridge` for good? [y/N] presswright: nothing was removed\n',
    )
    expect(await purgeArticle('town/bridge', options, surroundings, terminal('y\n'))).toBe(0)
    expect(await readFile(join(folder, 'output/index.json'), 'utf8')).toContain('"purged": true')
  })
})

test.each([
  ['y\n', true],
  ['YES\n', true],
  ['\n', false],
  ['yesterday\n', false],
  ['', false],
])('%j agrees: %s', async (text, expected) => {
  const { stderr } = recorder()
  expect(await agreed('Really?', Readable.from(text === '' ? [] : [text]), stderr)).toBe(expected)
})

describe('who makes a version, and why', () => {
  const git = (folder: string, ...args: string[]) => {
    const config = ['-c', 'user.name=Ada Brandt', '-c', 'user.email=ada@example.org']
    execFileSync('git', [...config, ...args], {
      cwd: folder,
      stdio: 'ignore',
      env: { PATH: process.env.PATH },
    })
  }
  async function repository(): Promise<string> {
    const folder = await folderOf({ 'input/town/bridge.txt': BRIDGE })
    folders.push(folder)
    git(folder, 'init')
    git(folder, 'config', 'user.name', 'Ada Brandt')
    git(folder, 'config', 'user.email', 'ada@example.org')
    git(folder, 'add', 'input')
    git(folder, 'commit', '-m', 'The dog came first\n\nA reader told us.')
    return folder
  }
  const ADA = { name: 'Ada Brandt', address: 'mailto:ada@example.org' }

  test('is what git says of inputs that are committed', async () => {
    const folder = await repository()
    await spawned(folder, ['build'])
    expect((await inventoryIn(folder)).v1).toMatchObject({ message: 'The dog came first', user: ADA })
  })

  test('is not the last commit’s where an input has changed since', async () => {
    const folder = await repository()
    await writeFile(join(folder, 'input/town/bridge.txt'), BRIDGE.replace('a dog', 'a cat'))
    await spawned(folder, ['build'])
    expect((await inventoryIn(folder)).v1).toMatchObject({ message: 'First version', user: ADA })
  })

  test('is what the configuration says before that, and the command line before both', async () => {
    const folder = await repository()
    const archive = {
      message: 'Evening edition',
      user: { name: 'Night Desk', address: 'https://example.org/night' },
    }
    await writeFile(join(folder, 'presswright.config.json'), JSON.stringify({ archive }))
    await spawned(folder, ['build', '--message', 'Line by hand'])
    expect((await inventoryIn(folder)).v1).toMatchObject({ message: 'Line by hand', user: archive.user })
  })
})
