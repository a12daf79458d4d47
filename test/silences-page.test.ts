import { readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../pipeline/cli/run.js'
import { recorder } from './cli/recorder.js'
import { folderOf } from './cli/spawned.js'
import { gitIn } from './git-in.js'

const PAGE = readFileSync(join(import.meta.dirname, '../schemas/silences.md'), 'utf8')
const VOTE = `The council votes on a new bridge

The council voted on Thursday for a new bridge, which is to be built by the spring of next year and paid by the town.
`

const blocks = [...PAGE.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
  language,
  text,
}))
const commands = blocks
  .filter(({ language }) => language === 'sh' || language === 'yaml')
  .flatMap(({ text }) => [...text.matchAll(/presswright [^\n]*/g)].map(([command]) => command))

let folder = ''
beforeAll(async () => {
  const article = blocks.find(({ language }) => language === 'markdown')?.text ?? ''
  const sidecar = blocks.find(({ text }) => text.startsWith('author-missing: '))?.text ?? ''
  folder = await folderOf({
    'input/harbour.md': article,
    'input/vote.txt': VOTE,
    'input/vote.silence.yml': sidecar,
  })
  const git = gitIn(folder)
  git('init', '--quiet', '--initial-branch', 'main')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Two articles')
})
afterAll(() => rm(folder, { recursive: true }))

async function ran(command: string) {
  const world = recorder({ cwd: folder, env: { SOURCE_DATE_EPOCH: '1800000000' } })
  const exitCode = await run(command.split(' ').slice(1), world)
  return { exitCode, out: world.out(), err: world.err() }
}

describe('every command of the page runs, in its order', () => {
  test('there are some for every chapter', () => expect(commands.length).toBe(6))

  test.each(commands)('%s', async (command) => {
    const { exitCode, err } = await ran(command)
    expect(err).not.toMatch(/ error |warning Unexpected|cannot/)
    expect(exitCode).toBe(0)
  })
})

test('what the first build says is real', async () => {
  const shown = blocks.find(({ language }) => language === 'text')?.text ?? ''
  await rm(join(folder, 'output'), { recursive: true })
  const { err } = await ran('presswright build --max-warnings 0')
  expect(err).toBe(shown)
})

test('the other examples are taken as they stand', async () => {
  const list = blocks.find(({ text }) => text.includes('- rule: '))?.text ?? ''
  const configuration = blocks.find(({ language }) => language === 'json')?.text ?? ''
  await mkdir(join(folder, 'other'))
  await writeFile(
    join(folder, 'other/a.md'),
    `---\n${list}author: By Jo Reyes, By Nora Quist\n---\n# ${VOTE}`,
  )
  await writeFile(join(folder, 'other.json'), configuration)
  const { out } = await ran('presswright build other --output else --config other.json --format json')
  const findings: { rule: string; severity: string }[] = JSON.parse(out)
  const rules = findings.map(({ rule }) => rule)
  expect(rules).not.toContain('silence-invalid')
  expect(rules).not.toContain('google/article-image')
})
