import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import { init } from '../../pipeline/cli/init.js'
import { recorder } from './recorder.js'
import { contentsOf, folderOf, spawned } from './spawned.js'

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

async function folder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const made = await folderOf(files)
  folders.push(made)
  return made
}
const configurationIn = async (cwd: string) =>
  JSON.parse(await readFile(join(cwd, 'presswright.config.json'), 'utf8'))

describe('presswright init', () => {
  test('--yes writes what a first build needs, and the build is sound', async () => {
    const cwd = await folder()
    expect(await spawned(cwd, ['init', '--yes'])).toEqual({
      exitCode: 0,
      out: '',
      err: 'wrote presswright.config.json\nwrote input/first-article.txt\nnext: npx presswright build\n',
    })
    expect(await configurationIn(cwd)).toEqual({
      $schema: './node_modules/presswright/schemas/configuration.schema.json',
    })
    const { exitCode, err } = await spawned(cwd, ['build'])
    expect(exitCode).toBe(0)
    expect(err).toBe('1 article: 1 built, 0 unchanged, 0 failed; 0 warnings, 3 notes\n')
    expect((await spawned(cwd, ['build', '--check'])).exitCode).toBe(0)
  })

  test('adds no article where there is input, and writes over nothing', async () => {
    const cwd = await folder({ 'input/vote.txt': 'mine' })
    expect((await spawned(cwd, ['init', '--yes'])).exitCode).toBe(0)
    expect(await readdir(join(cwd, 'input'))).toEqual(['vote.txt'])
    const before = await contentsOf(cwd)
    const again = await spawned(cwd, ['init', '--yes'])
    expect(again.exitCode).toBe(2)
    expect(again.err).toBe(
      'presswright: There is `presswright.config.json` already; change it, or remove it first\n',
    )
    expect(await contentsOf(cwd)).toEqual(before)
  })

  test('asks nobody where nobody can answer', async () => {
    const cwd = await folder()
    const { exitCode, err } = await spawned(cwd, ['init'])
    expect(exitCode).toBe(2)
    expect(err).toBe('presswright: Nobody can be asked here, expected `--yes`\n')
    expect(await readdir(cwd)).toEqual([])
  })

  const asked = async (answers: readonly string[]) => {
    const cwd = await folder()
    const surroundings = recorder({ cwd, isTTY: true })
    const stdin = Object.assign(Readable.from(answers.map((line) => `${line}\n`)), { isTTY: true })
    await init({}, surroundings, stdin)
    const { $schema: _schema, ...configuration } = await configurationIn(cwd)
    return { configuration, err: surroundings.err() }
  }

  test('asks on a terminal who publishes and where, and again where an answer cannot be used', async () => {
    const { configuration, err } = await asked([
      'The Harbour Record',
      'example.org',
      'https://example.org',
      'https://example.org/news?x',
      'https://example.org/news',
      'English',
      'en-GB',
    ])
    expect(configuration).toEqual({
      publisher: { name: 'The Harbour Record', url: 'https://example.org' },
      baseUrl: 'https://example.org/news',
      language: 'en-GB',
    })
    expect(err.split('Expected an address such as https://example.org')).toHaveLength(3)
    expect(err).toContain('Expected a tag such as en or pt-BR')
  })

  test('leaves out what is not answered', async () => {
    expect((await asked(['', '', ''])).configuration).toEqual({})
    expect((await asked([])).configuration).toEqual({})
  })
})
