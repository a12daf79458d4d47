import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { PresswrightError, type WatchOptions, type WatchReport, watch } from '../../../pipeline/index.js'
import { articleText, newsrooms } from '../newsroom.js'

const newsroom = newsrooms()
const clock = { now: () => new Date('2024-06-01T12:00:00Z') }
const user = { name: 'Desk', address: 'mailto:desk@example.org' }

const watches: { readonly end: () => Promise<void> }[] = []
afterEach(async () => {
  for (const one of watches.splice(0)) await one.end()
})

/** Watch a folder, and hand out what is told one by one. */
async function watched(cwd: string, options: WatchOptions = {}) {
  const told: (WatchReport | Error)[] = []
  let wake = () => {}
  const tell = (one: WatchReport | Error) => {
    told.push(one)
    wake()
  }
  const controller = new AbortController()
  const ended = watch({
    cwd,
    clock,
    user,
    signal: controller.signal,
    onBuild: tell,
    onFailure: (error) => tell(error instanceof Error ? error : new Error(String(error))),
    ...options,
  })
  const end = async () => {
    controller.abort()
    await ended
  }
  watches.push({ end })
  const next = async () => {
    while (told.length === 0)
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    return told.shift()
  }
  /** What the next build did, in short. */
  const built = async () => {
    const one = await next()
    if (!one || one instanceof Error) return String(one)
    const rules = one.findings
      .filter(({ severity, rule }) => severity !== 'info' && rule !== 'update-time-missing')
      .map(({ file, rule }) => `${file} ${rule}`)
    return { states: one.articles.map(({ id, state }) => `${id} ${state}`), rules }
  }
  /** What is told in a while in which nothing should be. */
  const silence = async (milliseconds = 400) => {
    await sleep(milliseconds)
    return told.length
  }
  return { next, built, silence, end, ended }
}

async function headlineOf(cwd: string, id: string): Promise<unknown> {
  return JSON.parse(await readFile(join(cwd, `output/latest/${id}/article.json`), 'utf8')).headline
}

const QUAY = { 'input/quay.txt': articleText('Quay opens'), 'input/gate.txt': articleText('Gate shuts') }
const both = { states: ['gate built', 'quay built'], rules: [] }

describe('watch', () => {
  test('builds once, then what changes, and not what it wrote itself', async () => {
    const cwd = await newsroom(QUAY)
    const { built, silence } = await watched(cwd, { inputs: ['.'] })
    expect(await built()).toEqual({ states: ['input/gate built', 'input/quay built'], rules: [] })
    await writeFile(join(cwd, 'input/quay.txt'), articleText('Quay opens twice'))
    expect(await built()).toEqual({ states: ['input/quay built'], rules: [] })
    expect(await headlineOf(cwd, 'input/quay')).toBe('Quay opens twice')
    expect(await silence()).toBe(0)
  })

  test('takes a file that an editor puts in the place of another for the same', async () => {
    const cwd = await newsroom(QUAY)
    const { built, silence } = await watched(cwd)
    expect(await built()).toEqual(both)
    for (const headline of ['Quay opens twice', 'Quay opens again']) {
      await writeFile(join(cwd, 'input/.quay.txt.swp'), articleText(headline))
      await rename(join(cwd, 'input/.quay.txt.swp'), join(cwd, 'input/quay.txt'))
      expect(await built()).toEqual({ states: ['quay built'], rules: [] })
      expect(await headlineOf(cwd, 'quay')).toBe(headline)
    }
    expect(await silence()).toBe(0)
  })

  test('builds a burst at once, new folders too', async () => {
    const cwd = await newsroom(QUAY)
    const { next, built, silence } = await watched(cwd)
    expect(await built()).toEqual(both)
    await mkdir(join(cwd, 'input/town/west'), { recursive: true })
    const names = Array.from({ length: 60 }, (_, at) => `town/west/n${String(at).padStart(2, '0')}`)
    for (const name of names)
      await writeFile(join(cwd, `input/${name}.txt`), articleText(`Gate ${name} opens`))
    const done = new Set<string>()
    let builds = 0
    // A machine that stands still for a while may part a burst, and a file that is being written.
    for (; done.size < names.length; builds++) {
      const report = await next()
      if (!report || report instanceof Error) throw new Error(String(report))
      for (const { id, state } of report.articles) if (state === 'built') done.add(id)
    }
    expect([...done].sort()).toEqual(names)
    expect(builds).toBeLessThan(10)
    expect(await silence()).toBe(0)
  })

  test('tells what is deleted, once, and keeps it published', async () => {
    const cwd = await newsroom(QUAY)
    const { built } = await watched(cwd)
    expect(await built()).toEqual(both)
    await rm(join(cwd, 'input/gate.txt'))
    expect(await built()).toEqual({ states: [], rules: ['input/gate.txt input-missing'] })
    expect(await headlineOf(cwd, 'gate')).toBe('Gate shuts')
    await rename(join(cwd, 'input/quay.txt'), join(cwd, 'input/pier.txt'))
    const renamed = await built()
    expect(renamed).toEqual({ states: ['pier built'], rules: ['input/quay.txt input-missing'] })
  })

  test('withdraws what is deleted where it is asked to', async () => {
    const cwd = await newsroom(QUAY)
    const { built } = await watched(cwd, { prune: true })
    expect(await built()).toEqual(both)
    await rm(join(cwd, 'input/gate.txt'))
    expect(await built()).toEqual({ states: ['quay unchanged', 'gate withdrawn'], rules: [] })
    expect(await readdir(join(cwd, 'output/latest'))).toEqual(['quay'])
  })

  test('reports a broken article, and goes on', async () => {
    const cwd = await newsroom(QUAY)
    const { built } = await watched(cwd)
    expect(await built()).toEqual(both)
    await writeFile(join(cwd, 'input/quay.txt'), 'Quay opens\n')
    expect(await built()).toEqual({
      states: ['quay failed'],
      rules: expect.arrayContaining(['input/quay.txt body-missing']),
    })
    expect(await headlineOf(cwd, 'quay')).toBe('Quay opens')
    await writeFile(join(cwd, 'input/quay.txt'), articleText('Quay mended'))
    expect(await built()).toEqual({ states: ['quay built'], rules: [] })
  })

  test('takes a file beside an article that silences findings for a part of it', async () => {
    const bare = articleText('Quay opens').replace('By Nora Quist\n\n', '')
    const cwd = await newsroom({ ...QUAY, 'input/quay.txt': bare })
    const sidecar = join(cwd, 'input/quay.silence.yml')
    for (const inputs of [['input'], ['input/quay.txt']]) {
      const { built, next, silence, end } = await watched(cwd, { inputs })
      expect(await built()).toMatchObject({ rules: ['input/quay.txt author-missing'] })
      await writeFile(sidecar, 'author-missing: the desk wrote it\n')
      const silenced = await next()
      expect(silenced).toMatchObject({ articles: [{ id: 'quay' }] })
      expect(silenced).toMatchObject({
        findings: expect.arrayContaining([
          expect.objectContaining({
            rule: 'author-missing',
            silenced: { by: 'sidecar', reason: 'the desk wrote it' },
          }),
        ]),
      })
      await rm(sidecar)
      const heard = await next()
      if (!heard || heard instanceof Error) throw new Error(String(heard))
      expect(heard.articles.map(({ id }) => id)).toEqual(['quay'])
      expect(heard.findings.filter(({ rule }) => rule === 'author-missing')).toEqual([
        expect.not.objectContaining({ silenced: expect.anything() }),
      ])
      expect(await silence()).toBe(0)
      await end()
    }
  })

  test('sees that two inputs become one article, and that they do no longer', async () => {
    const cwd = await newsroom(QUAY)
    const { built } = await watched(cwd)
    expect(await built()).toEqual(both)
    await writeFile(join(cwd, 'input/pier.txt'), `---\nid: quay\n---\n${articleText('Pier opens')}`)
    expect(await built()).toEqual({
      states: ['quay failed', 'quay failed'],
      rules: ['input/pier.txt identity-duplicate', 'input/quay.txt identity-duplicate'],
    })
    expect(await headlineOf(cwd, 'quay')).toBe('Quay opens')
    await writeFile(join(cwd, 'input/pier.txt'), articleText('Pier opens'))
    expect(await built()).toMatchObject({ states: ['pier built', 'quay unchanged'] })
  })

  test('reports a broken configuration, waits until it is mended, and builds all by it', async () => {
    const cwd = await newsroom({ ...QUAY, 'presswright.config.mjs': 'export default { langauge: 1 }\n' })
    const { next, built } = await watched(cwd)
    const failure = await next()
    expect(failure).toBeInstanceOf(PresswrightError)
    expect(failure).toMatchObject({ code: 'CONFIGURATION_INVALID' })
    await writeFile(join(cwd, 'presswright.config.mjs'), 'export default { language: "en-GB" }\n')
    expect(await built()).toEqual(both)
    await writeFile(join(cwd, 'presswright.config.mjs'), 'export default { language: "en-IE" }\n')
    expect(await built()).toEqual(both)
    const article = await readFile(join(cwd, 'output/latest/quay/article.json'), 'utf8')
    expect(JSON.parse(article).inLanguage).toBe('en-IE')
  })

  test('ends with the signal, and leaves nothing half-written', async () => {
    const cwd = await newsroom(QUAY)
    const { built, end } = await watched(cwd)
    expect(await built()).toEqual(both)
    await writeFile(join(cwd, 'input/quay.txt'), articleText('Quay opens twice'))
    await end()
    expect((await readdir(join(cwd, 'output'))).sort()).toEqual(['archive', 'index.json', 'latest'])
  })

  test('an input that is not there at first is wrong usage', async () => {
    const cwd = await newsroom(QUAY)
    await expect(watch({ cwd, inputs: ['inptu'] })).rejects.toMatchObject({ code: 'USAGE' })
  })
})
