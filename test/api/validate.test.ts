import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PresswrightError, type ValidateOptions, validate } from '../../pipeline/index.js'
import { gitIn } from '../git-in.js'
import { newsrooms } from './newsroom.js'

const newsroom = newsrooms()
const SOUND = '{"@context": "https://schema.org", "@type": "Person", "name": "Nora Quist"}'
const BROKEN = '{"@context": "https://schema.org", "@type": "Person", "nmae": "Nora Quist"}'

describe('validate', () => {
  test('holds files and texts, and counts', async () => {
    const cwd = await newsroom({ 'a.json': BROKEN, 'b.json': SOUND })
    const page = `<p>Quay</p><script type="application/ld+json">${BROKEN}</script>`
    const { findings, counts, files } = await validate(['a.json', 'b.json', { name: 'page', text: page }], {
      cwd,
    })
    expect(files).toEqual(['a.json', 'b.json', 'page'])
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ file, column, rule }) => `${file}:${column} ${rule}`)).toEqual([
      'a.json:55 schema.org/property-unknown',
      `page:${page.indexOf('"nmae"') + 1} schema.org/property-unknown`,
    ])
    expect(counts.error).toBe(2)
  })

  test('counts but does not list what weighs less than is asked for', async () => {
    const article = { name: 'a', text: '{"@context": "https://schema.org", "@type": "NewsArticle"}' }
    const all = await validate([article])
    const errors = await validate([article], { least: 'error' })
    expect(all.counts.info).toBeGreaterThan(0)
    expect(errors.counts).toEqual(all.counts)
    expect(errors.findings).toEqual(all.findings.filter(({ severity }) => severity === 'error'))
    expect(all.unlisted).toBe(0)
  })

  test('sets severities as the configuration says', async () => {
    const author = { '@type': 'Person', name: 'By Nora Quist' }
    const text = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', author })
    const configuration = { rules: { 'house/author-by': 'off' } } as const
    const rulesOf = async (options: Parameters<typeof validate>[1]) =>
      (await validate([{ name: 'a', text }], options)).findings.map(({ rule }) => rule)
    expect(await rulesOf({ configuration: {} })).toContain('house/author-by')
    expect(await rulesOf({ configuration })).not.toContain('house/author-by')
  })

  test('hears the file beside a document, and a baseline, whatever is listed', async () => {
    const cwd = await newsroom({
      'a.json': BROKEN,
      'a.silence.yml': 'schema.org/property-unknown: it is so upstream\n',
      'b.json': BROKEN,
    })
    const known = { cwd, baseline: 'known.json', least: 'error' } as const
    await validate(['b.json'], { ...known, baselineUpdate: true })
    const documents = ['a.json', 'b.json', { name: 'c', text: BROKEN }]
    const seen: string[] = []
    const onDocument: ValidateOptions['onDocument'] = ({ name }, own) => seen.push(`${name} ${own.length}`)
    const { findings, counts, unlisted } = await validate(documents, { ...known, onDocument })
    expect(
      findings
        .filter(({ rule }) => rule === 'schema.org/property-unknown')
        .map(({ file, silenced, baseline = '-' }) => `${file} ${silenced?.reason ?? '-'} ${baseline}`),
    ).toEqual(['a.json it is so upstream -', 'b.json - unchanged', 'c - new'])
    expect(seen).toEqual(['a.json 1', 'b.json 1', 'c 1'])
    expect(counts.error).toBe(1)
    expect(unlisted).toBe(0)
    await rm(join(cwd, 'a.silence.yml'))
    expect((await validate(['a.json', 'b.json'], known)).counts.error).toBe(1)
  })

  test('counts warnings that a baseline knows although they are not listed', async () => {
    const author = { '@type': 'Person', name: 'By Nora Quist' }
    const text = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', author })
    const cwd = await newsroom({ 'a.json': text })
    const before = await validate(['a.json'], { cwd, least: 'error' })
    expect(before.counts.warning).toBeGreaterThan(0)
    const known = { cwd, baseline: 'known.json', least: 'error' } as const
    await validate(['a.json'], { ...known, baselineUpdate: true })
    const after = await validate(['a.json'], known)
    expect(after.counts).toEqual({ error: 0, warning: 0, info: before.counts.info })
    expect(after.findings.filter(({ rule }) => rule === 'baseline-unused')).toEqual([])
  })

  test('of files looks only at those that changed since a commit', async () => {
    const cwd = await newsroom({ 'a.json': BROKEN, 'b.json': BROKEN })
    const git = gitIn(cwd)
    git('init', '--quiet')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'First')
    await writeFile(join(cwd, 'b.json'), SOUND)
    const said: string[] = []
    const { files } = await validate(['a.json', 'b.json', { name: 'c', text: SOUND }], {
      cwd,
      since: 'HEAD',
      onChoice: (one) => said.push(one),
    })
    expect(files).toEqual(['b.json', 'c'])
    expect(said).toEqual(['1 of 2 inputs changed since HEAD'])
  })

  test('ends between two documents', async () => {
    const controller = new AbortController()
    const seen: string[] = []
    const held = validate(
      [
        { name: 'a', text: SOUND },
        { name: 'b', text: SOUND },
      ],
      {
        signal: controller.signal,
        onDocument: ({ name }) => {
          seen.push(name)
          controller.abort(new Error('enough'))
        },
      },
    )
    await expect(held).rejects.toThrow('enough')
    expect(seen).toEqual(['a'])
  })

  test('a file that is not there is an error with a code', async () => {
    const error: unknown = await validate(['none.json']).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(PresswrightError)
    expect(error).toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('`none.json` is not there'),
    })
  })
})
