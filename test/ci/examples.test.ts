import { readFileSync } from 'node:fs'
import { chmod, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { glob } from 'tinyglobby'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { install, type Newsroom, newsroom, write } from '../docs/newsroom.js'
import { shell } from '../docs/shell.js'

const ROOT = resolve(import.meta.dirname, '../..')
const text = (name: string) => readFileSync(join(ROOT, 'schemas/ci', name), 'utf8')
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

/** Does what `gh` would be asked to, as far as can be seen from here. */
const GH = '#!/bin/sh\nprintf "%s\\n" "$@" > gh-asked\ncat presswright.md > gh-sent\n'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})
afterAll(() => room.remove())

async function installed(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await room.copy('built')
  await install(folder)
  await write(folder, { ...files, 'bin/gh': GH })
  await chmod(join(folder, 'bin/gh'), 0o755)
  return folder
}

/** Run a line of a pipeline with npm cut off from the registry: what it runs is this package. */
function line(script: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const path = [join(cwd, 'bin')]
  return shell(script, { cwd, path, env: { npm_config_offline: 'true', ...env }, flags: ['-eo', 'pipefail'] })
}

test('no part of a workflow is used by a tag, which those who made it can move', async () => {
  const files = await glob(['*.md', '*.yml', '.github/**/*.yml', 'schemas/**/*.{md,yml,yaml}'], {
    cwd: ROOT,
    absolute: true,
    dot: true,
  })
  const uses = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^ *(?:- )?uses: *(\S+)/gm)].map(([, what = '']) => what),
  )
  expect(uses.length).toBeGreaterThan(4)
  for (const what of uses) expect(what).toMatch(/^[\w./-]+@(?:[0-9a-f]{40}|COMMIT)$/)
})

test.each(['github.yml', 'gitlab-ci.yml', 'pre-commit-config.yaml'])(
  '%s runs the version of the package that it comes with',
  (name) => {
    const versions = [...text(name).matchAll(/presswright@([\w.-]+)/g)].map(([, one]) => one)
    expect(versions.length).toBeGreaterThan(0)
    expect(new Set(versions)).toEqual(new Set([version]))
  },
)

describe('the example for GitHub Actions', () => {
  const workflow: {
    readonly permissions: Record<string, string>
    readonly jobs: {
      readonly news: { readonly steps: readonly { readonly name?: string; readonly run?: string }[] }
    }
  } = parse(text('github.yml'))
  const scripts = workflow.jobs.news.steps.flatMap(({ run }) => (run === undefined ? [] : [run]))

  test('pins its parts by commits, and asks for no more than it needs', () => {
    const uses = [...text('github.yml').matchAll(/uses: *(.*)/g)].map(([, what = '']) => what)
    expect(uses).toHaveLength(2)
    for (const what of uses) expect(what).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' })
  })

  test('passes what is up to date, and sends the findings as a comment', async () => {
    const cwd = await installed()
    const [check = '', comment = '', verify = '', ...more] = scripts
    expect(more).toEqual([])
    const checked = await line(check, cwd)
    expect(checked.said).toContain('::warning file=input/harbour/ferry.md,title=author-missing::')
    expect(checked.exitCode).toBe(0)
    expect(await line(comment, cwd, { PULL_REQUEST: '7' })).toMatchObject({ exitCode: 0 })
    expect((await readFile(join(cwd, 'gh-asked'), 'utf8')).split('\n').slice(0, 3)).toEqual([
      'pr',
      'comment',
      '7',
    ])
    expect(await readFile(join(cwd, 'gh-sent'), 'utf8')).toContain('author-missing')
    expect(await line(verify, cwd)).toMatchObject({ exitCode: 0 })
  })

  test('fails where the output is stale, and where it was changed by hand', async () => {
    const stale = await installed({ 'input/politics/empty.txt': 'A headline\n' })
    expect(await line(scripts[0] ?? '', stale)).toMatchObject({ exitCode: 1 })
    const changed = await installed({ 'output/latest/politics/vote/article.json': '{}' })
    expect(await line(scripts[2] ?? '', changed)).toMatchObject({ exitCode: 1 })
  })
})

describe('the example for GitLab', () => {
  const {
    presswright: job,
  }: { readonly presswright: { readonly script: readonly string[]; readonly artifacts: unknown } } = parse(
    text('gitlab-ci.yml'),
  )

  test('writes the reports that it hands over', async () => {
    const cwd = await installed()
    for (const script of job.script) expect(await line(script, cwd)).toMatchObject({ exitCode: 0 })
    expect(job.artifacts).toEqual({
      when: 'always',
      reports: { codequality: 'gl-code-quality-report.json', junit: 'presswright.xml' },
    })
    const quality = JSON.parse(await readFile(join(cwd, 'gl-code-quality-report.json'), 'utf8'))
    expect(quality).toContainEqual(
      expect.objectContaining({ check_name: 'author-missing', severity: 'minor' }),
    )
    expect(await readFile(join(cwd, 'presswright.xml'), 'utf8')).toContain('<testcase')
  })

  test('fails where the output is stale', async () => {
    const cwd = await installed({ 'input/politics/empty.txt': 'A headline\n' })
    expect(await line(job.script[0] ?? '', cwd)).toMatchObject({ exitCode: 1 })
  })
})
