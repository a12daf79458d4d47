import { describe, expect, test } from 'vitest'
import { PresswrightError, validate } from '../../pipeline/index.js'
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
