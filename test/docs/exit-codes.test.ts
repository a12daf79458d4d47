import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isInstalled } from '../integrations/is-installed.js'
import { type Newsroom, newsroom, write } from './newsroom.js'
import { pageText } from './page.js'
import { shell } from './shell.js'

let room: Newsroom
let cwd = ''
beforeAll(async () => {
  room = await newsroom()
  cwd = await room.copy('built')
  await write(cwd, {
    'broken.json': '{"@type": "NewsArticle", "headlin": "Quay"}',
    'configuration.json': '{"languge": "en"}',
    'headline.txt': 'A headline\n',
    'blank.txt': '\n\n',
  })
})
afterAll(() => room.remove())

const ZERO = [
  'build --check',
  'validate output/latest/politics/vote/article.json',
  'verify --deep',
  'diff politics/vote',
  'log politics/vote',
  'explain politics/vote',
  'measure input',
  'repair --check',
  '--version',
  'build --help',
]
const ONE = [
  'build headline.txt --output elsewhere',
  'build --max-warnings 0',
  'build --check --output elsewhere',
  'validate broken.json',
  'diff politics/vote --fail-on correction',
  'measure blank.txt',
]
const TWO = [
  '',
  'biuld',
  'build --chekc',
  'build nothing-here',
  'build --config configuration.json',
  'validate nothing-here.json',
  'validate broken.json --format xml',
  'diff politics/vote v7',
  'log nothing-here',
  'explain nothing-here',
  'kill nothing-here --reason gone',
  'purge harbour/ferry --reason gone',
  'init --yes',
]

describe.each([
  [0, ZERO],
  [1, ONE],
  [2, TWO],
])('exits with %i', (code, lines) => {
  test.concurrent.each(lines)('presswright %s', async (line) => {
    const { exitCode, said } = await shell(`presswright ${line}`, { cwd, path: [room.bin] })
    expect([said, exitCode]).toEqual([said, code])
    if (code === 2) expect(said).toMatch(/^presswright: /m)
    expect(said).not.toContain('unexpected failure')
  })
})

test('exits with 1 where what was published is damaged', async () => {
  const damaged = await room.copy('built')
  await write(damaged, { 'output/latest/politics/vote/article.json': '{}' })
  for (const line of ['verify', 'repair --check'])
    expect(await shell(`presswright ${line}`, { cwd: damaged, path: [room.bin] })).toMatchObject({
      exitCode: 1,
    })
})

describe.skipIf(!isInstalled('script', '--version'))('at a terminal (skipped without `script`)', () => {
  test('exits with 1 where the answer is no', async () => {
    const line = "script -qec 'presswright purge harbour/ferry --reason gone' /dev/null <<< n"
    const { exitCode, said } = await shell(line, { cwd, path: [room.bin] })
    expect(said).toContain('[y/N]')
    expect(exitCode).toBe(1)
  })
})

test.each(['SIGINT', 'SIGTERM'] as const)('ended by %s, exits with 128 and its number', async (signal) => {
  // Standard input that stays open keeps the command at work.
  const child = spawn(join(room.bin, 'presswright'), ['validate', '-'], {
    cwd,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, killed) => resolve(code ?? 128 + constants.signals[killed ?? 'SIGKILL']))
  })
  // More than a pipe holds is taken only by a command that reads.
  await new Promise((resolve) => child.stdin.write(' '.repeat(1_000_000), resolve))
  child.kill(signal)
  const expected = 128 + constants.signals[signal]
  expect(await ended).toBe(expected)
  expect(pageText('schemas/exit-codes.md')).toContain(`| ${expected} |`)
})

test('the page has these codes and no others, and so has the README', () => {
  const codes = (text: string) => [...text.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => code)
  expect(codes(pageText('schemas/exit-codes.md'))).toEqual(['0', '1', '2', '130', '143'])
  expect(codes(pageText('README.md'))).toEqual(['0', '1', '2', '130', '143'])
})
