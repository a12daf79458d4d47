import { appendFile, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../pipeline/cli/run.js'
import { madeInventory, madeObject, putInventory } from '../edition/ocfl/made-object.js'
import { recorder } from './recorder.js'
import { contentsOf, folderOf, spawned } from './spawned.js'

const VOTE = `The harbour votes on a new quay

By Nora Quist
9 May 2024

The harbour voted on Thursday for a new quay, which is to be built by the spring of next year and paid by the town.
`

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

async function folder(files: Readonly<Record<string, string>>): Promise<string> {
  const made = await folderOf(files)
  folders.push(made)
  return made
}

async function built(): Promise<string> {
  const made = await folder({ 'input/harbour.txt': VOTE })
  await spawned(made, ['build'])
  return made
}

async function ran(cwd: string, args: readonly string[]) {
  const surroundings = recorder({ cwd })
  const exitCode = await run(['verify', ...args], surroundings)
  return { exitCode, out: surroundings.out(), err: surroundings.err() }
}

let object = ''
beforeAll(async () => {
  const files = [...madeObject()].map(([path, entry]) => [path, typeof entry === 'string' ? entry : ''])
  object = await folder(Object.fromEntries(files))
})

describe('presswright verify', () => {
  test('finds nothing wrong with what was built, by default in `output`, and changes nothing', async () => {
    const cwd = await built()
    const before = await contentsOf(cwd)
    const right = { exitCode: 0, out: '', err: '1 object, 0 errors, 0 warnings\n' }
    expect(await spawned(cwd, ['verify'])).toEqual(right)
    expect(await spawned(cwd, ['verify', 'output', '--deep'])).toEqual(right)
    expect(await contentsOf(cwd)).toEqual(before)
  })

  test('tells each finding in a line, by its path from where the command runs, and exits with 1', async () => {
    const cwd = await built()
    await appendFile(join(cwd, 'output/latest/harbour/article.html'), ' ')
    await mkdir(join(cwd, 'output/.unfinished'))
    const { exitCode, out, err } = await ran(cwd, [])
    const lines = out.split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatch(
      /^output\/latest\/harbour\/article\.html error \d+ bytes, where `index\.json` says \d+, expected the size that the published file has P002$/,
    )
    expect(lines[1]).toMatch(/^output\/latest\/harbour\/article\.html error .* P001$/)
    expect(lines[2]).toMatch(/^output\/\.unfinished warning .* P011$/)
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: '1 object, 2 errors, 1 warning\n' })
  })

  test('--quiet tells errors only, and does not sum up', async () => {
    const cwd = await built()
    await mkdir(join(cwd, 'output/.lock'))
    expect(await ran(cwd, ['--quiet'])).toEqual({ exitCode: 0, out: '', err: '' })
  })

  test('takes several folders: an output, its archive, an object of any hand', async () => {
    const cwd = await built()
    expect(await ran(cwd, ['output', 'output/archive/', object])).toEqual({
      exitCode: 0,
      out: '',
      err: '3 objects, 0 errors, 0 warnings\n',
    })
    expect((await ran(join(cwd, 'output/archive'), ['.'])).err).toBe('1 object, 0 errors, 0 warnings\n')
  })

  test('--deep finds content that is not what it was', async () => {
    const cwd = await folder({})
    for (const [path, entry] of madeObject()) {
      await mkdir(join(cwd, path, '..'), { recursive: true })
      await writeFile(join(cwd, path), typeof entry === 'string' ? entry : '')
    }
    await writeFile(join(cwd, 'v1/content/news/ferry.txt'), 'Another text.\n')
    expect((await ran(cwd, ['.'])).exitCode).toBe(0)
    const { exitCode, out } = await ran(cwd, ['.', '--deep'])
    expect(exitCode).toBe(1)
    expect(out).toMatch(/^v1\/content\/news\/ferry\.txt error .* E092\n$/)
  })

  test('does not follow a link out of an object', async () => {
    const cwd = await folder({ 'secret.txt': 'x' })
    await mkdir(join(cwd, 'object/v1/content'), { recursive: true })
    await symlink(join(cwd, 'secret.txt'), join(cwd, 'object/v1/content/link'))
    await symlink(cwd, join(cwd, 'object/v1/content/up'))
    await writeFile(join(cwd, 'object/0=ocfl_object_1.1'), 'ocfl_object_1.1\n')
    const { out } = await ran(cwd, ['object', '--deep'])
    expect(out.split('\n').filter((line) => line.endsWith('E090'))).toEqual([
      'object/v1/content/link error Unexpected link, expected no links E090',
      'object/v1/content/up error Unexpected link, expected no links E090',
    ])
    expect(out).not.toContain('secret')
  })

  test('--format json prints one array', async () => {
    const cwd = await built()
    expect(await ran(cwd, ['--format', 'json'])).toMatchObject({ exitCode: 0, out: '[]\n' })
    await mkdir(join(cwd, 'output/.lock'))
    await writeFile(join(cwd, 'output/latest/notes.txt'), 'x')
    const { exitCode, out } = await ran(cwd, ['--format', 'json'])
    expect(exitCode).toBe(1)
    expect(JSON.parse(out)).toEqual([
      {
        path: 'output/.lock',
        code: 'P011',
        severity: 'warning',
        message: expect.stringContaining('Unexpected `.lock`, expected no trace of a build'),
      },
      {
        path: 'output/latest/notes.txt',
        code: 'P007',
        severity: 'error',
        message:
          'Unexpected file `notes.txt`, expected nothing in `latest` and `withdrawn` that `index.json` does not name',
      },
    ])
  })

  test('a name that would move the cursor is told as it can be printed', async () => {
    const cwd = await built()
    await writeFile(join(cwd, 'output/latest/a\u001b[2Kb'), 'x')
    const { out } = await ran(cwd, [])
    expect(out).toContain('output/latest/a\\u001b[2Kb error')
  })

  test.each([
    ['nowhere', 'is no folder that is there'],
    ['input', 'is nothing that can be verified'],
    ['input/harbour.txt', 'is no folder that is there'],
  ])('%s is wrong usage, with what was expected, and nothing is verified', async (path, what) => {
    const cwd = await built()
    expect(await ran(cwd, ['output', path])).toEqual({
      exitCode: 2,
      out: '',
      err: `presswright: \`${path}\` ${what}, expected an output folder, an OCFL storage root or an OCFL object\n`,
    })
  })

  test('an unknown option is told as by the other commands', async () => {
    expect(await ran(object, ['--mend'])).toEqual({
      exitCode: 2,
      out: '',
      err: "presswright: unknown option '--mend'\n",
    })
  })

  test('--help has an example', async () => {
    const { exitCode, out } = await ran(object, ['--help'])
    expect(exitCode).toBe(0)
    expect(out).toContain('$ presswright verify --deep')
    expect(out).toContain('print this help')
  })

  test('on a terminal, long work shows how many objects were verified, and nothing is left of it', async () => {
    const root = await folder({ '0=ocfl_1.1': 'ocfl_1.1\n' })
    for (const name of ['one', 'two', 'three']) {
      const files = madeObject()
      for (const [where, version] of [
        ['v1/', 1],
        ['v2/', 2],
        ['', 2],
      ] as const) {
        putInventory(files, where, { ...madeInventory(version), id: `urn:${name}` })
      }
      for (const [path, entry] of files) {
        await mkdir(join(root, name, path, '..'), { recursive: true })
        await writeFile(join(root, name, path), typeof entry === 'string' ? entry : '')
      }
    }
    const surroundings = recorder({ cwd: root, isTTY: true, columns: 40 })
    const now = () => {
      surroundings.pass(700)
      return surroundings.now()
    }
    expect(await run(['verify', '.'], { ...surroundings, now })).toBe(0)
    expect(surroundings.err()).toBe(
      '\r\u001b[2Kpresswright: 2 objects\r\u001b[2Kpresswright: 3 objects\r\u001b[2K3 objects, 0 errors, 0 warnings\n',
    )
  })
})
