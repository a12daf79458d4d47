import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, chromium, hasChromium } from './chromium.js'
import { hostileArticles } from './hostile-articles.js'
import { OPENED_SITES } from './opened-sites.js'
import { served } from './served.js'
import { siteOutput } from './site-output.js'

/** What Astro's store refuses or mends is in its own test. */
const hostile = hostileArticles().filter(({ id }) => !id.includes('shape-prototype'))

/** Articles come in another order than they are named. */
const inOrder = (articles: readonly unknown[]) =>
  articles
    .map((article) => ({ article, text: JSON.stringify(article) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ article }) => article)

describe.skipIf(!hasChromium())('in Chromium (skipped where there is none)', () => {
  let browser: Chromium
  beforeAll(async () => {
    browser = await chromium()
  })
  afterAll(() => browser?.close())

  for (const { name, missing, build, opened } of OPENED_SITES) {
    const reason = missing === undefined ? '' : ` (skipped: ${missing})`
    test.skipIf(missing !== undefined)(
      `each page of ${name} has its article, and no script of it runs${reason}`,
      {
        timeout: 300_000,
      },
      async () => {
        const output = await siteOutput(hostile)
        const site = await build(output.folder)
        const { address, close } = await served(site.pages)
        for (const { paths, ids } of opened([...output.expected.keys()])) {
          const found: unknown[] = []
          for (const path of paths) {
            const { data, dialogs } = await browser.load(`${address}/${path}`)
            found.push(...data.map((text): unknown => JSON.parse(text)))
            expect(dialogs, path).toEqual([])
          }
          expect(inOrder(found), paths[0]).toEqual(inOrder(ids.map((id) => output.expected.get(id))))
        }
        expect(await browser.load(`${address}/`)).toEqual({ data: [], dialogs: [] })
        await close()
        await site.remove()
        await output.remove()
      },
    )
  }

  test('a script that breaks out is noticed', async () => {
    const page = '<script type="application/ld+json">{"a":"</script><script>alert("out")</script>"}</script>'
    const { data, dialogs } = await browser.load(`data:text/html,${encodeURIComponent(page)}`)
    expect(data).toEqual(['{"a":"'])
    expect(dialogs).toEqual(['out'])
  })
})
