import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuiltSite, builtSite, isInstalled } from './built-site.js'
import { halvedArticles, hostileArticles } from './hostile-articles.js'
import { readPage } from './read-page.js'
import { type SiteOutput, siteOutput } from './site-output.js'

const hostile = [...hostileArticles(), ...halvedArticles()]

describe.skipIf(!isInstalled('next'))('Next (skipped where its packages are not installed)', () => {
  let output: SiteOutput
  let site: BuiltSite
  beforeAll(async () => {
    output = await siteOutput(hostile)
    site = await builtSite('next', output.folder)
  }, 300_000)
  afterAll(async () => {
    await site?.remove()
    await output?.remove()
  })

  test('each page has its article, and no script but those of the engine', async () => {
    expect(output.expected.size).toBe(hostile.length + 12)
    for (const [id, article] of output.expected) {
      const html = await readFile(join(site.pages, 'news', id, 'index.html'), 'utf8')
      const { jsonLd, others } = readPage(html)
      expect(jsonLd, id).toEqual([article])
      const foreign = others.filter(
        ({ attributes: { src }, text }) =>
          !(
            src?.startsWith('/_next/static/') ||
            /^(?:\(self\.__next_f=|self\.__next_f\.push\(|\(globalThis\["TURBOPACK"\])/.test(text)
          ),
      )
      expect(foreign, id).toEqual([])
    }
  })

  test('the first page leads to each article', async () => {
    const html = await readFile(join(site.pages, 'index.html'), 'utf8')
    for (const id of output.expected.keys()) expect(html).toContain(`href="/news/${id}/"`)
  })
})
