import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const run = promisify(execFile)
const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'presswright-newcomer-'))
  folders.push(made)
  return made
}

test('the packed package, installed into an empty folder, does what the README says', {
  timeout: 180_000,
}, async () => {
  const [packed, home] = [await folder(), await folder()]
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', packed], { cwd: ROOT })
  const [tarball = ''] = await readdir(packed)
  await run('npm', ['init', '-y'], { cwd: home })
  const quick = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund']
  await run('npm', ['install', ...quick, join(packed, tarball)], { cwd: home })

  const npx = (...args: string[]) => run('npx', ['presswright', ...args], { cwd: home })
  await npx('init', '--yes')
  await npx('build')
  await npx('build', '--check')
  expect((await npx('verify', '--deep')).stderr).toContain('1 object, 0 errors, 0 warnings\n')
  const article = JSON.parse(await readFile(join(home, 'output/latest/first-article/article.json'), 'utf8'))
  expect(article).toMatchObject({
    author: [{ name: 'Jane Example' }],
    datePublished: '2024-05-09',
    version: 1,
  })
  expect((await npx('validate', 'output/latest/first-article/article.json')).stderr).toContain('0 errors')
  expect((await npx('log', 'first-article')).stdout).toContain('first-article')
})
