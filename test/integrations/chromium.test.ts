import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, chromium, hasChromium } from './chromium.js'
import { hostileArticles } from './hostile-articles.js'
import { OPENED_SITES } from './opened-sites.js'
import { served } from './served.js'
import { siteOutput } from './site-output.js'

/** What Astro's store refuses or mends is in its own test. */
const hostile = hostileArticles().filter(({ id }) => !id.includes('shape-prototype'))

describe.skipIf(!hasChromium())('in Chromium (skipped where there is none)', () => {
  let browser: Chromium
  beforeAll(async () => {
    browser = await chromium()
  })
  afterAll(() => browser?.close())

  for (const { name, missing, build, pagesOf } of OPENED_SITES) {
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
        for (const [id, article] of output.expected) {
          for (const page of pagesOf(id)) {
            const { data, dialogs } = await browser.load(`${address}/${page}`)
            expect(
              data.map((text): unknown => JSON.parse(text)),
              page,
            ).toEqual([article])
            expect(dialogs, page).toEqual([])
          }
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
