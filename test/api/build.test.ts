import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeOutputFolder } from '../../pipeline/adapters/node-output-folder.js'
import {
  build,
  ConfigurationError,
  OutputError,
  PresswrightError,
  UsageError,
  verify,
} from '../../pipeline/index.js'
import { gitIn } from '../git-in.js'
import { articleText, newsrooms } from './newsroom.js'

const newsroom = newsrooms()
const clock = { now: () => new Date('2024-06-01T12:00:00Z') }
const user = { name: 'Desk', address: 'mailto:desk@example.org' }
const signed = { message: 'Evening edition', user, clock }

async function catalogueOf(cwd: string, output = 'output') {
  const { articles }: { articles: { id: string }[] } = JSON.parse(
    await readFile(join(cwd, output, 'index.json'), 'utf8'),
  )
  return articles.map(({ id }) => id)
}

async function faultsOf(folder: string): Promise<string[]> {
  const faults: string[] = []
  for await (const { severity, path, code } of verify(folder, { deep: true }))
    if (severity !== 'info') faults.push(`${code} ${path}`)
  return faults
}

describe('build', () => {
  test('builds `input` into `output`, and tells of each article, finding and file', async () => {
    const cwd = await newsroom({ 'input/town/quay.txt': articleText('Quay opens'), 'input/empty.txt': '' })
    const { articles, findings, written, sources } = await build({ cwd, ...signed })
    expect(articles).toEqual([
      { id: 'empty', path: 'input/empty.txt', state: 'failed' },
      { id: 'town/quay', path: 'input/town/quay.txt', state: 'built', version: 1 },
    ])
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(errors).toMatchObject([{ file: 'input/empty.txt', rule: 'input-empty', severity: 'error' }])
    expect(written).toContain('latest/town/quay/article.json')
    expect(written.at(-1)).toBe('index.json')
    expect(sources.map(({ name }) => name)).toEqual(['empty', 'town/quay'])
    const inventory = written.find((path) => /^archive\/.*\/v1$/.test(path)) ?? ''
    const { versions } = JSON.parse(
      await readFile(join(cwd, 'output', inventory, '../inventory.json'), 'utf8'),
    )
    expect(versions.v1).toMatchObject({ created: '2024-06-01T12:00:00Z', message: 'Evening edition', user })
  })

  test('obeys the inputs, the output, the configuration and `check`', async () => {
    const cwd = await newsroom({ 'wire/quay.txt': articleText('Quay opens') })
    const asked = { cwd, inputs: ['wire'], output: 'site', configuration: { language: 'de' }, ...signed }
    const checked = await build({ ...asked, check: true })
    expect(checked.written).toContain('latest/quay/article.json')
    expect(await readdir(cwd)).toEqual(['wire'])
    await build(asked)
    const article = JSON.parse(await readFile(join(cwd, 'site/latest/quay/article.json'), 'utf8'))
    expect(article.inLanguage).toBe('de')
  })

  test('withdraws what is gone only where it is asked to', async () => {
    const cwd = await newsroom({
      'input/a.txt': articleText('Quay opens'),
      'input/b.txt': articleText('Gate shuts'),
    })
    await build({ cwd, ...signed })
    const alone = { cwd, inputs: ['input'], ...signed }
    await writeFile(
      join(cwd, 'input/b.txt'),
      articleText('Gate shuts').replace('Gate', '---\nid: c\n---\nGate'),
    )
    expect((await build(alone)).findings.map(({ rule }) => rule)).not.toContain('input-missing')
    await rm(join(cwd, 'input/a.txt'))
    expect((await build(alone)).findings.map(({ rule }) => rule)).toContain('input-missing')
    const { articles } = await build({ ...alone, prune: true })
    expect(articles).toContainEqual({ id: 'a', path: 'input/a.txt', state: 'withdrawn', version: 2 })
  })

  test.each([
    [{ inputs: ['inptu'] }, UsageError, 'USAGE'],
    [{ config: 'none.json' }, ConfigurationError, 'CONFIGURATION_UNREADABLE'],
    [{ configuration: { language: 'not a tag' } }, ConfigurationError, 'CONFIGURATION_INVALID'],
    [{ config: 'a.json', configuration: {} }, UsageError, 'USAGE'],
    [{ output: 'input/a.txt' }, OutputError, 'ENOTDIR'],
  ] as const)('%j is an error with a code', async (options, kind, code) => {
    const cwd = await newsroom({ 'input/a.txt': articleText('Quay opens') })
    const error: unknown = await build({ cwd, ...signed, ...options }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(kind)
    expect(error).toBeInstanceOf(PresswrightError)
    expect(error).toMatchObject({ code, message: expect.stringMatching(/^[^\n]+$/) })
  })

  test('tells findings in order of their files, and marks and writes what a baseline knows', async () => {
    const bare = articleText('Quay opens').replace('By Nora Quist\n\n', '')
    const cwd = await newsroom({ 'input/b.txt': bare, 'input/a.txt': bare })
    const known = { cwd, ...signed, baseline: 'known.json' }
    const first = await build({ ...known, baselineUpdate: true })
    const authorless = first.findings.filter(({ rule }) => rule === 'author-missing')
    expect(authorless.map(({ file, baseline }) => `${file} ${baseline}`)).toEqual([
      'input/a.txt unchanged',
      'input/b.txt unchanged',
    ])
    await writeFile(join(cwd, 'input/a.txt'), articleText('Quay opens'))
    await writeFile(join(cwd, 'input/c.txt'), bare)
    const { findings } = await build(known)
    expect(
      findings
        .filter(({ rule }) => ['author-missing', 'baseline-unused'].includes(rule))
        .map(({ file, rule, baseline = '-' }) => `${file} ${rule} ${baseline}`),
    ).toEqual([
      'input/b.txt author-missing unchanged',
      'input/c.txt author-missing new',
      'known.json baseline-unused -',
    ])
  })

  test('builds only what changed since a commit, which a configuration in memory does not count for', async () => {
    const cwd = await newsroom({
      'input/a.txt': articleText('Quay opens'),
      'input/b.txt': articleText('Gate shuts'),
    })
    const git = gitIn(cwd)
    git('init', '--quiet')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'First')
    await writeFile(join(cwd, 'input/b.txt'), articleText('Gate opens'))
    await writeFile(join(cwd, 'presswright.config.json'), '{}')
    const said: string[] = []
    const asked = { cwd, ...signed, since: 'HEAD', onChoice: (one: string) => said.push(one) }
    const some = await build({ ...asked, configuration: {} })
    expect(some.articles.map(({ id }) => id)).toEqual(['b'])
    expect((await build(asked)).articles.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(said).toEqual([
      '1 of 2 inputs changed since HEAD',
      'the configuration changed since HEAD: all of 2 inputs taken',
    ])
    await expect(build({ ...asked, since: 'nowhere' })).rejects.toMatchObject({ code: 'USAGE' })
  })

  test('neither prints nor ends the process', async () => {
    const cwd = await newsroom({ 'input/empty.txt': '' })
    const before = process.exitCode
    await build({ cwd, ...signed })
    expect(process.exitCode).toBe(before)
  })
})

describe('an aborted build', () => {
  test('does nothing where the signal was given before', async () => {
    const cwd = await newsroom({ 'input/a.txt': articleText('Quay opens') })
    await expect(build({ cwd, ...signed, signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    })
    expect(await readdir(cwd)).toEqual(['input'])
  })

  test('ends between two articles with the reason', async () => {
    const cwd = await newsroom({
      'input/a.txt': articleText('Quay opens'),
      'input/b.txt': articleText('Gate shuts'),
    })
    const controller = new AbortController()
    const seen: number[] = []
    const onProgress = (done: number) => {
      seen.push(done)
      controller.abort(new Error('enough'))
    }
    await expect(build({ cwd, ...signed, onProgress, signal: controller.signal })).rejects.toThrow('enough')
    expect(seen).toEqual([1])
    expect(await readdir(cwd)).toEqual(['input'])
  })

  test('while it writes, keeps whole what it began, and leaves neither lock nor leftovers', async () => {
    const names = Array.from({ length: 70 }, (_, at) => `n${String(at).padStart(2, '0')}`)
    const files = names.map((name) => [`input/${name}.txt`, articleText(`Quay ${name} opens`)])
    const cwd = await newsroom(Object.fromEntries(files))
    const controller = new AbortController()
    // Git is not asked as all is signed; the clock is asked once, when all is compiled and nothing is written.
    const at = {
      now: () => {
        controller.abort(new Error('enough'))
        return clock.now()
      },
    }
    const first = build({ cwd, ...signed, clock: at, signal: controller.signal })
    await expect(first).rejects.toThrow('enough')
    expect(await readdir(cwd)).toEqual(['input'])

    const second = new AbortController()
    const watched = setInterval(() => {
      void readdir(join(cwd, 'output/latest')).then(
        (there) => there.length > 0 && second.abort(new Error('enough')),
        () => undefined,
      )
    }, 1)
    const result = await build({ cwd, ...signed, signal: second.signal }).catch((error: unknown) => error)
    clearInterval(watched)
    expect(result).toMatchObject({ message: 'enough' })
    expect(await faultsOf(join(cwd, 'output'))).toEqual([])
    expect((await readdir(join(cwd, 'output'))).sort()).toEqual(['archive', 'index.json', 'latest'])
    expect(await catalogueOf(cwd)).toEqual(names.slice(0, 64))
    const { articles } = await build({ cwd, ...signed })
    expect(articles.filter(({ state }) => state === 'built').map(({ id }) => id)).toEqual(names.slice(64))
  })

  test('while it waits for another, ends the waiting and touches nothing', async () => {
    const cwd = await newsroom({ 'input/a.txt': articleText('Quay opens') })
    const other = await nodeOutputFolder(join(cwd, 'output')).lock()
    const controller = new AbortController()
    const waiting = build({
      cwd,
      ...signed,
      signal: controller.signal,
      onWait: () => controller.abort(new Error('enough')),
    })
    await expect(waiting).rejects.toThrow('enough')
    await other.check()
    await other.release()
    expect((await build({ cwd, ...signed })).articles).toMatchObject([{ id: 'a', state: 'built' }])
  })
})
